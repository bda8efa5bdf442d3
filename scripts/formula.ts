import '../src/locales/everyLanguage';
import { text } from 'node:stream/consumers';
import { evaluate, type ResultCell } from './docs/formula';

const USAGE = `npm run -s formula -- '=DUEDATE("2025-01-31","net 30")' …    or formulas on standard input, one a line`;

/**
 * `npm run -s formula -- FORMULA…`: the rows that each formula answers, as JSON, one line a formula. An error value is
 * {"error":"#VALUE!","message":"…"}; a date is its serial number. What is no formula that can be evaluated is null,
 * with the reason on standard error and exit code 1.
 */
async function main(given: readonly string[]): Promise<void> {
  const formulas = given.length > 0 || process.stdin.isTTY ? given : linesOf(await text(process.stdin));
  if (formulas.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
  }
  for (const formula of formulas) {
    try {
      console.log(JSON.stringify(evaluate(formula).map(row => row.map(jsonOf))));
    } catch (error) {
      console.log('null');
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  }
}

function linesOf(input: string): string[] {
  return input
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

function jsonOf(cell: ResultCell): unknown {
  return typeof cell === 'object' ? { error: cell.code, message: cell.message } : cell;
}

void main(process.argv.slice(2));
