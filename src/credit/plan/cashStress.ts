import { fault, type Fault } from '../fault';
import { needed, notNegative } from '../figure';
import { plus, timesToCents } from '../money';
import type { CashPolicy, Scenario } from '../policy/cash';
import { messageOf, type Message } from '../message';
import { sentences } from '../sentences';

/** Cash and its movements week by week, the arrays equally long. */
export interface CashPlan {
  readonly opening: number;
  readonly receipts: readonly number[];
  readonly payments: readonly number[];
  /** The part of each week's receipts that comes from the largest buyer; undefined where that is not known. */
  readonly largest: readonly number[] | undefined;
}

export interface StressResult {
  readonly scenario: Scenario;
  /** Cash at the end of each week; NaN, like what follows from it, where the scenario needs a figure that is not known. */
  readonly cash: readonly number[];
  readonly lowest: number;
  /** Weeks count from 1. */
  readonly lowestWeek: number;
  /** The first week that ends below the minimum; undefined where none does. */
  readonly breachWeek: number | undefined;
  /** Full weeks before the breach, all of them where there is none. */
  readonly runway: number;
  readonly end: number;
  readonly reason: Message;
}

/** What happens if nothing happens: the first line of every stress test. */
const AS_PLANNED: Scenario = {
  name: 'as planned',
  receipts: 0,
  daysLater: 0,
  largestFails: false,
  insuredShare: 0,
  response: '',
};

const DAYS_PER_WEEK = 7;

/**
 * Puts a cash plan under stress.
 * Arguments: the plan; the policy's scenarios, minimum cash and weeks until an insurer pays.
 * Result: the plan itself and every scenario, with the cash of each week, its lowest point, the first week below the
 * minimum, and the response that was set beforehand. A change of receipts meets every week from the first on. Receipts
 * that come days later are split between two weeks, and what comes after the last week is not seen. What a failed buyer
 * owes is lost, and where its part of the receipts is not given the scenario is unknown; the insured share of it comes the policy's weeks later. Payments stay as planned.
 * Errors: `missing` without cash or a week's figure; `domain` for negative receipts, or a largest buyer above all receipts.
 * Source: domain 3.12 (13 weeks; sales −20 and −40 %, 15 and 30 days later, largest buyer), S19.1 (pre-set responses).
 */
export function cashStress(plan: CashPlan, policy: CashPolicy): StressResult[] | Fault {
  const unfit = needed('cash', plan.opening) ?? unfitWeek(plan);
  return unfit ?? [AS_PLANNED, ...policy.scenarios].map(scenario => stressed(plan, scenario, policy));
}

function unfitWeek({ receipts, payments, largest }: CashPlan): Fault | undefined {
  for (let week = 0; week < receipts.length; week++) {
    const unfit =
      needed('receipts', receipts[week]) ??
      needed('payments', payments[week]) ??
      notNegative('receipts', receipts[week]) ??
      notNegative('payments', payments[week]) ??
      notNegative('largestBuyer', largest?.[week] ?? NaN);
    if (unfit) return unfit;
    if (largest && largest[week] > receipts[week]) {
      return fault('domain', 'plan.largestOverReceipts', {
        week: week + 1,
        largest: largest[week],
        receipts: receipts[week],
      });
    }
  }
  return undefined;
}

function stressed(plan: CashPlan, scenario: Scenario, policy: CashPolicy): StressResult {
  if (scenario.largestFails && !plan.largest) return unknown(plan, scenario);
  const received = receiptsUnder(plan, scenario, policy);
  const cash: number[] = [];
  let held = plan.opening;
  for (let week = 0; week < received.length; week++) {
    held = plus(held, plus(received[week], -plan.payments[week]));
    cash.push(held);
  }
  const lowest = Math.min(...cash);
  const breach = cash.findIndex(amount => amount < policy.minimum);
  const found = {
    scenario,
    cash,
    lowest,
    lowestWeek: cash.indexOf(lowest) + 1,
    breachWeek: breach < 0 ? undefined : breach + 1,
    runway: breach < 0 ? cash.length : breach,
    end: held,
  };
  return { ...found, reason: reasonOf(found, policy) };
}

/** Without the largest buyer's part its failure cannot be told: nothing is said to hold. */
function unknown({ receipts }: CashPlan, scenario: Scenario): StressResult {
  return {
    scenario,
    cash: receipts.map(() => NaN),
    lowest: NaN,
    lowestWeek: NaN,
    breachWeek: undefined,
    runway: NaN,
    end: NaN,
    reason: messageOf('plan.largestUnknown', {}),
  };
}

function receiptsUnder(plan: CashPlan, scenario: Scenario, { insurerWeeks }: CashPolicy): number[] {
  const weeks = plan.receipts.length;
  const received = new Array<number>(weeks).fill(0);
  const receive = (week: number, amount: number) => {
    if (week < weeks) received[week] = plus(received[week], amount);
  };
  const wholeWeeks = Math.floor(scenario.daysLater / DAYS_PER_WEEK);
  const restDays = scenario.daysLater % DAYS_PER_WEEK;
  for (let week = 0; week < weeks; week++) {
    const lost = scenario.largestFails ? (plan.largest?.[week] ?? 0) : 0;
    const left = timesToCents(plus(plan.receipts[week], -lost), 1 + scenario.receipts);
    const delayed = timesToCents(left, restDays, DAYS_PER_WEEK);
    receive(week + wholeWeeks, plus(left, -delayed));
    receive(week + wholeWeeks + 1, delayed);
    const owed = timesToCents(lost, 1 + scenario.receipts);
    receive(week + insurerWeeks, timesToCents(owed, scenario.insuredShare));
  }
  return received;
}

function reasonOf(
  { scenario, lowest, lowestWeek, breachWeek }: Omit<StressResult, 'reason'>,
  { minimum, insurerWeeks }: CashPolicy,
): Message {
  const { receipts, daysLater, largestFails, insuredShare } = scenario;
  const reasons: Message[] = [];
  if (receipts !== 0) reasons.push(messageOf('plan.receiptsChange', { change: receipts }));
  if (daysLater > 0) reasons.push(messageOf('plan.receiptsLater', { days: daysLater }));
  if (largestFails) {
    reasons.push(
      insuredShare > 0
        ? messageOf('plan.insuredBuyerFails', { share: insuredShare, weeks: insurerWeeks })
        : messageOf('plan.buyerFails', {}),
    );
  }
  if (reasons.length === 0) reasons.push(messageOf('plan.asPlanned', {}));
  reasons.push(
    breachWeek === undefined
      ? messageOf('plan.noBreach', { lowest, week: lowestWeek, minimum })
      : messageOf('plan.breach', { breach: breachWeek, minimum, lowest, week: lowestWeek }),
  );
  return sentences(reasons);
}
