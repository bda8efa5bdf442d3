import { RecordShape, number, called } from '../call/records';
import { answer } from '../call/answer';
import { PolicyYear } from '../../credit/insure/indemnity';
import { formatMessage } from '../../locales/formatMessage';

const CLAIM = new RecordShape({
  loss: number,
  limit: called('insuredLimit', number),
  insuredShare: number,
  deductible: number,
  recoveries: number,
});

/**
 * What the insurer pays for each loss; the rows are the claims of one policy year, in their order.
 * @customfunction INDEMNITY
 * @param {any[][]} loss Eligible invoices that are not paid: one cell or a column.
 * @param {any[][]} limit Insured limit of the buyer.
 * @param {any[][]} [insuredShare] Insured share, such as 90%. Left out, the policy's.
 * @param {any[][]} [deductible] What the insured bears of the claim. Left out, the policy's.
 * @param {any[][]} [recoveries] What was recovered of the loss.
 * @param {any[][]} [policy] Policy range with the order of the deductible, first loss, threshold and maximum liability.
 * @returns {any[][]} The indemnity, one a row.
 * @example =INDEMNITY(600000, 500000, 0.9, 10000) → 440000
 * @example =INDEMNITY(600000, 500000, 0.9, 10000, 0, {"Insurance: deductible is taken","before the insured share"}) → 441000
 */
export function indemnity(
  loss: any[][],
  limit: any[][],
  insuredShare?: any[][],
  deductible?: any[][],
  recoveries?: any[][],
  policy?: any[][],
): any[][] {
  const claims = CLAIM.read({ loss, limit, insuredShare, deductible, recoveries });
  return answer(policy, ({ insurance }) => {
    const year = new PolicyYear(insurance);
    return claims.eachWide(
      claim => year.claim(claim),
      found => [found.indemnity],
    );
  });
}

/**
 * Why the insurer pays so much: insured loss, deductible, first loss, cut by the maximum liability, indemnity, own loss, reason.
 * @customfunction INDEMNITYWHY
 * @returns {any[][]} Seven columns, one row a claim.
 * @example =INDEMNITYWHY(600000, 500000, 0.9, 10000) → {500000,10000,0,0,440000,160000,"Of the loss 600,000.00 only the limit 500,000.00 is insured. 90% of the insured loss 500,000.00, less the deductible 10,000.00."}
 */
export function indemnityWhy(
  loss: any[][],
  limit: any[][],
  insuredShare?: any[][],
  deductible?: any[][],
  recoveries?: any[][],
  policy?: any[][],
): any[][] {
  const claims = CLAIM.read({ loss, limit, insuredShare, deductible, recoveries });
  return answer(policy, ({ insurance, general: { language } }) => {
    const year = new PolicyYear(insurance);
    return claims.eachWide(
      claim => year.claim(claim),
      found => [
        found.insuredLoss,
        found.deductible,
        found.firstLoss,
        found.cut,
        found.indemnity,
        found.ownLoss,
        formatMessage(found.reason(), language),
      ],
    );
  });
}
