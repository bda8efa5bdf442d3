import { amount, change, optional, share, whole, words, yesNo } from './kinds';
import { section, setting, type Setting } from './setting';

/** Something that may happen to the cash of the next weeks, and what is done then. */
export interface Scenario {
  /** A word of the locales or the user's own, as is the response. */
  readonly name: string;
  /** What becomes of every receipt: -0.2 takes a fifth off, be it lost sales, a discount or an exchange rate. */
  readonly receipts: number;
  /** Days by which every receipt comes later. */
  readonly daysLater: number;
  /** Whether the largest buyer pays nothing. */
  readonly largestFails: boolean;
  /** Share of the largest buyer's lost receipts that an insurer pays. */
  readonly insuredShare: number;
  /** What is done then: a word of ours or your own. */
  readonly response: string;
}

/** How the cash of the next weeks is forecast, and what it is tested against (domain 3.12). */
export interface CashPolicy {
  /** Cash below this is a breach. */
  readonly minimum: number;
  readonly scenarios: readonly Scenario[];
  /** Weeks from a receipt that fails to the insurer's payment for it. */
  readonly insurerWeeks: number;
  /** Weeks that a forecast looks ahead. */
  readonly weeks: number;
  /** Days after the as-of date in which what should have been paid already is expected. */
  readonly overdueDays: number;
  /** Days past due after which nothing is expected any more. */
  readonly oldestDays: number | undefined;
}

const MOST_SCENARIOS = 8;

/** The shocks are those of domain 3.12; the brief asks for pre-set responses and names none (S19.1): these are ours. */
const STANDARD: readonly Partial<Scenario>[] = [
  { name: 'sales -20 %', receipts: -0.2, response: 'cut purchases and overheads' },
  { name: 'sales -40 %', receipts: -0.4, response: 'stop investments, draw the credit line' },
  { name: 'paid 15 days later', daysLater: 15, response: 'chase what is overdue, offer early-payment discounts' },
  { name: 'paid 30 days later', daysLater: 30, response: 'finance insured receivables, stretch own payments' },
  { name: 'largest buyer fails', largestFails: true, response: 'stop deliveries, draw the credit line' },
  {
    name: 'largest insured buyer fails',
    largestFails: true,
    insuredShare: 0.9,
    response: 'stop deliveries, file the claim, bridge until it is paid',
  },
]; // prettier-ignore

interface CashValues extends Omit<CashPolicy, 'scenarios'> {
  /** What the scenario is called: a word of ours or your own; none for no such scenario. */
  [name: `name${number}`]: string | undefined;
  /** What becomes of every receipt: -0.2 takes a fifth off, be it lost sales, a discount or an exchange rate. */
  [receipts: `receipts${number}`]: number | undefined;
  /** Days by which every receipt comes later. */
  [daysLater: `daysLater${number}`]: number | undefined;
  /** Whether the largest buyer pays nothing. */
  [largestFails: `largestFails${number}`]: boolean | undefined;
  /** Share of the largest buyer's lost receipts that an insurer pays. */
  [insuredShare: `insuredShare${number}`]: number | undefined;
  /** What is done then: a word of ours or your own. */
  [response: `response${number}`]: string | undefined;
}

const scenarioSettings: Record<string, Setting<never>> = {};
for (let n = 1; n <= MOST_SCENARIOS; n++) {
  const standard = STANDARD[n - 1] as Partial<Scenario> | undefined;
  const en = `Scenario ${n}`;
  const zh = `情景${n}`;
  Object.assign(scenarioSettings, {
    [`name${n}`]: setting(en, zh, optional(words), standard?.name),
    [`receipts${n}`]: setting(`${en} receipts change by`, `${zh}回款变动`, optional(change), standard?.receipts),
    [`daysLater${n}`]: setting(`${en} receipts come days later`, `${zh}回款推迟天数`, optional(whole(0, 365)), standard?.daysLater),
    [`largestFails${n}`]: setting(`${en} largest buyer fails`, `${zh}最大客户违约`, optional(yesNo), standard?.largestFails),
    [`insuredShare${n}`]: setting(`${en} insured share`, `${zh}保险赔付比例`, optional(share), standard?.insuredShare),
    [`response${n}`]: setting(`${en} response`, `${zh}应对措施`, optional(words), standard?.response),
  }); // prettier-ignore
}

export const CASH = section<CashValues, CashPolicy>(
  {
    weeks: setting('Forecast weeks', '预测周数', whole(1, 104), 13),
    overdueDays: setting('Forecast: overdue is paid within days', '预测：逾期款回收天数', whole(1, 365), 14),
    oldestDays: setting('Forecast: not expected after days', '预测：不再预期的逾期天数', optional(whole(0, 3650)), 90),
    minimum: setting('Minimum cash', '最低现金', amount, 0),
    insurerWeeks: setting('Weeks until the insurer pays', '保险赔付所需周数', whole(0, 104), 12),
    ...(scenarioSettings as object),
  },
  values => {
    const { minimum, insurerWeeks, weeks, overdueDays, oldestDays } = values;
    const scenarios: Scenario[] = [];
    for (let n = 1; n <= MOST_SCENARIOS; n++) {
      const name = values[`name${n}`];
      if (name === undefined) continue;
      scenarios.push({
        name,
        receipts: values[`receipts${n}`] ?? 0,
        daysLater: values[`daysLater${n}`] ?? 0,
        largestFails: values[`largestFails${n}`] ?? false,
        insuredShare: values[`insuredShare${n}`] ?? 0,
        response: values[`response${n}`] ?? '',
      });
    }
    return { minimum, insurerWeeks, weeks, overdueDays, oldestDays, scenarios };
  },
); // prettier-ignore
