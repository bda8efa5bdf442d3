import { BUYERS } from '../buyers/buyers';
import { BUYERS_TABLE, factsOf } from '../sheets/buyers';
import { headerOver, type Look } from '../sheets/look';
import type { Page } from '../sheets/page';
import { POLICY_RANGE } from '../sheets/policy';
import { call, rowByKey, type Term } from '../sheets/term';

/** A buyer whose limit shows every step: the grade, the insurer, the rounding. */
const SHOWN = 'B018';

/** Rows for a buyer, or a policy, that has more to say than any buyer of the sample under its policy. */
const SPARE_ROWS = 6;

const SCORE_LOOKS: readonly Look[] = ['text', 'general', 'general', 'general', 'general', 'text', 'text'];
const LIMIT_LOOKS: readonly Look[] = ['text', 'money', 'text', 'centred'];
/** The limit's reasons begin here, so that their long texts fall into the wide column. */
const LIMIT_COLUMN = 3;

/** Score and limit of one buyer with their reasons; the buyer is chosen in a cell. */
export function showOneBuyer(page: Page): void {
  page.section(
    'Why does a buyer have this score?',
    'Type the ID of another buyer in the yellow cell. Its facts are a row of the Buyers sheet, known by their headers.',
    1,
  );
  page.label(0, 'Buyer ID', 'strong');
  const buyer = page.inputs(1, [SHOWN]);
  page.row++;
  const score = (id: Term) => call('CREDITSCOREWHY', ...factsOfBuyer(id), POLICY_RANGE);
  page.formula(0, score(buyer), tableLook(SCORE_LOOKS));
  page.row += mostRows(score) + SPARE_ROWS;

  page.section(
    'Why is this limit recommended for it?',
    'Several methods stand side by side. What binds is multiplied by the share of the grade, held at the insured limit, and rounded down.',
    1,
  );
  const limit = (id: Term) => call('CREDITLIMITWHY', ...factsOfBuyer(id), POLICY_RANGE);
  page.formula(LIMIT_COLUMN, limit(buyer), tableLook(LIMIT_LOOKS));
  page.row += mostRows(limit);
}

function factsOfBuyer(id: Term): readonly [values: Term, headers: Term] {
  const [values, headers] = factsOf(BUYERS_TABLE);
  return [rowByKey(values, BUYERS_TABLE.column('Buyer ID'), id), headers];
}

/** The most rows that a table of reasons takes for any buyer. */
function mostRows(reasons: (id: Term) => Term): number {
  return Math.max(...BUYERS.map(({ id }) => reasons({ text: '', cells: [[id]] }).cells.length));
}

/** Headings in the first row, the columns' own look below. */
function tableLook(looks: readonly Look[]): (row: number, column: number) => Look {
  return (row, column) => (row === 0 ? headerOver(looks[column], 'liveHeader') : looks[column]);
}
