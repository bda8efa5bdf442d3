import { Page } from '../sheets/page';
import { showBuiltInPolicy } from './builtInPolicy';
import { showDueDates } from './dueDates';
import { showLimitChecks } from './limitChecks';
import { showOneBuyer } from './oneBuyer';
import { showStages } from './stages';

const WIDTHS = [37, 13, 14, 25, 15, 106, 11, 14, 40, 11, 12, 80];

/** The functions at work, each with a line of explanation, for someone who sees them for the first time. */
export function workedExample(): Page {
  const page = new Page('Worked example', WIDTHS);
  page.line('Credit Desk: the functions at work', 'title');
  page.line(
    'Everything under a green heading is a live formula, shown above it as it is typed. Change a yellow cell or the Policy sheet, and the answers follow.',
    'text',
  );
  showDueDates(page);
  showLimitChecks(page);
  showStages(page);
  showOneBuyer(page);
  showBuiltInPolicy(page);
  return page;
}
