import fc from 'fast-check';
import { dayOf } from '../../../src/credit/dates';
import { isFault } from '../../../src/credit/fault';
import { FACTS_OF_WARNINGS, WarningScorer, type Warnings } from '../../../src/credit/monitor/warnings';
import type { PolicyRows } from '../../../src/credit/policy/read';
import { factTableOf, policyOf, type Known } from '../../support/facts';

const AS_OF = dayOf(2026, 1, 1);

function watched(known: Known, asOf = AS_OF, rows?: PolicyRows) {
  const policy = policyOf(rows);
  return new WarningScorer(factTableOf(known), policy.warnings, policy.limit, asOf).warnings(0);
}

function warnings(known: Known, asOf = AS_OF, rows?: PolicyRows): Warnings {
  const found = watched(known, asOf, rows);
  if (isFault(found)) throw new Error(found.message.id);
  return found;
}

describe('warnings', () => {
  // Standard weights: 20 for broken promises, 10 for a change of management, 40 for bounced payments.
  test('the weights of the signals add up, 100 at most', () => {
    expect(warnings({ managementChange: 1, brokenPromises: 2 })).toMatchObject({
      alert: 30,
      colour: 'alertAmber',
    });
    expect(warnings({ managementChange: 0, brokenPromises: 0 })).toMatchObject({
      alert: 0,
      colour: 'alertGreen',
      signals: [],
    });
    expect(warnings({ insolvency: 1, bouncedPayment: 1 })).toMatchObject({ alert: 100, colour: 'alertRed' });
  });

  test('a dated signal counts half after ninety days, a quarter after 180, and not before its day', () => {
    const alert = (day: number) => warnings({ bouncedPayment: day, noContact: 0 }).alert;
    expect([AS_OF, AS_OF - 90, AS_OF - 180, AS_OF + 1].map(alert)).toEqual([40, 20, 10, 0]);
    expect(watched({ bouncedPayment: AS_OF }, NaN)).toMatchObject({
      code: 'missing',
      message: { figures: { argument: 'asOf' } },
    });
  });

  test.each<[Known, boolean]>([
    [{ recentDaysLate: 4.99 }, false],
    [{ recentDaysLate: 5 }, true],
    [{ recentDaysLate: -20 }, false],
    [{ orderChange: 0.29 }, false],
    [{ orderChange: 0.3 }, true],
    [{ orderChange: -0.3 }, true],
    [{ disputeChange: 0.05 }, true],
    [{ disputeChange: -0.5 }, false],
    [{ limitUsage: 0.89 }, false],
    [{ limitUsage: 0.9 }, true],
    [{ exposure: 90, creditLimit: 100 }, true],
    [{ exposure: 1, creditLimit: 0 }, true],
    [{ exposure: 0, creditLimit: 0 }, false],
    [{ litigation: 1 }, true],
    [{ litigation: 0 }, false],
  ])('%j is a signal: %s', (known, on) => expect(warnings(known).signals.length > 0).toBe(on));

  test('a line of zero does not make a signal of nothing', () => {
    const rows = [
      ['Warning: order swing from', '0%'],
      ['Warning: later by days', 0],
    ];
    expect(warnings({ orderChange: 0, recentDaysLate: 0 }, AS_OF, rows)).toMatchObject({ alert: 0 });
  });

  test('colours begin at their scores', () => {
    const colour = (weight: number) =>
      warnings({ noContact: 1 }, AS_OF, [['Warning: no contact', weight]]).colour;
    expect([19.9, 20, 49.9, 50].map(colour)).toEqual(['alertGreen', 'alertAmber', 'alertAmber', 'alertRed']);
    expect(() => policyOf([['Warning: amber from', 60]])).toThrow('monitor.coloursAtOdds');
  });

  test('the strongest signal stands first, and what is not known is said', () => {
    const found = warnings({ bankChange: 1, bouncedPayment: AS_OF - 90, litigation: 1 });
    expect(found.signals.map(({ signal }) => signal)).toEqual(['litigation', 'bouncedPayment', 'bankChange']);
    expect(found.unknown).toContain('noContact');
    expect(watched({})).toMatchObject({ code: 'missing', message: { id: 'monitor.nothingKnown' } });
    expect(watched({ sales: 5 })).toMatchObject({ code: 'missing' });
  });

  test('one signal more never lowers the alert, and time alone never raises it', () => {
    const flag = fc.constantFrom(NaN, 0, 1, AS_OF - 400, AS_OF - 30, AS_OF);
    const facts = [
      'bouncedPayment',
      'noContact',
      'bankChange',
      'brokenPromises',
      'shareholderChange',
    ] as const;
    expect(facts.every(fact => FACTS_OF_WARNINGS.has(fact))).toBe(true);
    fc.assert(
      fc.property(fc.tuple(flag, flag, flag, flag, flag), signs => {
        const known = Object.fromEntries(facts.map((fact, i) => [fact, signs[i]])) as Known;
        const { alert } = warnings({ ...known, litigation: 0 });
        expect(warnings({ ...known, litigation: 1 }).alert).toBeGreaterThanOrEqual(alert);
        expect(warnings({ ...known, litigation: 0 }, AS_OF + 30).alert).toBeLessThanOrEqual(alert);
      }),
    );
  });
});
