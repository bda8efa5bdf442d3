import { answer, type Result } from '../call/answer';
import { isOmitted } from '../../cells/cell';
import { eachRow, eachRowQuickly, rowsOf } from '../call/column';
import { dateColumn, numberColumn } from '../call/columns';
import { eachWideRow } from '../call/wideRows';
import { isFault, type Fault } from '../../credit/fault';
import { or } from '../../credit/figure';
import { ProvisionMatrix, ProvisionTotals, type ItemProvision } from '../../credit/plan/provision';
import type { Policy } from '../../credit/policy/policy';
import { bucketName } from '../../credit/receivables/ageing';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow, wordOf } from '../../locales/formatMessage';
import { grossAndNet } from './grossAndNet';

/**
 * The provision for each open item by the policy's loss rates; with insured amounts, gross and net of cover side by side.
 * @customfunction PROVISION
 * @param {any[][]} due Due date of each item: one cell or a column of dates.
 * @param {any[][]} amount Open amount of each item.
 * @param {any[][]} [specificRate] Loss rate of an item judged on its own (disputed, insolvent), such as 50%. Blank or 0 is none.
 * @param {any[][]} [insured] Insured amount of each item.
 * @param {any[][]} [policy] Policy range with the rates. Blank means the illustration of IFRS 9: 0.3, 1.6, 3.6, 6.6, 10.6%.
 * @returns {any[][]} The provision, one row an item; with insured amounts two columns, gross and net.
 * @example =PROVISION("2026-01-31", 4000000, "2026-03-31") → 144000
 * @example =PROVISION("2026-01-31", 4000000, "2026-03-31", 0, 3000000) → {144000,36000}
 */
export function provision(
  due: any[][],
  amount: any[][],
  asOf: any[][],
  specificRate?: any[][],
  insured?: any[][],
  policy?: any[][],
): any[][] {
  const items = providedItems(due, amount, asOf, specificRate, insured);
  return answer(policy, rules => {
    const matrix = ProvisionMatrix.of(rules);
    if (isFault(matrix)) return matrix;
    const provide = items.rule(matrix);
    if (isOmitted(insured)) {
      const gross = (row: number) => {
        const found = provide(row);
        return isFault(found) ? found : found.gross;
      };
      return eachRowQuickly(items.columns, gross, items.quickGross(matrix));
    }
    return eachWideRow(items.columns, provide, found => grossAndNet(found, rules.provision, true));
  });
}

/**
 * Why each item is provided for as it is: its bucket, the rate, gross, net of cover, and the reason.
 * @customfunction PROVISIONWHY
 * @returns {any[][]} Five columns, one row an item.
 * @example =PROVISIONWHY("2026-01-31", 4000000, "2026-03-31") → {"31-60",0.036,144000,144000,"3.6% for the bucket 31-60."}
 */
export function provisionWhy(
  due: any[][],
  amount: any[][],
  asOf: any[][],
  specificRate?: any[][],
  insured?: any[][],
  policy?: any[][],
): any[][] {
  const items = providedItems(due, amount, asOf, specificRate, insured);
  return answer(policy, rules => {
    const { language } = rules.general;
    const matrix = ProvisionMatrix.of(rules);
    if (isFault(matrix)) return matrix;
    return eachWideRow(items.columns, items.rule(matrix), ({ bucket, rate, gross, net, reason }) => [
      groupName(bucket, rules, language),
      rate,
      gross,
      net,
      formatMessage(reason, language),
    ]);
  });
}

/**
 * The provision matrix: by ageing bucket the amount, the loss rate, and the provision gross and net of cover.
 * @customfunction PROVISIONMATRIX
 * @param {any[][]} due Due date of each item: a column of dates.
 * @param {any[][]} amount Open amount of each item.
 * @param {any[][]} [specificRate] Loss rate of an item judged on its own, such as 50%; it has its own line. Blank or 0 is none.
 * @param {any[][]} [insured] Insured amount of each item.
 * @param {any[][]} [policy] Policy range with the rates. Blank means the illustration of IFRS 9: 0.3, 1.6, 3.6, 6.6, 10.6%.
 * @returns {any[][]} A table with a heading: bucket, amount, rate, gross, net; then specific provisions and the total.
 * @example =PROVISIONMATRIX({"2026-03-31";"2026-03-15";"2026-02-15";"2026-01-15";"2025-12-01"}, {15000000;7500000;4000000;2500000;1000000}, "2026-03-31") → {"Bucket","Amount","Loss rate","Provision, gross","Provision, net of cover";"Not due",15000000,0.003,45000,45000;"1-30",7500000,0.016,120000,120000;"31-60",4000000,0.036,144000,144000;"61-90",2500000,0.066,165000,165000;"91+",1000000,0.106,106000,106000;"Specific",0,"",0,0;"Total",30000000,"",580000,580000}
 */
export function provisionMatrix(
  due: any[][],
  amount: any[][],
  asOf: any[][],
  specificRate?: any[][],
  insured?: any[][],
  policy?: any[][],
): any[][] {
  const items = providedItems(due, amount, asOf, specificRate, insured);
  return answer(policy, rules => {
    const { language } = rules.general;
    const matrix = ProvisionMatrix.of(rules);
    if (isFault(matrix)) return matrix;
    const totals = new ProvisionTotals(matrix);
    let failed: Fault | undefined;
    eachRow(items.columns, items.rule(matrix)).forEach(([found], row) => {
      if (items.isEmpty(row)) return;
      if (isFault(found)) failed ??= found;
      else totals.add(items.amountAt(row), found);
    });
    const lines = totals.lines();
    const specific = lines.length - 2;
    return [
      termRow(['bucket', 'amount', 'bucketLossRate', 'grossProvision', 'netProvision'], language),
      ...lines.map(({ bucket, rate, amount: sum, gross, net }, i): (Result | Fault)[] => {
        const name = i <= specific ? groupName(bucket, rules, language) : term('total', language);
        return i > specific && failed
          ? [name, failed, '', failed, failed]
          : [name, sum, Number.isNaN(rate) ? '' : rate, gross, net];
      }),
    ];
  });
}

function providedItems(due: any, amount: any, asOf: any, specificRate: any, insured: any) {
  const dues = dateColumn(due, 'due');
  const amounts = numberColumn(amount, 'amount');
  const asOfDates = dateColumn(asOf, 'asOf');
  const specific = numberColumn(specificRate, 'specificRate');
  const insureds = numberColumn(insured, 'insured');
  const columns = [dues, amounts, asOfDates, specific, insureds];
  return {
    columns,
    quickGross: (matrix: ProvisionMatrix) => {
      const isPlain = dues.length === amounts.length && asOfDates.length === 1 && specific.length === 1;
      if (!isPlain || or(specific.at(0), 0) !== 0) return undefined;
      return (from: number, to: number, into: Float64Array) =>
        matrix.quickGross(dues.run(from, to), amounts.run(from, to), to - from, into, asOfDates.at(0));
    },
    rule:
      (matrix: ProvisionMatrix) =>
      (row: number): ItemProvision | Fault =>
        matrix.provide(
          {
            due: dues.at(row),
            amount: amounts.at(row),
            specificRate: specific.at(row),
            insured: insureds.at(row),
          },
          asOfDates.at(row),
        ),
    amountAt: (row: number) => amounts.at(row),
    /** Rows without money are no items, blank or zero alike. */
    isEmpty: (row: number) =>
      !amounts.faultAt(row, rowsOf(columns)) && (Number.isNaN(amounts.at(row)) || amounts.at(row) === 0),
  };
}

function groupName(
  bucket: number | undefined,
  { ageing: { bounds } }: Pick<Policy, 'ageing'>,
  language: Language,
): string {
  return bucket === undefined ? term('specific', language) : wordOf(bucketName(bucket, bounds), language);
}
