import { keyOf } from '../../text/key';
import { civilOf, dayOf, type Day } from '../../dates';
import { fault, type Fault } from '../../fault';
import { needed } from '../../figure';
import { decimalOf } from '../../money';
import type { LateInterestPolicy } from '../../policy/lateInterest';
import type { RateTable } from './rateTable';

/** How the law of a place makes a year's interest rate out of a reference rate. */
export interface Regime {
  /** How people write it, in lower case, our own name first. */
  readonly names: readonly string[];
  /** The names of its reference rate in a rate table, in lower case; none where there is no such rate. */
  readonly references: readonly string[];
  /** The day on whose reference rate a day of lateness rests. */
  referenceDay(day: Day): Day;
  /** The days within `first` to `last` on which the rate can change. */
  changes(first: Day, last: Day, rates: RateTable): Day[];
  yearlyRate(reference: number, policy: LateInterestPolicy): number;
  readonly usualReading: 'reread' | 'fixed';
  /** What is owed once for a late debt of this amount. */
  compensation(debt: number, policy: LateInterestPolicy): number;
  /** Set where the law gives the rate by the day, whatever the days of the year. */
  readonly daily?: boolean;
}

const semesterStart = (day: Day): Day => {
  const { year, month } = civilOf(day);
  return dayOf(year, month < 7 ? 1 : 7, 1);
};

const semesterStarts = (first: Day, last: Day): Day[] => {
  const starts: Day[] = [];
  for (let day = semesterStart(first); day <= last; day = semesterStart(day + 190)) {
    if (day >= first) starts.push(day);
  }
  return starts;
};

const nothing = () => 0;
const plusMargin =
  (margin: keyof LateInterestPolicy & `${string}Margin`) => (reference: number, policy: LateInterestPolicy) =>
    decimalOf(reference).plus(decimalOf(policy[margin])).toNumber();

/** Directive 2011/7/EU art. 2(6): the rate of 1 January serves the first half-year, that of 1 July the second. */
const EUROPEAN = {
  referenceDay: semesterStart,
  changes: semesterStarts,
  usualReading: 'reread',
  compensation: (_: number, policy: LateInterestPolicy) => policy.euCompensation,
} as const;

const LPR = ['lpr', 'lpr 1y', '1y lpr', '一年期lpr', '贷款市场报价利率'];
const ECB = ['ecb', 'ecb rate', 'ecb mro', 'mro', '欧洲央行'];

/**
 * The regimes by their source, all of domain 3.7. The statutory figures are policy settings; the readings of the law
 * are to be confirmed.
 */
export const REGIMES = {
  /** Directive 2011/7/EU: ECB rate plus at least 8 points; art. 6: 40 euros. */
  eu: {
    ...EUROPEAN,
    names: ['eu', 'european union', '欧盟'],
    references: ECB,
    yearlyRate: plusMargin('euMargin'),
  },
  /** BGB section 288(2) and 247: base rate (Basiszinssatz) plus 9 points. */
  de: {
    ...EUROPEAN,
    names: ['de', 'germany', '德国'],
    references: ['basiszins', 'basiszinssatz', '德国基准利率'],
    yearlyRate: plusMargin('deMargin'),
  },
  /** Code de commerce art. L441-10: ECB rate plus 10 points where nothing else is agreed. */
  fr: {
    ...EUROPEAN,
    names: ['fr', 'france', '法国'],
    references: ECB,
    yearlyRate: plusMargin('frMargin'),
  },
  /** Late Payment of Commercial Debts (Interest) Act 1998: 8 points over the base rate of the last 31 December or 30 June. */
  uk: {
    names: ['uk', 'gb', 'united kingdom', '英国'],
    references: ['boe', 'bank of england', 'boe base rate', 'bank rate', '英格兰银行'],
    referenceDay: day => semesterStart(day) - 1,
    changes: semesterStarts,
    yearlyRate: plusMargin('ukMargin'),
    usualReading: 'fixed',
    compensation: (debt, { ukSmall, ukMiddle, ukLarge }) =>
      debt < 1000 ? ukSmall : debt < 10000 ? ukMiddle : ukLarge,
  },
  /** 法释〔2020〕17号 art. 18: the one-year LPR plus 30 to 50 % of it, for defaults after 20 August 2019. */
  cn: {
    names: ['cn', 'china', '中国'],
    references: LPR,
    referenceDay: day => day,
    changes: (first, last, rates) => rates.changes(LPR, first, last),
    yearlyRate: (reference, { lprMultiple }) => decimalOf(reference).times(decimalOf(lprMultiple)).toNumber(),
    usualReading: 'fixed',
    compensation: nothing,
  },
  /** 保障中小企业款项支付条例 (2025): 0.05 % a day where large buyers and public bodies have agreed no rate. */
  cnSme: {
    names: ['cn-sme', 'china sme', '中国中小企业', '中小企业'],
    references: [],
    referenceDay: day => day,
    changes: () => [],
    yearlyRate: (_, { smallEnterpriseDaily }) => decimalOf(smallEnterpriseDaily).times(365).toNumber(),
    usualReading: 'fixed',
    compensation: nothing,
    daily: true,
  },
  /** What the contract says: the agreed rate, and nothing beside it. */
  contract: {
    names: ['contract', 'agreed', '合同', '约定'],
    references: [],
    referenceDay: day => day,
    changes: () => [],
    yearlyRate: () => NaN,
    usualReading: 'fixed',
    compensation: nothing,
  },
} as const satisfies Record<string, Regime>;

/** The regime of a name. Errors: `missing` for a blank, `wrong` for a name that is not known. */
export function readRegime(text: string): Regime | Fault {
  const name = keyOf(text).replace(/[\s_]+/g, ' ');
  if (name === '') return fault('missing', 'cell.missing', { argument: 'regime' });
  const regimes: readonly Regime[] = Object.values(REGIMES);
  return (
    regimes.find(({ names }) => names.includes(name)) ??
    fault('wrong', 'receivables.unknownRegime', {
      regime: text.trim(),
      known: regimes.map(({ names }) => names[0].toUpperCase()).join(', '),
    })
  );
}

/**
 * The fixed sum owed once because an invoice is late.
 * Arguments: its amount, due and as-of date; the law; the policy. Result: 0 up to the due date and where nothing is owed.
 * Errors: `missing` without amount or dates. Source: domain 3.7; to be confirmed.
 */
export function compensationFor(
  amount: number,
  due: Day,
  asOf: Day,
  regime: Regime,
  policy: LateInterestPolicy,
): number | Fault {
  const unfit = needed('amount', amount) ?? needed('due', due) ?? needed('asOf', asOf);
  return unfit ?? (asOf > due && amount > 0 ? regime.compensation(amount, policy) : 0);
}
