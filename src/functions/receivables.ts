import { answer } from '../cells/answer';
import { eachRow } from '../cells/column';
import { dateColumn } from '../cells/decode';
import { isFault } from '../credit/fault';
import * as ageing from '../credit/receivables/ageing';
import { term } from '../locales/tell';

/**
 * Days by which each invoice is past due at the as-of date. Zero on the due date, negative before it.
 * @customfunction DAYSPASTDUE
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @returns {any[][]} Days past due, one a row.
 */
export function daysPastDue(due: any[][], asOf: any[][]): any[][] {
  const dueDates = dateColumn(due, 'due');
  const asOfDates = dateColumn(asOf, 'asOf');
  return answer(null, () =>
    eachRow([dueDates, asOfDates], row => ageing.daysPastDue(dueDates.at(row), asOfDates.at(row))),
  );
}

/**
 * The ageing bucket of each invoice at the as-of date, by days past due. The due date itself is not due.
 * @customfunction AGINGBUCKET
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "7/15/30". Blank means the default 30/60/90.
 * @returns {any[][]} The bucket's name, one a row.
 */
export function agingBucket(due: any[][], asOf: any[][], policy?: any[][]): any[][] {
  const dueDates = dateColumn(due, 'due');
  const asOfDates = dateColumn(asOf, 'asOf');
  return answer(policy, ({ ageing: { bounds }, general: { language } }) => {
    const names = Array.from({ length: bounds.length + 2 }, (_, bucket) =>
      term(ageing.bucketName(bucket, bounds), language),
    );
    return eachRow([dueDates, asOfDates], row => {
      const days = ageing.daysPastDue(dueDates.at(row), asOfDates.at(row));
      return isFault(days) ? days : names[ageing.bucketOf(days, bounds)];
    });
  });
}
