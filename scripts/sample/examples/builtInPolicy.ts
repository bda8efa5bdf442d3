import type { Page } from '../sheets/page';
import { call, literal } from '../sheets/term';

const PRESET = '30/60/90';

/** A built-in policy, spilled to be copied and edited. */
export function showBuiltInPolicy(page: Page): void {
  page.section(
    'What does a built-in policy say?',
    'Other names are "7/15/30", "7/15/30-plan", "remind-warn-legal", "3+1A" and "3+1B"; several together are separated by ";".',
    1,
  );
  const policy = call('CREDITPOLICY', literal(PRESET));
  page.formula(0, policy, row => (row === 0 ? 'liveHeader_left' : 'leftNumber'));
  page.row += policy.cells.length;
}
