import { RecordShape, number } from '../call/records';
import { answer } from '../call/answer';
import { isOmitted } from '../../cells/cell';
import { expectedLoss as lossOf } from '../../credit/plan/expectedLoss';
import { formatMessage } from '../../locales/formatMessage';
import { grossAndNet } from './grossAndNet';

const RISK = new RecordShape({
  exposure: number,
  defaultProbability: number,
  lossGivenDefault: number,
  insured: number,
  days: number,
});

/**
 * The loss to be expected with each buyer: default probability times loss given default times exposure.
 * @customfunction EXPECTEDLOSS
 * @param {any[][]} exposure What is at risk: one cell or a column.
 * @param {any[][]} defaultProbability Probability of default within a year, such as 4%.
 * @param {any[][]} lossGivenDefault Share of the exposure that is lost in a default, such as 90%.
 * @param {any[][]} [insured] What an insurer bears of the exposure.
 * @param {any[][]} [days] Days for which the exposure stands. Blank or 0 is a year.
 * @param {any[][]} [policy] Policy range. Blank shows gross and net of cover side by side.
 * @returns {any[][]} The expected loss, one a row; with insured amounts two columns, gross and net.
 * @example =EXPECTEDLOSS(100000, 0.04, 0.9) → 3600
 * @example =EXPECTEDLOSS(100000, 0.04, 0.9, 80000) → {3600,720}
 */
export function expectedLoss(
  exposure: any[][],
  defaultProbability: any[][],
  lossGivenDefault: any[][],
  insured?: any[][],
  days?: any[][],
  policy?: any[][],
): any[][] {
  const risks = RISK.read({ exposure, defaultProbability, lossGivenDefault, insured, days });
  return answer(policy, ({ provision: rules }) =>
    risks.eachWide(lossOf, found => grossAndNet(found, rules, !isOmitted(insured))),
  );
}

/**
 * Why so much loss is expected: the probability over the days, the loss gross and net of cover, and the reason.
 * @customfunction EXPECTEDLOSSWHY
 * @param {any[][]} [policy] Policy range. Blank means the default.
 * @returns {any[][]} Four columns, one row a buyer.
 * @example =EXPECTEDLOSSWHY(100000, 0.04, 0.9) → {0.04,3600,3600,"4% default probability, 90% of 100,000.00 lost in a default."}
 */
export function expectedLossWhy(
  exposure: any[][],
  defaultProbability: any[][],
  lossGivenDefault: any[][],
  insured?: any[][],
  days?: any[][],
  policy?: any[][],
): any[][] {
  const risks = RISK.read({ exposure, defaultProbability, lossGivenDefault, insured, days });
  return answer(policy, ({ general: { language } }) =>
    risks.eachWide(lossOf, ({ defaultProbability: probability, gross, net, reason }) => [
      probability,
      gross,
      net,
      formatMessage(reason(), language),
    ]),
  );
}
