import { messageOf, type Message } from '../message';
import type { Policy } from '../policy/policy';
import type { Change, Comparison, FieldChange, Snapshot } from './chapters/chapter';
import { isBlank, SNAPSHOT_FIELDS } from './snapshots';

/** Changes of money smaller than this share of the earlier figure are not worth a credit meeting's time. */
const NOTABLE_SHARE = 0.2;

/** What is always worth telling, then what has to be notable. */
const MOST_TELLING_FIRST = (['always', 'notable'] as const).flatMap(when =>
  SNAPSHOT_FIELDS.filter(({ compared }) => compared?.when === when),
);

/**
 * What is different from the last meeting, most telling first.
 * Arguments: the buyer's earlier snapshot, if there is one; the present one; the policy, which ranks the grades.
 * Result: what the table has compared: some fields always, others where they moved by 20 % and more.
 * Source: domain 4.1 no. 10 (diff against the previous meeting); the 20 % are ours.
 */
export function changesSince(before: Snapshot | undefined, now: Snapshot, policy: Policy): Change[] {
  if (!before) return ['new'];
  return MOST_TELLING_FIRST.flatMap(({ id, compared }): FieldChange[] => {
    const [from, to] = [before.figures[id], now.figures[id]];
    if (!compared || from === undefined || !isNotable(from, to, compared)) return [];
    return [{ field: id, from, to, worse: isWorse(from, to, compared, policy) }];
  });
}

function isNotable(from: number | string, to: number | string, { when, blank }: Comparison): boolean {
  const blanks = [from, to].filter(isBlank).length;
  if (blanks > 0) return blanks === 1 && blank !== undefined;
  if (when === 'always' || typeof from === 'string' || typeof to === 'string') return from !== to;
  return Math.abs(to - from) >= NOTABLE_SHARE * Math.max(Math.abs(from), 1);
}

/** A step to or from a blank is never worse: there is nothing to compare. */
function isWorse(
  from: number | string,
  to: number | string,
  { worse, rank }: Comparison,
  policy: Policy,
): boolean {
  const placeOf = (figure: number | string): number =>
    typeof figure === 'number' ? figure : (rank?.(figure, policy) ?? NaN);
  const [first, last] = [placeOf(from), placeOf(to)];
  return worse === 'up' ? last > first : last < first;
}

/** What changed, in a few words: "Grade AA → B". */
export function changeMessage(change: Change): Message {
  if (change === 'new') return messageOf('portfolio.change', { what: 'newBuyer' });
  const { field: what, from, to } = change;
  const field = SNAPSHOT_FIELDS.find(({ id }) => id === what);
  const blank = field?.compared?.blank;
  if (typeof blank === 'object' && isBlank(from)) return messageOf('portfolio.change', { what: blank.set });
  if (typeof blank === 'object' && isBlank(to)) return messageOf('portfolio.change', { what: blank.lifted });
  if (typeof from === 'string' || typeof to === 'string') {
    const figures = { what, from: shown(from), to: shown(to) };
    if (field?.kind === 'term') return messageOf('portfolio.termChange', figures);
    if (field?.kind === 'word') return messageOf('portfolio.wordChange', figures);
    return messageOf('portfolio.textChange', figures);
  }
  return messageOf(SENTENCES[field?.kind as keyof typeof SENTENCES], { what, from, to });
}

const SENTENCES = {
  money: 'portfolio.moneyChange',
  percent: 'portfolio.percentChange',
  count: 'portfolio.countChange',
  score: 'portfolio.numberChange',
  date: 'portfolio.dateChange',
} as const;

function shown(figure: number | string): string {
  return isBlank(figure) ? '-' : String(figure);
}
