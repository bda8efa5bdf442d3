import { messageOf, type Message } from '../credit/message';
import { moneyShare, type Column, type Like } from './columns';
import { Relations, type AmountsOf } from './relations';
import type { LedgerField } from './vocabulary/captions';

/** Where a row says what is still open. */
export type OpenBasis =
  | { readonly kind: 'column'; readonly place: number }
  | { readonly kind: 'less'; readonly amount: number; readonly paid: number }
  | { readonly kind: 'sides'; readonly debit: number; readonly credit: number }
  /** The buckets of an ageing list, which add up to what is open. */
  | { readonly kind: 'buckets'; readonly places: readonly number[] };

/** The columns a basis is read from. */
export function placesOf(basis: OpenBasis): readonly number[] {
  if (basis.kind === 'column') return [basis.place];
  if (basis.kind === 'buckets') return basis.places;
  return basis.kind === 'less' ? [basis.amount, basis.paid] : [basis.debit, basis.credit];
}

export interface OpenDecision {
  /** The likeliest basis; undefined where no column holds amounts. */
  readonly basis: OpenBasis | undefined;
  /** Whether nothing else could be it. */
  readonly certain: boolean;
  /** Whether the column says by itself what is open, so that what is paid stands at zero. */
  readonly explicit: boolean;
  /** The columns that could be it, the proposed one first. */
  readonly candidates: readonly number[];
  readonly evidence: readonly Message[];
}

/** Captions of columns that are amounts of something else. */
const OTHER_FIGURES =
  /qty|quant|menge|pric|preis|prix|rate|%|tax|vat|mwst|tva|iva|net\b|netto|disc|rabatt|remise|cost|margin|commission|days|age\b|aging|overdue|limit|stage|level|year|month|no\b|number|数量|单价|税|折扣|天|日|成本|毛利|率|额度|限额|逾期|账龄|序号|期数/i;

/**
 * What a caption makes of a column: 3 says what is open, 2 may say it or the balance of an account, 1 is the amount of the
 * invoice, 0 is something else.
 */
type Tier = 0 | 1 | 2 | 3;

const OPEN_FIELDS: readonly LedgerField[] = ['open', 'openLocal', 'openDoc'];
const AMOUNT_FIELDS: readonly LedgerField[] = ['amount', 'amountLocal', 'amountDoc'];

/** What the ways to find the open amount look at. */
interface Amounts {
  readonly columns: readonly Column[];
  /** The columns that may be it by their caption, balances that run on left out. */
  readonly standing: readonly Column[];
  readonly runningOn: readonly Column[];
  /** Columns of what is paid, and the one that is given out as such. */
  readonly paid: readonly Column[];
  readonly paidColumn: Column | undefined;
  /** Columns of amounts whose headers are not known. */
  readonly unknown: readonly Column[];
  readonly net: readonly Column[];
  readonly sides: Extract<OpenBasis, { kind: 'sides' }> | undefined;
  readonly likesOpen: (column: Column) => boolean;
  readonly relations: Relations;
  readonly evidence: readonly Message[];
}

/**
 * Finds the column that says what is still open, from what columns are called and how they relate: amount less paid, at
 * most the amount, a balance that runs on, the same figures twice.
 * Arguments: the columns; the fields already given out; the amounts of a column over the rows of invoices; what unknown
 * headers are most like.
 */
export function decideOpen(
  columns: readonly Column[],
  places: ReadonlyMap<LedgerField, number>,
  amountsOf: AmountsOf,
  likes: ReadonlyMap<number, Like>,
): OpenDecision {
  const said = columns.find(({ said: field }) => OPEN_FIELDS.includes(field as LedgerField));
  if (said) return decision(said, true, [said], []);
  const amounts = amountsIn(columns, places, amountsOf, likes);
  return (
    bySides(amounts) ??
    byOpenCaption(amounts) ??
    byAmount(amounts) ??
    byBuckets(columns) ??
    byWhatIsLeft(amounts)
  );
}

function amountsIn(
  columns: readonly Column[],
  places: ReadonlyMap<LedgerField, number>,
  amountsOf: AmountsOf,
  likes: ReadonlyMap<number, Like>,
): Amounts {
  const relations = new Relations(amountsOf);
  const given = new Set(places.values());
  const money = columns.filter(
    ({ said, isBucket, profile }) =>
      said !== '' && !isBucket && profile.filled > 0 && moneyShare(profile) >= 0.5,
  );
  const bases = money.filter(column => tierOf(column) > 0 && !given.has(column.place));
  const [debit, credit, paidPlace] = [places.get('debit'), places.get('credit'), places.get('paid')];
  const sides =
    debit !== undefined && credit !== undefined ? { kind: 'sides' as const, debit, credit } : undefined;
  const changes = sides && relations.difference(sides.debit, sides.credit);
  const runs = (column: Column): boolean =>
    tierOf(column) < 3 &&
    ((changes !== undefined && relations.runsBy(column.place, changes)) ||
      bases.some(other => other !== column && relations.runsBy(column.place, amountsOf(other.place))));
  const runningOn = bases.filter(runs);
  const paidColumn = paidPlace === undefined ? undefined : columns[paidPlace];
  return {
    columns,
    standing: bases.filter(column => !runningOn.includes(column)),
    runningOn,
    paid: money.filter(column => column === paidColumn || isPaid(column)),
    paidColumn: paidColumn && holdsMoney(paidColumn) ? paidColumn : undefined,
    unknown: money.filter(
      column =>
        column.fields.length === 0 &&
        column.caption.text !== '' &&
        !given.has(column.place) &&
        !OTHER_FIGURES.test(column.caption.text) &&
        !isFlag(column),
    ),
    net: money.filter(({ place, fields }) => fields.includes('netAmount') && !given.has(place)),
    sides,
    likesOpen: ({ place }) => OPEN_FIELDS.includes(likes.get(place)?.field as LedgerField),
    relations,
    evidence: runningOn.map(({ caption }) => messageOf('reading.runs', { header: caption.text })),
  };
}

/** Debit less credit, where no column says what is open. */
function bySides({ sides, standing, relations, evidence }: Amounts): OpenDecision | undefined {
  if (!sides || standing.some(column => tierOf(column) === 3)) return undefined;
  const changes = relations.difference(sides.debit, sides.credit);
  // A balance that never exceeds the row's own change is no account's: it may say what is open of it.
  if (
    standing.some(({ place, fields }) => fields.includes('balance') && relations.staysBelow(place, changes))
  )
    return undefined;
  return { basis: sides, certain: true, explicit: false, candidates: [sides.debit, sides.credit], evidence };
}

/** A column whose caption says what is open, or may say it. */
function byOpenCaption(amounts: Amounts): OpenDecision | undefined {
  const { standing, paid, unknown, sides, relations, evidence } = amounts;
  const best = Math.max(0, ...standing.map(tierOf));
  if (best < 2) return undefined;
  const originals = standing.filter(column => tierOf(column) === 1);
  const classes = relations.classesOf(standing.filter(column => tierOf(column) === best));
  const proofs = classes.map(([first]) => proofOf(first, originals, [...paid, ...unknown], relations));
  const proven = classes.filter((_, i) => proofs[i] !== undefined);
  const [chosen] = smallestFirst(proven.length > 0 ? proven : classes, relations);
  const [open] = chosen;
  const proof = proofs[classes.indexOf(chosen)];
  const isAlone = classes.length === 1;
  const isPlausible =
    proof !== undefined ||
    originals.length === 0 ||
    originals.some(other => relations.isAtMost(open.place, other.place));
  const certain =
    best === 3
      ? isAlone
        ? isPlausible
        : proven.length === 1
      : isAlone && (proof !== undefined || (originals.length === 0 && unknown.length === 0 && !sides));
  const rivals = certain
    ? []
    : [
        ...classes.filter(own => own !== chosen).flat(),
        ...originals.filter(other => !relations.areEqual(open.place, other.place)),
      ];
  return decision(
    open,
    certain || (rivals.length === 0 && best === 3),
    [open, ...rivals],
    [
      ...evidence,
      ...(proof ? [proof] : []),
      ...(rivals.length > 0 ? sums([open, ...rivals], relations) : []),
    ],
  );
}

/** The amount of the invoice, less what is paid where a column says so; a smaller amount beside it is a rival. */
function byAmount(amounts: Amounts): OpenDecision | undefined {
  const { standing, unknown, paidColumn, likesOpen, relations, evidence } = amounts;
  const classes = smallestFirst(relations.classesOf(standing), relations);
  if (classes.length === 0) return undefined;
  const [[amount]] = classes;
  const others = classes.slice(1).map(([first]) => first);
  const rivals = unknown.filter(
    ({ place }) => relations.isAtMost(place, amount.place) && !relations.areEqual(place, amount.place),
  );
  if (paidColumn) {
    const proven = rivals.filter(({ place }) => relations.lessHolds(amount.place, paidColumn.place, place));
    if (proven.length === 1) {
      const [open] = proven;
      const proof = lessPaid(amount, paidColumn, open);
      return decision(open, others.length === 0, [open, amount], [...evidence, proof]);
    }
    const told = others.length > 0 ? sums([amount, paidColumn, ...others], relations) : [];
    return {
      basis: { kind: 'less', amount: amount.place, paid: paidColumn.place },
      certain: others.length === 0,
      explicit: false,
      candidates: [amount, ...others].map(({ place }) => place),
      evidence: [...evidence, ...told],
    };
  }
  const likely = rivals.filter(likesOpen);
  const bySize = smallestFirst(
    rivals.map(column => [column]),
    relations,
  ).flat();
  const candidates = [...new Set([...likely, ...bySize, amount, ...others])];
  const told = candidates.length > 1 ? sums(candidates, relations) : [];
  return decision(candidates[0], candidates.length === 1, candidates, [...evidence, ...told]);
}

/** What stands in the buckets of an ageing list is open, where no column adds them up. */
function byBuckets(columns: readonly Column[]): OpenDecision | undefined {
  const places = columns.filter(({ isBucket }) => isBucket).map(({ place }) => place);
  if (places.length < 2) return undefined;
  const basis = { kind: 'buckets' as const, places };
  return { basis, certain: true, explicit: true, candidates: places, evidence: [] };
}

/** Nothing that is known: what could be it is offered. */
function byWhatIsLeft({ unknown, runningOn, net, likesOpen, relations, evidence }: Amounts): OpenDecision {
  const candidates = [...new Set([...unknown.filter(likesOpen), ...unknown, ...runningOn, ...net])];
  return decision(candidates[0], false, candidates, [
    ...evidence,
    ...sums(candidates.slice(0, 3), relations),
  ]);
}

function decision(
  column: Column | undefined,
  certain: boolean,
  candidates: readonly Column[],
  evidence: readonly Message[],
): OpenDecision {
  return {
    basis: column && { kind: 'column', place: column.place },
    certain,
    explicit: column !== undefined && tierOf({ fields: column.captionFields }) >= 2,
    candidates: [...new Set(candidates.map(({ place }) => place))],
    evidence,
  };
}

function tierOf({ fields }: Pick<Column, 'fields'>): Tier {
  if (fields.includes('balance')) return 2;
  if (fields.some(field => OPEN_FIELDS.includes(field))) return 3;
  return fields.some(field => AMOUNT_FIELDS.includes(field)) ? 1 : 0;
}

/** Zeros and ones are no amounts of invoices. */
function isFlag({ profile: { distinct } }: Column): boolean {
  return [...distinct.keys()].every(text => text === '0' || text === '1');
}

function isPaid({ fields }: Column): boolean {
  return fields.some(field => field === 'paid' || field === 'receiptAmount' || field === 'receiptAppliedTo');
}

function holdsMoney({ profile }: Column): boolean {
  return profile.filled === 0 || moneyShare(profile) >= 0.5;
}

/** That an amount less one or two deductions gives a column in every row. */
function proofOf(
  open: Column,
  originals: readonly Column[],
  deductions: readonly Column[],
  relations: Relations,
): Message | undefined {
  for (const amount of originals) {
    const others = deductions.filter(({ place }) => place !== open.place && place !== amount.place);
    for (const [i, paid] of others.entries()) {
      if (relations.lessHolds(amount.place, paid.place, open.place)) return lessPaid(amount, paid, open);
      const second = others
        .slice(i + 1)
        .find(({ place }) => relations.lessHolds(amount.place, paid.place, open.place, place));
      if (second) {
        return messageOf('reading.lessPaidTwice', {
          amount: amount.caption.text,
          paid: paid.caption.text,
          second: second.caption.text,
          open: open.caption.text,
        });
      }
    }
  }
  return undefined;
}

function lessPaid(amount: Column, paid: Column, open: Column): Message {
  const [whole, part, rest] = [amount, paid, open].map(({ caption }) => caption.text);
  return messageOf('reading.lessPaid', { amount: whole, paid: part, open: rest });
}

function sums(columns: readonly Column[], relations: Relations): Message[] {
  return [...new Set(columns)]
    .slice(0, 4)
    .map(({ caption, place }) =>
      messageOf('reading.addsUp', { header: caption.text, sum: relations.sum(place) }),
    );
}

function smallestFirst(classes: readonly Column[][], relations: Relations): Column[][] {
  if (classes.length < 2) return [...classes];
  const size = (own: Column[]) => Math.abs(relations.sum(own[0].place));
  return [...classes].sort((a, b) => size(a) - size(b));
}
