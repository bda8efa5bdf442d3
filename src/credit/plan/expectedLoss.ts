import { isFault, type Fault } from '../fault';
import { needed, notNegative, or, shareIn } from '../figure';
import { plus, timesToCents } from '../money';
import { messageOf, type Message } from '../message';
import { sentences } from '../sentences';

export const DAYS_PER_YEAR = 365;

/** The probability of default over some days, from that over a year: 1 − (1 − PD)^(days ÷ 365). Source: domain 3.12. */
export function probabilityOver(days: number, yearly: number): number {
  return 1 - (1 - yearly) ** (days / DAYS_PER_YEAR);
}

/** What may be lost with a buyer; NaN for what is not given. */
export interface RiskedExposure {
  readonly exposure: number;
  /** Within a year. */
  readonly defaultProbability: number;
  readonly lossGivenDefault: number;
  /** The part of the exposure that an insurer bears. */
  readonly insured: number;
  /** Days for which the exposure stands; a year where they are not given, or 0 as some hosts hand blanks over. */
  readonly days: number;
}

export interface ExpectedLoss {
  /** Over the days. */
  readonly defaultProbability: number;
  readonly gross: number;
  readonly net: number;
  /** Told when it is asked for: most rows are only counted. */
  readonly reason: () => Message;
}

/**
 * The loss to be expected with a buyer: probability of default × loss given default × exposure.
 * Arguments: the exposure and its risk. Result: gross, and net of the insured part, to the cent; nothing for a buyer in
 * credit.
 * Errors: `missing` without exposure, probability or loss given default; `domain` for shares outside 0 to 1, negative days
 * or a negative insured part.
 * Source: domain 3.10 (EL = PD·LGD·EAD; net of insurance LGD·(1 − cover)).
 */
export function expectedLoss(risk: RiskedExposure): ExpectedLoss | Fault {
  const { exposure, lossGivenDefault, insured, days } = risk;
  const unfit =
    needed('exposure', exposure) ??
    needed('defaultProbability', risk.defaultProbability) ??
    needed('lossGivenDefault', lossGivenDefault) ??
    shareIn('defaultProbability', risk.defaultProbability) ??
    shareIn('lossGivenDefault', lossGivenDefault) ??
    notNegative('insured', insured) ??
    notNegative('days', days);
  if (isFault(unfit)) return unfit;

  const defaultProbability =
    days > 0 ? probabilityOver(days, risk.defaultProbability) : risk.defaultProbability;
  const rate = defaultProbability * lossGivenDefault;
  const atRisk = Math.max(exposure, 0);
  const uninsured = plus(atRisk, -Math.min(or(insured, 0), atRisk));
  const reason = () => {
    const rule = messageOf('plan.expectedLoss', {
      probability: defaultProbability,
      lossGivenDefault,
      exposure: atRisk,
    });
    return uninsured < atRisk
      ? sentences([rule, messageOf('plan.insuredPart', { insured: plus(atRisk, -uninsured) })])
      : rule;
  };
  return {
    defaultProbability,
    gross: timesToCents(atRisk, rate),
    net: timesToCents(uninsured, rate),
    reason,
  };
}
