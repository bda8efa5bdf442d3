import { RecordShape, number } from '../call/records';
import { answer } from '../call/answer';
import { netExposure as netOf, SECURITIES } from '../../credit/secure/netExposure';
import { formatMessage } from '../../locales/formatMessage';

const BUYER = new RecordShape({
  exposure: number,
  prepayment: number,
  letterOfCredit: number,
  guarantee: number,
  collateral: number,
  insured: number,
});

/**
 * What stays at risk with each buyer after its securities, each less the policy's haircut.
 * @customfunction NETEXPOSURE
 * @param {any[][]} exposure What is at risk: one cell or a column.
 * @param {any[][]} [prepayment] Money received in advance.
 * @param {any[][]} [letterOfCredit] Letters of credit.
 * @param {any[][]} [guarantee] Guarantees of banks, parents or owners.
 * @param {any[][]} [collateral] Pledges, mortgages, retained title.
 * @param {any[][]} [insured] What an insurer bears.
 * @param {any[][]} [policy] Policy range with the haircuts. Blank takes 0, 5, 20, 40 and 0% off, in that order.
 * @returns {any[][]} The net exposure, one a row.
 * @example =NETEXPOSURE(100000, 10000, 40000, 20000) → 36000
 */
export function netExposure(
  exposure: any[][],
  prepayment?: any[][],
  letterOfCredit?: any[][],
  guarantee?: any[][],
  collateral?: any[][],
  insured?: any[][],
  policy?: any[][],
): any[][] {
  const buyers = BUYER.read({ exposure, prepayment, letterOfCredit, guarantee, collateral, insured });
  return answer(policy, ({ security }) =>
    buyers.eachWide(
      buyer => netOf(buyer.exposure, buyer, security),
      ({ net }) => [net],
    ),
  );
}

/**
 * Why so much stays at risk: what each security takes off after its haircut, the net exposure, and the reason.
 * @customfunction NETEXPOSUREWHY
 * @returns {any[][]} Seven columns, one row a buyer: prepayment, letter of credit, guarantee, collateral, insurance, net, reason.
 * @example =NETEXPOSUREWHY(100000, 10000, 40000, 20000) → {10000,38000,16000,0,0,36000,"Of 100,000.00, 64,000.00 is secured and 36,000.00 at risk."}
 */
export function netExposureWhy(
  exposure: any[][],
  prepayment?: any[][],
  letterOfCredit?: any[][],
  guarantee?: any[][],
  collateral?: any[][],
  insured?: any[][],
  policy?: any[][],
): any[][] {
  const buyers = BUYER.read({ exposure, prepayment, letterOfCredit, guarantee, collateral, insured });
  return answer(policy, ({ security, general: { language } }) =>
    buyers.eachWide(
      buyer => netOf(buyer.exposure, buyer, security),
      ({ netted, net, reason }) => [
        ...SECURITIES.map(name => netted[name]),
        net,
        formatMessage(reason(), language),
      ],
    ),
  );
}
