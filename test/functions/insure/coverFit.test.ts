import { coverFit, coverFitWhy } from '../../../src/functions/insure/coverFit';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;

describe('COVERFIT', () => {
  test('one text a row', () => {
    expect(coverFit(column('exporter', '批发', 'bank'), column(1, 40, 3), column(1, '', ''))).toEqual([
      [
        'Insolvency, Protracted default, Political risk, Exchange control, Collection abroad, Monitoring of buyers, Single order',
      ],
      ['Insolvency, Protracted default, Monitoring of buyers, Whole turnover'],
      [errorSaying('#VALUE!', 'The business "bank" is not known')],
    ]);
    expect(single(coverFit([['批发']], [[40]], none, [['zh']]))).toBe(
      '买方破产、长期拖欠、买方监控、全部营业额',
    );
  });

  test('why, as a table', () => {
    const table = coverFitWhy([['exporter']], [[3]]);
    expect(table).toHaveLength(10);
    expect(table[3]).toEqual([
      'Political risk',
      'must have',
      'An exporter includes political risk: war, embargo, a public buyer that does not pay.',
    ]);
    expect(single(coverFitWhy([['']], [[3]]))).toEqual(errorSaying('#N/A', 'Business is missing.'));
    expect(single(coverFitWhy([['exporter']], [['few']]))).toEqual(
      errorSaying('#VALUE!', 'Number of buyers, row 1'),
    );
  });
});
