import { answer } from '../call/answer';
import { policySource } from '../../cells/policy';
import { isFault } from '../../credit/fault';
import { basisOf, FACTOR_IDS } from '../../credit/policy/factors';
import { SCORE, type ScorePolicy } from '../../credit/policy/score';
import { showPolicy } from '../../credit/policy/show';
import { messageOf } from '../../credit/message';
import type { Language } from '../../credit/language';
import { formatMessage, term } from '../../locales/formatMessage';

/**
 * The whole policy, a setting a row, ready to be copied as values and edited. The result is itself a policy range: other
 * functions read it as their last argument.
 * @customfunction CREDITPOLICY
 * @param {any[][]} [preset] Names of presets such as "30/60/90; 3+1A", or a policy range to be filled up. Blank means the default.
 * @returns {any[][]} Columns under headings: setting, value, and what points rest on: a fit on real outcomes or expert opinion.
 * @example =CREDITPOLICY("30/60/90")
 */
export function creditPolicy(preset?: any[][]): any[][] {
  return answer(preset, ({ score, general: { language } }) => {
    const rows = showPolicy(policySource(preset));
    if (isFault(rows)) return rows;
    const head = [term('setting', language), term('value', language), term('restsOn', language)];
    return [head, ...rows.map(([name, value]) => [name, value, restsOn(name, score, language)])];
  });
}

/** Whether the points of a factor are fitted or expert; nothing for the settings that are no points. */
function restsOn(name: string, { factors }: ScorePolicy, language: Language): string {
  const id = FACTOR_IDS.find(factor => SCORE.settings[`points_${factor}`][language] === name);
  if (!id) return '';
  const basis = basisOf(id, factors[id].points) === 'fitted' ? 'assess.fittedBasis' : 'assess.expertBasis';
  return formatMessage(messageOf(basis, {}), language);
}
