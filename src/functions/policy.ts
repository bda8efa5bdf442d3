import { answer } from '../cells/answer';
import { policySource } from '../cells/policy';
import { isFault } from '../credit/fault';
import { showPolicy } from '../credit/policy/show';
import { term } from '../locales/tell';

/**
 * The whole policy, a setting a row, ready to be copied as values and edited. The result is itself a policy range: other
 * functions read it as their last argument.
 * @customfunction CREDITPOLICY
 * @param {any[][]} [preset] Names of presets such as "30/60/90; 3+1A", or a policy range to be filled up. Blank means the default.
 * @returns {any[][]} Two columns under headings: setting and value.
 * @example =CREDITPOLICY("30/60/90")
 */
export function creditPolicy(preset?: any[][]): any[][] {
  return answer(preset, ({ general: { language } }) => {
    const rows = showPolicy(policySource(preset));
    return isFault(rows) ? rows : [[term('setting', language), term('value', language)], ...rows];
  });
}
