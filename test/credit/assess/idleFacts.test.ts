import { idleFactors } from '../../../src/credit/assess/idleFacts';
import { FACTS_OF_WARNINGS } from '../../../src/credit/monitor/warnings';
import { policyOf } from '../../support/facts';
import { FactTable } from '../../../src/credit/assess/factTable';
import { formatMessage } from '../../../src/locales/formatMessage';
import { messageOf } from '../../../src/credit/message';

const given = (...ids: ('currentRatio' | 'debtRatio' | 'recentDaysLate')[]) =>
  new FactTable(1, new Map(ids.map(id => [id, [Float64Array.of(1)]] as const)), new Map(), new Map());

describe('factors that weigh nothing', () => {
  // The brief names the current ratio (流动比率, S3.5); a policy that gives it no weight says so.
  test('a factor without weight is told, one that weighs or warns is not', () => {
    const { score } = policyOf([
      ['Weight: Current ratio', 0],
      ['Weight: Debt ratio', 5],
    ]);
    expect(
      idleFactors(given('currentRatio', 'debtRatio', 'recentDaysLate'), score, FACTS_OF_WARNINGS),
    ).toEqual(['currentRatio']);
    const { score: weighing } = policyOf([['Weight: Current ratio', 5]]);
    expect(idleFactors(given('currentRatio'), weighing, FACTS_OF_WARNINGS)).toEqual([]);
  });

  test('what no column gives is not told', () => {
    const { score } = policyOf([['Weight: Current ratio', 0]]);
    expect(idleFactors(given('debtRatio'), score, new Set())).not.toContain('currentRatio');
  });

  test('the setting that would weigh it is named', () => {
    const message = messageOf('reading.factorIdle', { factor: 'currentRatio' });
    expect(formatMessage(message, 'en')).toContain('Weight: Current ratio');
  });
});
