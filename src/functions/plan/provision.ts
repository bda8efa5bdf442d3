import { RecordShape, number, date, type RecordsOf } from '../call/records';
import { isWithoutMoney } from '../call/withoutMoney';
import { answer, type Result } from '../call/answer';
import { isOmitted } from '../../cells/cell';
import { isFault, type Fault } from '../../credit/fault';
import { or } from '../../credit/figure';
import { ProvisionMatrix, ProvisionTotals } from '../../credit/plan/provision';
import type { Policy } from '../../credit/policy/policy';
import { bucketName } from '../../credit/receivables/ageing';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow, wordOf } from '../../locales/formatMessage';
import { grossAndNet } from './grossAndNet';

const ITEM = new RecordShape({
  due: date,
  amount: number,
  asOf: date,
  specificRate: number,
  insured: number,
});

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
  const items = ITEM.read({ due, amount, asOf, specificRate, insured });
  return answer(policy, rules => {
    const matrix = ProvisionMatrix.of(rules);
    if (isFault(matrix)) return matrix;
    if (!isOmitted(insured)) {
      return items.eachWide(
        item => matrix.provide(item, item.asOf),
        found => grossAndNet(found, rules.provision, true),
      );
    }
    return items.eachQuickly(
      item => {
        const found = matrix.provide(item, item.asOf);
        return isFault(found) ? found : found.gross;
      },
      quickGross(items, matrix),
    );
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
  const items = ITEM.read({ due, amount, asOf, specificRate, insured });
  return answer(policy, rules => {
    const { language } = rules.general;
    const matrix = ProvisionMatrix.of(rules);
    if (isFault(matrix)) return matrix;
    return items.eachWide(
      item => matrix.provide(item, item.asOf),
      ({ bucket, rate, gross, net, reason }) => [
        groupName(bucket, rules, language),
        rate,
        gross,
        net,
        formatMessage(reason, language),
      ],
    );
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
  const items = ITEM.read({ due, amount, asOf, specificRate, insured });
  return answer(policy, rules => {
    const { language } = rules.general;
    const matrix = ProvisionMatrix.of(rules);
    if (isFault(matrix)) return matrix;
    const totals = new ProvisionTotals(matrix);
    const amounts = items.columns.amount;
    let failed: Fault | undefined;
    items
      .each(item => matrix.provide(item, item.asOf))
      .forEach(([found], row) => {
        if (isWithoutMoney(amounts, row, items.rows)) return;
        if (isFault(found)) failed ??= found;
        else totals.add(amounts.at(row), found);
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

/** The gross provisions of many rows at once; undefined where more than due date and amount differ. */
function quickGross({ columns }: RecordsOf<typeof ITEM>, matrix: ProvisionMatrix) {
  const { due, amount, asOf, specificRate } = columns;
  const isPlain = due.length === amount.length && asOf.length === 1 && specificRate.length === 1;
  if (!isPlain || or(specificRate.at(0), 0) !== 0) return undefined;
  return (from: number, to: number, into: Float64Array) =>
    matrix.quickGross(due.run(from, to), amount.run(from, to), to - from, into, asOf.at(0));
}

function groupName(
  bucket: number | undefined,
  { ageing: { bounds } }: Pick<Policy, 'ageing'>,
  language: Language,
): string {
  return bucket === undefined ? term('specific', language) : wordOf(bucketName(bucket, bounds), language);
}
