import { answer, type Result } from '../call/answer';
import { isOmitted } from '../../cells/cell';
import { eachRow, eachRowQuickly, rowsOf } from '../call/column';
import { readNumber } from '../../cells/decode';
import { dateColumn, numberColumn } from '../call/columns';
import { asColumn, single } from '../call/single';
import { eachWideRow, type CellsOf, type WideRows } from '../call/wideRows';
import { isFault, type Fault } from '../../credit/fault';
import { or } from '../../credit/figure';
import { expectedLoss as lossOf, type ExpectedLoss } from '../../credit/plan/expectedLoss';
import { ProvisionMatrix, ProvisionTotals, type ItemProvision } from '../../credit/plan/provision';
import { rollRates as ratesOf, vintageRates, type RollRates } from '../../credit/plan/rollRates';
import type { Policy } from '../../credit/policy/policy';
import type { ProvisionPolicy } from '../../credit/policy/provision';
import { bucketName } from '../../credit/receivables/ageing';
import type { Language } from '../../credit/language';
import { formatMessage, term } from '../../locales/formatMessage';

/**
 * The provision for each open item by the policy's loss rates; with insured amounts, gross and net of cover side by side.
 * @customfunction PROVISION
 * @param {any[][]} due Due date of each item: one cell or a column of dates.
 * @param {any[][]} amount Open amount of each item.
 * @param {any[][]} asOf The date at which the books are read.
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
 * @param {any[][]} due Due date of each item: one cell or a column of dates.
 * @param {any[][]} amount Open amount of each item.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [specificRate] Loss rate of an item judged on its own (disputed, insolvent), such as 50%. Blank or 0 is none.
 * @param {any[][]} [insured] Insured amount of each item.
 * @param {any[][]} [policy] Policy range with the rates. Blank means the illustration of IFRS 9: 0.3, 1.6, 3.6, 6.6, 10.6%.
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
 * @param {any[][]} asOf The date at which the books are read.
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
      ['bucket', 'amount', 'bucketLossRate', 'grossProvision', 'netProvision'].map(heading =>
        term(heading, language),
      ),
      ...lines.map(({ bucket, rate, amount: sum, gross, net }, i): (Result | Fault)[] => {
        const name = i <= specific ? groupName(bucket, rules, language) : term('total', language);
        return i > specific && failed
          ? [name, failed, '', failed, failed]
          : [name, sum, Number.isNaN(rate) ? '' : rate, gross, net];
      }),
    ];
  });
}

/**
 * Roll rates (迁徙率) from a history of ageings: for each bucket, what rolls into the next and what is lost in the end.
 * @customfunction ROLLRATES
 * @param {any[][]} history Balances: one row a month, oldest first, one column a bucket, not due first; headings may be given.
 * @param {any[][]} [lossGivenDefault] Share of the last bucket that is lost. Left out, all of it.
 * @param {any[][]} [policy] Policy range. Blank means the mean of the months.
 * @returns {any[][]} A table with a heading: bucket, roll rate, loss rate.
 * @example =ROLLRATES({10000,5000,2300,8000,2500;10000,5000,2300,800,2000}) → {"Bucket","Roll rate","Loss rate";"Not due",0.5,0.02;"1-30",0.46,0.04;"31-60",0.3478,0.087;"61-90",0.25,0.25;"91+","",1}
 */
export function rollRates(history: any[][], lossGivenDefault?: any[][], policy?: any[][]): any[][] {
  return answer(policy, rules => {
    const read = readHistory(history, lossGivenDefault, rules);
    if (isFault(read)) return read;
    const { names, found } = read;
    return [
      ['bucket', 'rollRate', 'bucketLossRate'].map(heading => term(heading, rules.general.language)),
      ...names.map((name, bucket) => [name, found.rates[bucket] ?? '', found.losses[bucket]]),
    ];
  });
}

/**
 * Why the roll rates are what they are: the rates of every month, their average, and the share lost in the end.
 * @customfunction ROLLRATESWHY
 * @param {any[][]} history Balances: one row a month, oldest first, one column a bucket, not due first; headings may be given.
 * @param {any[][]} [lossGivenDefault] Share of the last bucket that is lost. Left out, all of it.
 * @param {any[][]} [policy] Policy range. Blank means the mean of the months.
 * @returns {any[][]} A table with a heading: one column a bucket, one row a month, then the average and the loss rate.
 * @example =ROLLRATESWHY({"Not due","Late";200,20;100,100;90,50}) → {"Months","Not due","Late";"1-2",0.5,"";"2-3",0.5,"";"Roll rate",0.5,"";"Loss rate",0.5,1}
 */
export function rollRatesWhy(history: any[][], lossGivenDefault?: any[][], policy?: any[][]): any[][] {
  return answer(policy, rules => {
    const { language } = rules.general;
    const read = readHistory(history, lossGivenDefault, rules);
    if (isFault(read)) return read;
    const { names, found } = read;
    return [
      [term('betweenMonths', language), ...names],
      ...found.monthly.map((rates, month) => [
        `${month + 1}-${month + 2}`,
        ...rates.map(rate => (Number.isNaN(rate) ? '' : rate)),
      ]),
      [term('rollRate', language), ...found.rates],
      [term('bucketLossRate', language), ...found.losses],
    ];
  });
}

/**
 * Loss rates of one vintage of invoices: for each bucket, the share of what reached it that was never paid.
 * @customfunction LOSSRATES
 * @param {any[][]} reached What reached each bucket, and last what was never paid: a column or a row.
 * @returns {any[][]} The loss rate of each, in the shape of the argument.
 * @example =LOSSRATES({100;50;23;8;2}) → {0.02;0.04;0.087;0.25;1}
 */
export function lossRates(reached: any[][]): any[][] {
  const amounts = numberColumn(asColumn(reached), 'reached');
  return answer(null, () => {
    for (const failed of amounts.faults.values()) return failed;
    const rates = vintageRates([...amounts.values]);
    return Array.isArray(reached) && reached.length === 1 ? [rates] : rates.map(rate => [rate]);
  });
}

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
  const rows = riskedExposures(exposure, defaultProbability, lossGivenDefault, insured, days);
  return answer(policy, ({ provision: rules }) =>
    rows(found => grossAndNet(found, rules, !isOmitted(insured))),
  );
}

/**
 * Why so much loss is expected: the probability over the days, the loss gross and net of cover, and the reason.
 * @customfunction EXPECTEDLOSSWHY
 * @param {any[][]} exposure What is at risk: one cell or a column.
 * @param {any[][]} defaultProbability Probability of default within a year, such as 4%.
 * @param {any[][]} lossGivenDefault Share of the exposure that is lost in a default, such as 90%.
 * @param {any[][]} [insured] What an insurer bears of the exposure.
 * @param {any[][]} [days] Days for which the exposure stands. Blank or 0 is a year.
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
  const rows = riskedExposures(exposure, defaultProbability, lossGivenDefault, insured, days);
  return answer(policy, ({ general: { language } }) =>
    rows(({ defaultProbability: probability, gross, net, reason }) => [
      probability,
      gross,
      net,
      formatMessage(reason(), language),
    ]),
  );
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

function grossAndNet(
  found: { readonly gross: number; readonly net: number },
  { shown }: ProvisionPolicy,
  isInsured: boolean,
): Result[] {
  if (!isInsured || shown === 'gross') return [found.gross];
  return shown === 'net' ? [found.net] : [found.gross, found.net];
}

function groupName(
  bucket: number | undefined,
  { ageing: { bounds } }: Pick<Policy, 'ageing'>,
  language: Language,
): string {
  return bucket === undefined ? term('specific', language) : term(bucketName(bucket, bounds), language);
}

/** The balances of a history below their headings, if it has any, and the roll rates; blank balances are none. */
function readHistory(
  history: any[][],
  lossGivenDefault: any,
  { ageing: { bounds }, provision: rules, general: { language } }: Policy,
): { names: string[]; found: RollRates } | Fault {
  const [first, ...rest] = history;
  const hasHeadings = first.every(cell => typeof cell === 'string' && isFault(readNumber(cell, '', 0)));
  const rows = hasHeadings ? rest : history;
  const balances: number[][] = [];
  for (let row = 0; row < rows.length; row++) {
    const line: number[] = [];
    for (const cell of rows[row]) {
      const balance = readNumber(cell, 'bucketBalance', row + (hasHeadings ? 1 : 0));
      if (isFault(balance)) return balance;
      line.push(or(balance, 0));
    }
    balances.push(line);
  }
  const lost = isOmitted(lossGivenDefault) ? 1 : single(numberColumn(lossGivenDefault, 'lossGivenDefault'));
  if (isFault(lost)) return lost;
  const found = ratesOf(balances, lost, rules);
  if (isFault(found)) return found;
  const names = hasHeadings
    ? first.map(String)
    : first.map((_, bucket) =>
        first.length === bounds.length + 2 ? term(bucketName(bucket, bounds), language) : String(bucket + 1),
      );
  return { names, found };
}

function riskedExposures(
  exposure: any,
  defaultProbability: any,
  lossGivenDefault: any,
  insured: any,
  days: any,
): (cells: CellsOf<ExpectedLoss>) => WideRows {
  const columns = {
    exposure: numberColumn(exposure, 'exposure'),
    defaultProbability: numberColumn(defaultProbability, 'defaultProbability'),
    lossGivenDefault: numberColumn(lossGivenDefault, 'lossGivenDefault'),
    insured: numberColumn(insured, 'insured'),
    days: numberColumn(days, 'days'),
  };
  return cells =>
    eachWideRow(
      Object.values(columns),
      row =>
        lossOf({
          exposure: columns.exposure.at(row),
          defaultProbability: columns.defaultProbability.at(row),
          lossGivenDefault: columns.lossGivenDefault.at(row),
          insured: columns.insured.at(row),
          days: columns.days.at(row),
        }),
      cells,
    );
}
