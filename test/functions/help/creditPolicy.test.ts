import { policyOf } from '../../../src/cells/policy';
import { PRESETS } from '../../../src/credit/policy/presets';
import { PLACED_SETTINGS } from '../../../src/credit/policy/policy';
import { creditPolicy } from '../../../src/functions/help/creditPolicy';
import { errorSaying, single } from '../../support/customFunctions';

describe('CREDITPOLICY', () => {
  test.each([null, ...Object.keys(PRESETS)])(
    'what it spills for %s reads back as the same policy',
    preset => {
      const argument = preset && [[preset]];
      const spilled = creditPolicy(argument as any[][]);
      expect(policyOf(spilled)).toEqual(policyOf(argument));
      expect(creditPolicy(spilled)).toEqual(spilled);
    },
  );

  test('has headings and every standing setting under its own name', () => {
    const [head, ...rows] = creditPolicy();
    expect(head).toEqual(['Setting', 'Value', 'Rests on']);
    expect(rows.map(([name]) => name)).toEqual(
      PLACED_SETTINGS.filter(({ setting }) => setting.standard !== undefined).map(
        ({ setting }) => setting.en,
      ),
    );
    expect(creditPolicy([['zh']])[0]).toEqual(['设置', '取值', '依据']);
  });

  test('says what points rest on: a fit or an opinion, also that an edited scale is an opinion', () => {
    const basis = (name: string, policy?: any[][]) =>
      creditPolicy(policy).find(([setting]) => setting === name)![2];
    expect(basis('Points: Equity to liabilities')).toBe('fitted on real outcomes');
    expect(basis('Points: Site visit')).toBe('expert opinion');
    expect(basis('Points: Sales growth', [['Points: Sales growth', '0 | 0: 100']])).toBe('expert opinion');
  });

  test('fills up a range of the few settings that differ', () => {
    const spilled = creditPolicy([
      ['Preset', '30/60/90'],
      ['Grace days', 4],
    ]);
    expect(spilled).toContainEqual(['Grace days', 4, '']);
    expect(spilled).toContainEqual(['Stage 3 from day', 90, '']);
  });

  test('an unknown preset is an error that lists the known ones', () => {
    expect(single(creditPolicy([['45/90']]))).toEqual(errorSaying('#VALUE!', 'Known presets: 7/15/30,'));
  });
});
