import { readdirSync, readFileSync } from 'node:fs';
import { callOf } from '../../scripts/docs/formula';

/** The most characters of a cell. */
const FULL = 32_767;

const filled = (piece: string, first = '', last = ''): string =>
  first + piece.repeat(Math.floor((FULL - first.length - last.length) / piece.length)) + last;

/** Texts on which readers that go back and forth take time that grows with the square or the cube of their length. */
const HOSTILE = [filled(' ', 'every', '!'), filled(',', '30%', 'x'), filled('1'), filled('2026-', '', '1')];

/** The first example of every function, from its own description; a WHY reads the arguments of its twin in the same way. */
const EXAMPLES = readdirSync('src/functions', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .flatMap(file => readFileSync(`src/functions/${file}`, 'utf8').split('@customfunction ').slice(1))
  .map(text => [/^\w+/.exec(text)![0], /@example (=.*)/.exec(text)![1].split(' → ')[0]] as const)
  .filter(([name]) => !name.endsWith('WHY'));

test('every function has an example to start from', () => {
  expect(EXAMPLES.length).toBeGreaterThan(70);
});

// One PAYMENTPLAN cell froze Excel's function runtime for hours. No time is measured: what is not linear would not end.
test.each(EXAMPLES)('%s answers whatever text fills a cell', (_name, example) => {
  const { run, args } = callOf(example);
  args.forEach((_, place) => {
    for (const text of HOSTILE) {
      const answer = run(...args.map((given, i) => (i === place ? [[text]] : given)));
      expect(answer.length).toBeGreaterThan(0);
      for (const row of answer)
        expect(row.some(cell => Number.isNaN(cell) || cell === undefined)).toBe(false);
    }
  });
});
