import type { ReactNode } from 'react';
import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { IconName } from '../icons';

export type Tone = 'good' | 'watch' | 'bad' | 'plain';

export const TONE_ICONS: Readonly<Record<Tone, IconName>> = {
  good: 'Completed',
  watch: 'Warning',
  bad: 'Blocked',
  plain: 'Info',
};

interface NoticeProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read out by a screen reader as soon as it appears. */
  readonly live?: 'polite' | 'assertive';
}

/** Something the user should know, in a colour, with an icon and in words. */
export function Notice({ tone, title, children, live }: NoticeProps) {
  const role = live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined;
  return (
    <div className={`notice ${tone}`} role={role}>
      <Icon iconName={TONE_ICONS[tone]} className="notice-icon" />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
