import { messageOf, type Message } from '../../message';
import type { TermsPolicy } from '../../policy/terms';
import type { Step } from './rule';
import type { Token } from './token';

/** What the numbers of a form make of the date: its values in the order in which they stand, and the days of the month. */
interface Values {
  /** The values of numbers, months' ends and months, in their order. */
  readonly values: readonly number[];
  readonly nths: readonly (readonly number[])[];
  readonly policy: TermsPolicy;
}

interface Form {
  readonly steps: (values: Values) => readonly Step[];
  readonly reading?: (values: Values) => Message;
}

const days = (count: number): Step => ({ kind: 'days', count });
const monthEnd = (months = 0): Step => ({ kind: 'monthEnd', months });
const monthDay = (months: number, day: number): Step => ({ kind: 'monthDay', months, day });
const nextDay = (nths: readonly number[]): Step => ({ kind: 'nextDay', days: nths });

const plainDays: Form = { steps: ({ values: [n] }) => [days(n)] };
const workingDays: Form = { steps: ({ values: [count] }) => [{ kind: 'workingDays', count }] };
const weeks: Form = { steps: ({ values: [n] }) => [days(7 * n)] };
const months: Form = { steps: ({ values: [count] }) => [{ kind: 'months', count }] };

/** "60 EOM": by the policy the days come first or the end of the month. */
const daysAndMonthEnd: Form = {
  steps: ({ values: [n, end], policy }) =>
    policy.endOfMonth === 'daysFirst' ? [days(n), monthEnd(end)] : [monthEnd(end), days(n)],
  reading: ({ values: [n], policy }) =>
    messageOf(
      policy.endOfMonth === 'daysFirst' ? 'receivables.readDaysFirst' : 'receivables.readMonthEndFirst',
      { days: n },
    ),
};
const daysMonthEndDay: Form = {
  steps: ({ values: [n, end], nths: [nth], policy }) =>
    policy.endOfMonth === 'daysFirst'
      ? [days(n), monthDay(end + 1, nth[0])]
      : [monthEnd(end), days(n), nextDay(nth)],
  reading: daysAndMonthEnd.reading,
};
/** "EOM + 45": the words say that the month ends first. */
const daysAfterMonthEnd = (end: 0 | 1): Form => ({
  steps: ({ values }) => [monthEnd(values[end]), days(values[1 - end])],
});
/** The end of a month plus months stays the end of a month. */
const monthsAfterMonthEnd: Form = { steps: ({ values: [a, b] }) => [monthEnd(a + b)] };

/** 月结60天: by the policy 60 days after the invoice month, or two months. */
const monthly: Form = {
  steps: ({ values: [n], policy }) => monthlySteps(n, policy),
  reading: ({ values: [n], policy }) =>
    messageOf(asMonths(n, policy) ? 'receivables.readMonthlyMonths' : 'receivables.readMonthlyDays', {
      days: n,
    }),
};
function asMonths(n: number, policy: TermsPolicy): boolean {
  return policy.monthly === 'months' && n % 30 === 0;
}
function monthlySteps(n: number, policy: TermsPolicy): readonly Step[] {
  return asMonths(n, policy) ? [monthEnd(n / 30)] : [monthEnd(), days(n)];
}

/** The day of the month after: "15th of next month". */
const nthOfMonth: Form = { steps: ({ values: [on], nths: [nth] }) => [monthDay(on, nth[0])] };
const closingThenMonth: Form = {
  steps: ({ values: [on], nths: [closing, nth] }) => [nextDay(closing), monthDay(on, nth[0])],
};
const monthEndThenNth: Form = { steps: ({ values: [on], nths: [nth] }) => [monthDay(on, nth[0])] };

/**
 * Every form of payment terms by the kinds of its tokens: numbers N, days of the month NTH, and words. EONM is the end of a
 * later month than the invoice's. Commas, "net" and the start with its "after" are gone by then.
 */
export const FORMS: Readonly<Record<string, Form>> = {
  N: plainDays,
  'N D': plainDays,
  'D N': plainDays,
  'N D AFTER': plainDays,
  'AFTER N D': plainDays,
  'AFTER N': plainDays,
  'NB N AND N D': { steps: ({ values: [, n] }) => [days(n)] },
  'N WD': workingDays,
  'AFTER N WD': workingDays,
  'N WD AFTER': workingDays,
  'N W': weeks,
  'AFTER N W': weeks,
  'N W AFTER': weeks,
  'N M': months,
  'AFTER N M': months,
  'N M AFTER': months,

  EOM: { steps: ({ values: [end] }) => [monthEnd(end)] },
  EONM: { steps: ({ values: [end] }) => [monthEnd(end)] },
  'EACH EOM': { steps: () => [monthEnd()] },
  EOQ: { steps: () => [{ kind: 'periodEnd', period: 'quarter' }] },
  EOW: { steps: () => [{ kind: 'periodEnd', period: 'week' }] },
  'N EOM': daysAndMonthEnd,
  'N D EOM': daysAndMonthEnd,
  'AFTER N D EOM': daysAndMonthEnd,
  'EOM N': daysAfterMonthEnd(0),
  'EOM N D': daysAfterMonthEnd(0),
  'EOM AFTER N': daysAfterMonthEnd(0),
  'EOM AFTER N D': daysAfterMonthEnd(0),
  'EONM AFTER N D': daysAfterMonthEnd(0),
  'N D AFTER EOM': daysAfterMonthEnd(1),
  'N D AFTER EONM': daysAfterMonthEnd(1),
  'N AFTER EOM': daysAfterMonthEnd(1),
  'EOM AFTER N M': monthsAfterMonthEnd,
  'EOM N M': monthsAfterMonthEnd,
  'N M EOM': monthsAfterMonthEnd,
  'N M AFTER EOM': monthsAfterMonthEnd,
  'EOQ AFTER N D': { steps: ({ values: [n] }) => [{ kind: 'periodEnd', period: 'quarter' }, days(n)] },
  'EOQ AFTER N M AFTER N D': {
    steps: ({ values: [m, n] }) => [
      { kind: 'periodEnd', period: 'quarter' },
      { kind: 'months', count: m },
      days(n),
    ],
  },
  'EOW AFTER N W': { steps: ({ values: [n] }) => [{ kind: 'periodEnd', period: 'week' }, days(7 * n)] },
  'N D EOD': { steps: ({ values: [n] }) => [days(n), { kind: 'periodEnd', period: 'decade' }] },
  'N EOH': { steps: ({ values: [n] }) => [{ kind: 'periodEnd', period: 'halfMonth' }, days(n)] },
  'N DFM': { steps: ({ values: [n] }) => [monthEnd(), days(n)] },

  'N D EOM NTH': daysMonthEndDay,
  'N EOM NTH': daysMonthEndDay,
  'N EOM N': {
    steps: v => daysMonthEndDay.steps({ ...v, nths: [[v.values[2]]] }),
    reading: daysAndMonthEnd.reading,
  },
  'N D NTH': { steps: ({ values: [n], nths: [nth] }) => [days(n), nextDay(nth)] },
  'N D NTH EACH': { steps: ({ values: [n], nths: [nth] }) => [days(n), nextDay(nth)] },
  'N NTH': { steps: ({ values: [n], nths: [nth] }) => [days(n), nextDay(nth)] },
  'N D AFTER NTH': { steps: ({ values: [n], nths: [nth] }) => [days(n), nextDay(nth)] },
  'AFTER N D NTH': { steps: ({ values: [n], nths: [nth] }) => [days(n), nextDay(nth)] },
  'NTH EACH': { steps: ({ nths: [nth] }) => [nextDay(nth)] },
  'EACH NTH': { steps: ({ nths: [nth] }) => [nextDay(nth)] },
  'ON EACH NTH': { steps: ({ nths: [nth] }) => [nextDay(nth)] },

  'NTH NM': nthOfMonth,
  'NM NTH': nthOfMonth,
  'N NM': { steps: ({ values: [nth, on] }) => [monthDay(on, nth)] },
  'NM N': { steps: ({ values: [on, nth] }) => [monthDay(on, nth)] },

  'ML N': monthly,
  'ML N D': monthly,
  'N D ML': monthly,
  'ML N M': { steps: ({ values: [n] }) => [monthEnd(n)] },
  'N M ML': { steps: ({ values: [n] }) => [monthEnd(n)] },
  'ML NM NTH': nthOfMonth,
  'ML EOM': { steps: ({ values: [end] }) => [monthEnd(end)] },
  'ML EONM': { steps: ({ values: [end] }) => [monthEnd(end)] },
  'ML N D NTH': {
    steps: ({ values: [n], nths: [nth], policy }) => [...monthlySteps(n, policy), nextDay(nth)],
    reading: monthly.reading,
  },
  /** 次月结30天 counts from the first of the next month (易特 ERP's help: 3-10 is due 5-1). */
  NML: { steps: () => [monthEnd(1)] },
  'NML N D': { steps: ({ values: [n] }) => [monthDay(1, 1), days(n)] },
  'N D NML': { steps: ({ values: [n] }) => [monthDay(1, 1), days(n)] },
  'NML N D N D': { steps: ({ values: [n, grace] }) => [monthDay(1, 1), days(n + grace)] },
  'NML NTH': { steps: ({ nths: [nth] }) => [monthDay(1, nth[0])] },

  'NTH CLOSE NM NTH': closingThenMonth,
  'NTH CLOSE NTH NM': closingThenMonth,
  'CLOSE NTH NM NTH': closingThenMonth,
  'CLOSE NTH NTH NM': closingThenMonth,
  'EACH NTH CLOSE NM NTH': closingThenMonth,
  'NTH CLOSE EONM': { steps: ({ values: [end], nths: [closing] }) => [nextDay(closing), monthEnd(end)] },
  'NTH CLOSE EOM': { steps: ({ values: [end], nths: [closing] }) => [nextDay(closing), monthEnd(end)] },
  'CLOSE NTH EOM': { steps: ({ values: [end], nths: [closing] }) => [nextDay(closing), monthEnd(end)] },
  'EACH NTH CLOSE EOM': { steps: ({ values: [end], nths: [closing] }) => [nextDay(closing), monthEnd(end)] },
  'NTH CLOSE N D': { steps: ({ values: [n], nths: [closing] }) => [nextDay(closing), days(n)] },
  'CLOSE NTH N D': { steps: ({ values: [n], nths: [closing] }) => [nextDay(closing), days(n)] },
  'EACH NTH CLOSE N D': { steps: ({ values: [n], nths: [closing] }) => [nextDay(closing), days(n)] },
  'EOM CLOSE NM NTH': { steps: v => monthEndThenNth.steps({ ...v, values: v.values.slice(1) }) },
  'CLOSE EOM NM NTH': { steps: v => monthEndThenNth.steps({ ...v, values: v.values.slice(1) }) },
  'CLOSE EOM NTH NM': { steps: v => monthEndThenNth.steps({ ...v, values: v.values.slice(1) }) },
  'EOM CLOSE AFTER NM NTH': { steps: v => monthEndThenNth.steps({ ...v, values: v.values.slice(1) }) },
  'EOM CLOSE EONM': { steps: ({ values: [, end] }) => [monthEnd(end)] },
};

/** The key of tokens in `FORMS`, and their values. */
export function formOf(tokens: readonly Token[]): { form: Form | undefined; values: Omit<Values, 'policy'> } {
  const key = tokens.map(({ kind, value }) => (kind === 'EOM' && value ? 'EONM' : kind)).join(' ');
  return {
    form: Object.hasOwn(FORMS, key) ? FORMS[key] : undefined,
    values: {
      values: tokens.flatMap(({ value }) => (value === undefined ? [] : [value])),
      nths: tokens.flatMap(({ days: nths }) => (nths ? [nths] : [])),
    },
  };
}
