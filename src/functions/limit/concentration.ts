import { RecordShape, number, text } from '../call/records';
import { answer, type Result } from '../call/answer';
import { anyFault } from '../call/columnsTogether';
import { asFirstWritten } from '../call/nameColumn';
import { TotalRowWatch } from '../call/totalRow';
import { fourDecimals } from '../call/shown';
import { isFault } from '../../credit/fault';
import { concentration as concentrationOf, type Concentration } from '../../credit/limit/concentration';
import { messageOf } from '../../credit/message';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

const BALANCES = new RecordShape({ buyers: text, amounts: number, groups: text });

/**
 * How much of the receivables stands with few buyers: Herfindahl index, effective number of names, and the share of every name or group.
 * @customfunction CONCENTRATION
 * @param {any[][]} buyers Buyer of each balance or invoice: a column.
 * @param {any[][]} amounts Amount of each; rows of one name are added up.
 * @param {any[][]} [groups] Group of each buyer; a group counts as one name.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank flags names above 10 % and 20 %.
 * @returns {any[][]} A table with a heading: item, figure, share, reading; the index and the effective names stand first.
 * @example =CONCENTRATION({"A";"B";"C";"D"}, {40;30;20;10})
 */
export function concentration(
  buyers: any[][],
  amounts: any[][],
  groups?: any[][],
  policy?: any[][],
): any[][] {
  const balances = BALANCES.read({ buyers, amounts, groups });
  return answer(policy, ({ concentration: rules, general: { language } }) => {
    const failed = anyFault(balances.all);
    if (failed) return failed;
    const { rows, columns } = balances;
    const [nameAt] = asFirstWritten([columns.buyers]);
    const [groupAt] = asFirstWritten([columns.groups]);
    const watch = new TotalRowWatch();
    for (let row = 0; row < rows; row++) {
      watch.see(row, nameAt(row), columns.amounts.at(row), nameAt(row) !== '');
    }
    if (watch.fault) return watch.fault;
    const every = <T>(value: (row: number) => T) => Array.from({ length: rows }, (_, row) => value(row));
    const found = concentrationOf(
      every(row => nameAt(row) || term('noBuyer', language)),
      every(groupAt),
      every(row => columns.amounts.at(row)),
      rules,
    );
    return isFault(found) ? found : concentrationLines(found, language);
  });
}

function concentrationLines(found: Concentration, language: Language): Result[][] {
  const { names, total, index, indexReason, effectiveNames, inCredit } = found;
  const credits =
    inCredit > 0 ? formatMessage(messageOf('limit.inCredit', { count: inCredit }), language) : '';
  return [
    termRow(['item', 'figure', 'share', 'reading'], language),
    [term('herfindahl', language), index, '', formatMessage(indexReason, language)],
    [term('effectiveNames', language), fourDecimals(effectiveNames), '', ''],
    [term('total', language), total, 1, credits],
    ...names.map(({ name, amount, share, flag }) => [name, amount, share, term(flag, language)]),
  ];
}
