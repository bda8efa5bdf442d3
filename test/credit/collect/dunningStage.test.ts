import fc from 'fast-check';
import { dunningStage, WHOLE_INVOICE } from '../../../src/credit/collect/dunningStage';
import { explainStage, type StageExplanation } from '../../../src/credit/collect/explainStage';
import { isFault, type Fault } from '../../../src/credit/fault';
import type { DunningPolicy } from '../../../src/credit/policy/dunning';
import type { Policy } from '../../../src/credit/policy/policy';
import { readPolicy } from '../../../src/credit/policy/read';
import type { PolicyCell } from '../../../src/credit/policy/setting';
import { formatMessage } from '../../../src/locales/formatMessage';

const DUE = 46_000;
const NOTHING = { due: DUE, amount: NaN, disputed: NaN, promise: NaN, lastStage: NaN };
type Facts = Partial<typeof NOTHING>;

const ladder = (source?: string | [string, PolicyCell][]) => (readPolicy(source) as Policy).dunning;
const STANDARD = ladder();

function stage(days: number, facts: Facts = {}, policy = STANDARD): number | Fault {
  const { due, amount, disputed, promise, lastStage } = { ...NOTHING, ...facts };
  return dunningStage(due, DUE + days, amount, disputed, promise, lastStage, policy);
}

function why(days: number, facts: Facts = {}, policy = STANDARD): StageExplanation {
  const explained = explainStage({ ...NOTHING, ...facts }, DUE + days, policy);
  if (isFault(explained)) throw new Error(formatMessage(explained.message, 'en'));
  return explained;
}

describe('boundaries', () => {
  // Each ladder's text, and how presets.ts reads it: 逾期7天/15天/30天 from the day on; "within 7 days" from day 1 and
  // "after 30 days" from day 31; "within 30 days" from day 1, 60 and 90 on; remind, warn, legal from 1, 30 and 60.
  test.each([
    ['7/15/30', [7, 15, 30]],
    ['7/15/30-plan', [1, 15, 31]],
    ['30/60/90', [1, 60, 90]],
    ['remind-warn-legal', [1, 30, 60]],
  ])('of %s: the day before, the day, the day after', (preset, starts) => {
    const policy = ladder(preset);
    starts.forEach((n, i) => {
      const upTo = (days: number) => starts.filter(start => start <= days).length;
      expect([n - 1, n, n + 1].map(days => stage(days, {}, policy))).toEqual([i, i + 1, upTo(n + 1)]);
    });
    expect([-1000, -1, 0, 10_000].map(days => stage(days, {}, policy))).toEqual([0, 0, 0, 3]);
  });

  test('a stage before the due date reminds ahead of it', () => {
    const policy = ladder([['Stage 1 from day', -3]]);
    expect([-4, -3, 0, 14, 15].map(days => stage(days, {}, policy))).toEqual([0, 1, 1, 1, 2]);
  });

  test('a reminder before or on the due date waits for no grace', () => {
    const policy = ladder([
      ['Stage 1 from day', -3],
      ['Grace days', 5],
    ]);
    expect([-4, -3, 0, 19, 20].map(days => stage(days, {}, policy))).toEqual([0, 1, 1, 1, 2]);
    const onTheDay = ladder([
      ['Stage 1 from day', 0],
      ['Grace days', 5],
    ]);
    expect([-1, 0, 1].map(days => stage(days, {}, onTheDay))).toEqual([0, 1, 1]);
  });

  test('grace days move the count', () => {
    const policy = ladder([['Grace days', 5]]);
    expect([7, 11, 12, 13, 19, 20].map(days => stage(days, {}, policy))).toEqual([0, 0, 1, 1, 1, 2]);
  });

  test('a ladder without stages has no stage', () => {
    const policy = ladder([1, 2, 3].map(n => [`Stage ${n} from day`, 'none']));
    expect(stage(500, {}, policy)).toBe(0);
    expect(why(500, {}, policy).next).toBeUndefined();
  });
});

describe('amounts', () => {
  test('not given, the days alone decide', () => expect(stage(16)).toBe(2));

  // Credit memos never raise the level (Business Central, Reminder-Make).
  test.each([0, -0.01, -500])('an open amount of %d is not dunned', amount =>
    expect(stage(100, { amount })).toBe(0),
  );

  test('below the minimum nothing is sent, at the minimum it is', () => {
    const policy = ladder([['Minimum amount to dun', 50]]);
    expect([49.99, 50, 50.01].map(amount => stage(16, { amount }, policy))).toEqual([0, 2, 2]);
  });
});

describe('disputes', () => {
  test('only the undisputed rest is dunned and compared with the minimum', () => {
    const policy = ladder([['Minimum amount to dun', 100]]);
    expect(stage(16, { amount: 1000.1, disputed: 900.1 }, policy)).toBe(2);
    expect(stage(16, { amount: 1000.1, disputed: 900.11 }, policy)).toBe(0);
    expect(why(16, { amount: 1000.1, disputed: 900.1 }, policy)).toMatchObject({
      amount: 100,
      disputed: 900.1,
    });
  });

  test.each([1000, 1200, WHOLE_INVOICE])('%d disputed of 1,000 leaves nothing to dun', disputed => {
    expect(stage(100, { amount: 1000, disputed })).toBe(0);
    expect(why(100, { amount: 1000, disputed })).toMatchObject({
      hold: 'disputed',
      amount: 0,
      disputed: 1000,
      deserved: 3,
    });
  });

  test('the whole of an unknown amount may be disputed, a part of it may not', () => {
    expect(stage(100, { disputed: WHOLE_INVOICE })).toBe(0);
    expect(stage(100, { disputed: 0 })).toBe(3);
    expect(stage(100, { disputed: 40 })).toMatchObject({ code: 'missing' });
    expect(stage(100, { amount: 100, disputed: -40 })).toMatchObject({ code: 'domain' });
  });
});

describe('promises', () => {
  test('pause until their day has passed, then the deserved stage is back', () => {
    const promise = DUE + 20;
    expect([16, 19, 20, 21, 30].map(days => stage(days, { promise }))).toEqual([0, 0, 0, 2, 3]);
    expect(why(20, { promise })).toMatchObject({ hold: 'promise', brokenPromise: false });
    expect(why(21, { promise })).toMatchObject({ hold: undefined, brokenPromise: true });
  });
});

describe('pace', () => {
  const oneStep = ladder([['Stage pace', 'one step at a time']]);

  // At most one level a run (SAP FI); the jump to the deserved level is OCA/credit-control#35.
  test.each([
    [NaN, 1],
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 3],
    [9, 3],
  ])('after stage %d, day 100 is at stage %d one step at a time', (lastStage, expected) => {
    expect(stage(100, { lastStage }, oneStep)).toBe(expected);
    expect(stage(100, { lastStage })).toBe(3);
  });

  test('never climbs above what the days deserve', () => {
    expect(stage(16, { lastStage: 2 }, oneStep)).toBe(2);
    expect(stage(6, { lastStage: 2 }, oneStep)).toBe(0);
  });

  test.each([-1, 1.5])('a last stage of %d is refused', lastStage => {
    expect(stage(100, { lastStage })).toMatchObject({ code: 'domain' });
  });
});

test('without due or as-of date there is no stage', () => {
  expect(stage(100, { due: NaN })).toMatchObject({ code: 'missing' });
  expect(stage(NaN)).toMatchObject({ code: 'missing' });
});

describe('the explanation', () => {
  test.each([
    [7, {}, 'Stage 1, Written reminder: day 7 past due; this stage starts on day 7.'],
    [6, {}, 'No stage: day 6 past due; the first stage starts on day 7.'],
    [-4, {}, 'No stage: due on 2025-12-09; the first stage starts on day 7.'],
    [
      31,
      { amount: -5 },
      'No stage: nothing is owed (open amount -5.00); day 31 past due would deserve stage 3.',
    ],
    [
      31,
      { amount: 100, disputed: 40 },
      'Stage 3, Legal action: day 31 past due; this stage starts on day 30. The disputed 40.00 is left out.',
    ],
    [
      31,
      { promise: DUE + 40 },
      'No stage: payment is promised for 2026-01-18; day 31 past due would deserve stage 3.',
    ],
    [
      31,
      { promise: DUE + 20 },
      'Stage 3, Legal action: day 31 past due; this stage starts on day 30. The payment promised for 2025-12-29 did not come.',
    ],
  ])('on day %d with %j', (days, facts, sentence) =>
    expect(formatMessage(why(days, facts).reason, 'en')).toBe(sentence),
  );

  // 46000 is 2025-12-09: the next rung is due date plus grace plus its day.
  test.each([
    [-4, {}, [], { stage: 1, on: DUE + 7 }],
    [7, {}, [], { stage: 2, on: DUE + 15 }],
    [30, {}, [], undefined],
    [7, {}, [['Grace days', 3]], { stage: 1, on: DUE + 10 }],
    [16, { promise: DUE + 40 }, [], { stage: 3, on: DUE + 41 }],
    [0, { promise: DUE + 2 }, [], { stage: 1, on: DUE + 7 }],
    [100, { lastStage: 0 }, [['Stage pace', 'one step at a time']], { stage: 2, on: DUE + 101 }],
    [100, { amount: 0 }, [], undefined],
    [100, { amount: 5 }, [['Minimum amount to dun', 50]], undefined],
  ] as [number, Facts, [string, PolicyCell][], object | undefined][])(
    'what comes after day %d with %j, %j',
    (days, facts, rows, next) => {
      const explained = why(days, facts, ladder(rows));
      if (next) expect(explained.next).toMatchObject(next);
      else expect(explained.next).toBeUndefined();
    },
  );

  const policies = fc
    .record({
      starts: fc
        .uniqueArray(fc.integer({ min: -10, max: 60 }), { maxLength: 6 })
        .map(days => days.sort((a, b) => a - b)),
      graceDays: fc.nat(10),
      minimumAmount: fc.constantFrom(0, 50),
      slicer: fc.constantFrom('deserved' as const, 'oneStep' as const),
    })
    .map(({ starts, ...rest }): DunningPolicy => ({
      ...STANDARD,
      ...rest,
      stages: starts.map(from => ({ from, action: 'call' })),
    }));
  const facts = fc.record({
    due: fc.constantFrom(DUE, DUE, DUE, NaN),
    amount: fc.constantFrom(NaN, -20, 0, 49.99, 50, 300),
    disputed: fc.constantFrom(NaN, 0, -1, 30, 300, WHOLE_INVOICE),
    promise: fc.oneof(fc.constant(NaN), fc.integer({ min: DUE - 5, max: DUE + 80 })),
    lastStage: fc.constantFrom(NaN, 0, 1, 2, 7, -1, 0.5),
  });
  const days = fc.integer({ min: -20, max: 80 });

  test('always has the stage of the plain answer, and its faults', () => {
    fc.assert(
      fc.property(policies, facts, days, (policy, invoice, at) => {
        const explained = explainStage(invoice, DUE + at, policy);
        expect(isFault(explained) ? explained : explained.stage).toEqual(stage(at, invoice, policy));
      }),
      { numRuns: 2000 },
    );
  });

  test('foretells the first day on which a stage follows', () => {
    fc.assert(
      fc.property(policies, facts, days, (policy, invoice, at) => {
        fc.pre(policy.slicer === 'deserved');
        const explained = explainStage(invoice, DUE + at, policy);
        fc.pre(!isFault(explained));
        const later = Array.from({ length: 200 }, (_, i) => at + 1 + i).find(
          day => ![0, explained.stage].includes(stage(day, invoice, policy) as number),
        );
        expect(explained.next?.on).toBe(later === undefined ? undefined : DUE + later);
        if (later !== undefined) expect(explained.next?.stage).toBe(stage(later, invoice, policy));
      }),
      { numRuns: 2000 },
    );
  });

  test('is told in both languages without a hole', () => {
    fc.assert(
      fc.property(policies, facts, days, (policy, invoice, at) => {
        const explained = explainStage(invoice, DUE + at, policy);
        fc.pre(!isFault(explained));
        for (const message of [explained.reason, explained.heldBack, explained.change]) {
          for (const language of ['en', 'zh'] as const)
            if (message) expect(formatMessage(message, language)).not.toMatch(/[{}]|NaN|undefined/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
