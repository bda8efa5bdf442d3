import type { Day } from '../../dates';
import { sumOf, Totals } from '../../money';
import type { Policy } from '../../policy/policy';
import { AgeingBook, type AgeingLine } from '../../receivables/ageingBook';
import { eachInSlices, type Slices } from '../../slices';
import type { AssessedItem, BuyerFile, Chapter } from './chapter';

export interface ReceivablesFigures {
  readonly ageing: AgeingLine;
  /** What is past due and positive. */
  readonly overdue: number;
  /** Days past due of the oldest of it; NaN where nothing is. */
  readonly oldest: number;
}

/** What is open by age, as AGINGREPORT gives it. The portfolio's ageing is the sum of the open items to the cent. */
export const receivables = {
  id: 'receivables',
  *assess({ policy, asOf }, everyone) {
    const { lines, total } = yield* age(everyone, asOf, policy);
    return {
      of: ({ place, items }) => ({ ageing: lines[place], ...pastDueOf(items) }),
      whole: total,
    };
  },
  columns: [
    { id: 'overdue', kind: 'money', value: ({ receivables }) => receivables.overdue },
    { id: 'oldest', kind: 'count', value: ({ receivables }) => receivables.oldest },
  ],
  totals: [
    {
      id: 'openReceivables',
      kind: 'money',
      now: everyone => sumOf(everyone.map(({ receivables }) => receivables.ageing.total)),
    },
    {
      id: 'overdue',
      kind: 'money',
      now: everyone => sumOf(everyone.map(({ receivables }) => receivables.overdue)),
      before: past => sumOf(past.map(({ figures }) => Number(figures.overdue))),
    },
    {
      id: 'overdueShare',
      kind: 'percent',
      now(everyone) {
        const open = sumOf(everyone.map(({ receivables }) => receivables.ageing.total));
        return open > 0 ? sumOf(everyone.map(({ receivables }) => receivables.overdue)) / open : NaN;
      },
    },
  ],
  decisions: [],
  snapshot: [
    {
      id: 'overdue',
      kind: 'money',
      value: ({ receivables }) => receivables.overdue,
      compared: { when: 'notable', worse: 'up' },
    },
  ],
} as const satisfies Chapter<'receivables', ReceivablesFigures, unknown, AgeingLine>;

function* age(
  everyone: readonly BuyerFile[],
  asOf: Day,
  policy: Policy,
): Slices<{ readonly lines: readonly AgeingLine[]; readonly total: AgeingLine }> {
  const from = policy.ageing.basis === 'due' ? 'due' : 'date';
  const places = everyone.map((_, place) => String(place));
  const book = new AgeingBook(places, asOf, policy.ageing);
  yield* eachInSlices(everyone, ({ items }, place) => {
    for (const { invoice, open } of items) book.add(place, invoice[from], open);
  });
  const report = book.report();
  yield 1;
  const lineOf = new Map(report.lines.map(line => [line.buyer, line]));
  const none = { buckets: report.total.buckets.map(() => 0), undated: 0, credits: 0, total: 0 };
  const lines = places.map(place => lineOf.get(place) ?? { buyer: place, ...none });
  return { lines, total: report.total };
}

function pastDueOf(items: readonly AssessedItem[]): { readonly overdue: number; readonly oldest: number } {
  const overdue = new Totals(1);
  let oldest = 0;
  for (const { days, open } of items) {
    if (!(days > 0 && open > 0)) continue;
    overdue.add(0, open);
    oldest = Math.max(oldest, days);
  }
  return { overdue: overdue.get(0), oldest: oldest || NaN };
}
