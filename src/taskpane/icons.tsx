import type { ReactNode } from 'react';
import { registerIcons } from 'office-ui-fabric-react/lib/Styling';

/** Drawn on a grid of 16, in lines of the text's colour: no font of icons is fetched, and nothing is inserted inline. */
const DRAWINGS = {
  Search: <path d="M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.2 10.2L14 14" />,
  Cancel: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  ChevronDown: <path d="M3 5.5l5 5l5-5" />,
  CheckMark: <path d="M2.5 8.5l3.5 3.5l7.5-8" />,
  Completed: <path d="M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M5 8.2l2.2 2.2L11.2 6" />,
  Warning: <path d="M8 1.8l6.7 12.2H1.3zM8 6v4M8 11.4v1.1" />,
  Blocked: <path d="M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M3.4 3.4l9.2 9.2" />,
  Info: <path d="M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M8 7v4.5M8 4.3v1.1" />,
  Unknown: (
    <path d="M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M6 6.3a2 2 0 1 1 2.9 1.8q-.9.5-.9 1.5M8 11v1.1" />
  ),
  Copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  Refresh: <path d="M13.2 6.3a5.5 5.5 0 1 0 .2 3M13.5 2.5v4h-4" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;

/** Makes the icons known to Fluent's components, which ask for them by name. */
export function registerOwnIcons(): void {
  const icons = Object.fromEntries(
    Object.entries(DRAWINGS).map(([name, drawing]) => [name, <Drawn key={name}>{drawing}</Drawn>]),
  );
  registerIcons({ icons }, { disableWarnings: true });
}

function Drawn({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="drawn"
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
