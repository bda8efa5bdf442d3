import { evaluate, type ResultCell } from '../../scripts/docs/formula';
import { agrees } from '../../scripts/docs/result';

/**
 * Tests of functions as formulas: `expect('=LIMITCHECK({5;15}, 10)').toAnswer('{"OK";"Over"}')`. What is expected is written as
 * Excel writes constants: a number, with as many decimals as count; 85%; a text with or without quotes; 2026-01-31 for
 * a date; TRUE; an error code; a table as {1,2;3,4}. `toRefuse` expects an error value with these words of its message in the answer.
 */
expect.extend({
  toAnswer(formula: string, stated: string) {
    const result = evaluate(formula);
    return {
      pass: agrees(result, stated),
      message: () => `${formula}\n  expected ${stated}\n  answered ${shown(result)}`,
    };
  },

  toRefuse(formula: string, code: string, words: string) {
    const result = evaluate(formula);
    const refuses = (cell: ResultCell) =>
      typeof cell === 'object' && cell.code === code && cell.message.includes(words);
    return {
      pass: result.some(row => row.some(refuses)),
      message: () => `${formula}\n  expected ${code}: ${words}\n  answered ${shown(result)}`,
    };
  },
});

function shown(result: readonly (readonly ResultCell[])[]): string {
  const cells = result.map(row =>
    row
      .map(cell => (typeof cell === 'object' ? `${cell.code} (${cell.message})` : JSON.stringify(cell)))
      .join(','),
  );
  return `{${cells.join(';')}}`;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's matchers are extended
  namespace jest {
    interface Matchers<R> {
      toAnswer(stated: string): R;
      toRefuse(code: string, words: string): R;
    }
  }
}
