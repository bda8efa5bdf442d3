import type { Day } from '../../dates';
import { isFault } from '../../fault';
import { or } from '../../figure';
import {
  claimClock,
  claimStep,
  type ClaimClock,
  type ClaimedInvoice,
  type ClaimStep,
} from '../../insure/claimClock';
import { CoverBook } from '../../insure/insuredAmount';
import { RemainingCover } from '../../insure/remainingCover';
import { messageOf } from '../../message';
import { plus, sumOf } from '../../money';
import type { SpecialDays } from '../../workingDays';
import type { AssessedItem, BuyerFile, Chapter } from './chapter';
import type { ExposureFigures } from './exposure';
import type { ReceivablesFigures } from './receivables';

/** The claim for the oldest overdue invoice of an insured buyer. */
export interface CoverClaim {
  readonly item: AssessedItem;
  readonly clock: ClaimClock;
  /** The last day for the insurer's payment, of a claim not yet filed as if filed now or on the first day possible. */
  readonly paidBy: Day;
  /** What to do now, and by when. */
  readonly step: ClaimStep;
}

export interface CoverFigures {
  /** What the insurer covers; 0 where it refused or withdrew, NaN where the buyer is not insured. */
  readonly limit: number;
  /** The share of a loss that the insurer bears. */
  readonly insuredShare: number;
  /** The insured share of what is owed within the limit, and what is owed beside it. */
  readonly insured: number;
  readonly uninsured: number;
  /** Cover for further deliveries; below zero what stands above the limit. */
  readonly left: number;
  /** What the exposure is above the limit by; 0 where it is within. */
  readonly exceeded: number;
  readonly withdrawn: boolean;
  readonly claim: CoverClaim | undefined;
}

interface Needed {
  readonly exposure: ExposureFigures;
  readonly receivables: ReceivablesFigures;
}

type Judged = BuyerFile & Needed & { readonly cover: CoverFigures };

/** Holidays are the workbook's formulas' to give; here the weekend alone is free. */
const NO_SPECIAL_DAYS: SpecialDays = { holidays: new Set(), worked: new Set() };

/** Steps of which nothing is to be done but wait. */
const WAITING: ReadonlySet<string> = new Set([
  'insure.notOverdue',
  'insure.wait',
  'insure.awaitPayment',
  'insure.filedBeforeWaiting',
]);

const NOT_INSURED: CoverFigures = {
  limit: NaN,
  insuredShare: NaN,
  insured: NaN,
  uninsured: NaN,
  left: NaN,
  exceeded: NaN,
  withdrawn: false,
  claim: undefined,
};

/** What credit insurance covers of the buyer, as INSUREDAMOUNT and REMAININGCOVER count, and the clock of its claim. */
export const cover = {
  id: 'cover',
  *assess({ facts, policy: { insurance }, asOf }) {
    const book = new CoverBook(insurance);
    const remaining = new RemainingCover(insurance);
    const [shareOf, withdrawnOf, notifiedOf, filedOf] = (
      ['insuredShare', 'coverWithdrawn', 'overdueNotified', 'claimFiled'] as const
    ).map(fact => facts.reader(fact));
    return {
      of({ buyer, place, items, exposure: { total, components }, receivables: { ageing, oldest } }) {
        const withdrawal = withdrawnOf(place);
        // A figure is yes, how often, or the day.
        const hasWithdrawn = withdrawal > 0 && !(withdrawal > asOf);
        const limit = hasWithdrawn ? or(buyer.insuredLimit, 0) : buyer.insuredLimit;
        if (Number.isNaN(limit)) return NOT_INSURED;
        const account = undefined;
        const share = shareOf(place);
        const owed = {
          account,
          amount: Math.max(ageing.total, 0),
          excluded: NaN,
          limit,
          insuredShare: share,
        };
        const held = book.insure(owed);
        const openOrders = plus(components.openOrders, components.shippedNotInvoiced);
        const outstanding = Math.max(ageing.total, 0);
        const demand = { account, limit, outstanding, openOrders, order: NaN, daysPastDue: oldest };
        const left = remaining.after(demand);
        const withdrawn = hasWithdrawn || limit === 0;
        const dates = { noticed: notifiedOf(place), filed: filedOf(place) };
        return {
          limit,
          insuredShare: or(share, insurance.insuredShare),
          insured: isFault(held) ? NaN : held.insured,
          uninsured: isFault(held) ? NaN : held.uninsured,
          left: isFault(left) ? NaN : withdrawn ? Math.min(left.remaining, 0) : left.remaining,
          exceeded: Math.max(plus(total, -limit), 0),
          withdrawn,
          claim: claimOf(items, dates, asOf, insurance),
        };
      },
      whole: undefined,
    };
  },
  columns: [
    { id: 'insuredShare', kind: 'percent', value: ({ cover }) => cover.insuredShare },
    { id: 'insuredPart', kind: 'money', value: ({ cover }) => cover.insured },
    { id: 'uninsuredPart', kind: 'money', value: ({ cover }) => cover.uninsured },
    {
      id: 'coverLeft',
      kind: 'money',
      value: ({ cover }) => cover.left,
      severity: ({ cover: { left, withdrawn } }) => (withdrawn || left < 0 ? 'bad' : undefined),
    },
    { id: 'notifyBy', kind: 'date', value: ({ cover: { claim } }) => claim?.clock.noticeBy ?? NaN },
    { id: 'fileClaimBy', kind: 'date', value: ({ cover: { claim } }) => claim?.clock.fileBy ?? NaN },
    { id: 'claimPaidBy', kind: 'date', value: ({ cover: { claim } }) => claim?.paidBy ?? NaN },
    { id: 'claimStep', kind: 'message', value: ({ cover: { claim } }) => claim?.step.step },
  ],
  totals: [
    {
      id: 'uninsuredTotal',
      kind: 'money',
      now: everyone => sumOf(everyone.map(({ cover }) => cover.uninsured).filter(amount => amount > 0)),
    },
  ],
  // Source: S16.3, S16.5, domain 3.11; the selection and its order are ours.
  decisions: [
    {
      id: 'claimDue',
      urgency: 88,
      decide({ cover: { claim } }) {
        if (!claim || WAITING.has(claim.step.step.id)) return undefined;
        const { item, step } = claim;
        const figures = { invoice: item.invoice.number, days: item.days, step: step.step };
        return { why: messageOf('insure.claimDue', figures), amount: item.open };
      },
    },
    {
      id: 'coverGone',
      urgency: 85,
      decide: ({ cover: { withdrawn }, exposure: { total } }) =>
        withdrawn && total > 0
          ? { why: messageOf('insure.coverGone', { exposure: total }), amount: total }
          : undefined,
    },
    {
      id: 'coverOver',
      urgency: 47,
      decide({ cover: { withdrawn, exceeded, limit }, exposure: { total } }) {
        if (withdrawn || !(exceeded > 0)) return undefined;
        return { why: messageOf('insure.coverOver', { exposure: total, limit, exceeded }), amount: exceeded };
      },
    },
  ],
  snapshot: [
    { id: 'insuredLimit', kind: 'money', value: ({ cover }) => cover.limit },
    { id: 'insuredPart', kind: 'money', value: ({ cover }) => cover.insured },
  ],
} as const satisfies Chapter<'cover', CoverFigures, Needed, undefined, Judged>;

/** The clock of the oldest overdue invoice; undefined where none is overdue. */
function claimOf(
  items: readonly AssessedItem[],
  dates: Pick<ClaimedInvoice, 'noticed' | 'filed'>,
  asOf: Day,
  insurance: Parameters<typeof claimClock>[1],
): CoverClaim | undefined {
  let item: AssessedItem | undefined;
  for (const own of items) if (own.open > 0 && own.days > 0 && !(own.days <= (item?.days ?? 0))) item = own;
  if (!item) return undefined;
  const invoice = { due: item.invoice.due, invoiceDate: item.invoice.date, ...dates };
  const clock = claimClock(invoice, insurance, NO_SPECIAL_DAYS);
  const step = claimStep(invoice, asOf, insurance, NO_SPECIAL_DAYS);
  if (isFault(clock) || isFault(step)) return undefined;
  const filed = or(dates.filed, Math.max(asOf, clock.fileFrom));
  const ifFiled = claimClock({ ...invoice, filed }, insurance, NO_SPECIAL_DAYS);
  return { item, clock, step, paidBy: isFault(ifFiled) ? clock.paidBy : ifFiled.paidBy };
}
