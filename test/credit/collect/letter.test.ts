import { dunningLetter } from '../../../src/credit/collect/letter';
import { isFault } from '../../../src/credit/fault';
import type { Policy } from '../../../src/credit/policy/policy';
import { readPolicy } from '../../../src/credit/policy/read';
import type { PolicyCell } from '../../../src/credit/policy/setting';
import { formatMessage } from '../../../src/locales/formatMessage';

const DUE = 46_023; // 2026-01-01
const FACTS = { buyer: 'North Ltd', invoice: 'INV-17', amount: 1250.5, currency: 'EUR', due: DUE };
const ladder = (source: string | [string, PolicyCell][] = []) => (readPolicy(source) as Policy).dunning;

function letter(stage: number, days: number, policy = ladder(), language: 'en' | 'zh' = 'en'): string {
  const found = dunningLetter(stage, FACTS, DUE + days, policy);
  if (isFault(found)) throw new Error(found.message.id);
  return found ? formatMessage(found, language) : '';
}

// A formal letter states the overdue and its consequence (domain S11.6).
test('states buyer, invoice, amount, due date, days past due and the last day to pay', () => {
  const text = letter(1, 8);
  for (const fact of ['North Ltd', 'INV-17', 'EUR 1,250.50', '2026-01-01', '8 days past due', '2026-01-16']) {
    expect(text).toContain(fact);
  }
  expect(letter(1, 8, ladder([['Days to pay in a letter', 0]]))).toContain('by 2026-01-09');
});

test('grows harder with the stage of each ladder', () => {
  expect(letter(2, 15)).toContain('We will telephone you');
  expect(letter(3, 30)).toContain('Last demand before legal action');
  expect(letter(2, 15, ladder('7/15/30-plan'))).toContain('agree on instalments');
  expect(letter(3, 90, ladder('30/60/90'))).toContain('collection agency');
  expect(letter(2, 30, ladder('remind-warn-legal'))).toContain('Formal demand');
});

// Sample invoice INV-26-0252: DUNNINGACTION said to negotiate a plan, the letter demanded for the last time.
test('is that of the action: in temporary difficulty it offers a plan', () => {
  const found = dunningLetter(3, { ...FACTS, cause: 'temporary' }, DUE + 31, ladder());
  expect(found && !isFault(found) && formatMessage(found, 'en')).toContain('agree on instalments');
  const early = dunningLetter(1, { ...FACTS, cause: 'temporary' }, DUE + 8, ladder());
  expect(early && !isFault(early) && formatMessage(early, 'en')).not.toContain('agree on instalments');
});

test("an action of the user's own has the formal demand", () => {
  expect(letter(1, 8, ladder([['Stage 1 action', 'visit']]))).toContain('Formal demand');
  expect(letter(1, 8, ladder([['Stage 1 action', 'constructor']]))).toContain('Formal demand');
});

test('up to the due date it is a note that the invoice falls due', () => {
  const reminding = ladder([['Stage 1 from day', -3]]);
  expect(letter(1, -3, reminding)).toContain('falls due on 2026-01-01');
  expect(letter(1, 0, reminding)).toContain('falls due on');
  expect(letter(1, 1, reminding)).toContain('is 1 day past due');
});

test('no letter at stage 0 or without a stage; a stage that is none is refused', () => {
  expect([0, NaN].map(stage => letter(stage, 8))).toEqual(['', '']);
  for (const stage of [4, -1, 1.5]) {
    expect(dunningLetter(stage, FACTS, DUE + 8, ladder())).toMatchObject({ code: 'domain' });
  }
  expect(dunningLetter(1, { ...FACTS, amount: NaN }, DUE + 8, ladder())).toMatchObject({ code: 'missing' });
  expect(dunningLetter(1, { ...FACTS, due: NaN }, DUE + 8, ladder())).toMatchObject({ code: 'missing' });
  expect(dunningLetter(1, FACTS, NaN, ladder())).toMatchObject({ code: 'missing' });
});

test('every letter in both languages without a hole', () => {
  for (const preset of ['7/15/30', '7/15/30-plan', '30/60/90', 'remind-warn-legal']) {
    for (const stage of [1, 2, 3]) {
      expect(letter(stage, 95, ladder(preset))).not.toMatch(/[{}]|NaN|undefined/);
      const chinese = letter(stage, 95, ladder(preset), 'zh');
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(chinese).not.toMatch(/[{}]|NaN|undefined/);
    }
  }
});
