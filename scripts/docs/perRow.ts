import type { FunctionDoc } from '../build/metadata';
import { callOf, type FunctionCall } from './formula';

type Block = readonly (readonly unknown[])[];

/**
 * The arguments of a function that take one cell or a whole column, by name: those that, made some rows longer than in the
 * first example, make the answer longer, or are then no longer as long as the others.
 */
export function perRowArguments({ parameters, examples }: FunctionDoc): Set<string> {
  const call = callOf(examples[0].formula);
  const rows = rowsOf(call);
  const names = parameters.map(({ name }) => name);
  return new Set(names.filter((_, i) => isLonger(rowsOf(withLonger(call, i)), rows)));
}

/** More than any column of an example has, so that a lone cell made longer fits none of them. */
const MORE_ROWS = 19;

function withLonger({ run, args }: FunctionCall, at: number): FunctionCall {
  const block: Block = args[at] ?? [[null]];
  const longer = [...block, ...Array.from({ length: MORE_ROWS }, () => block.at(-1)!)] as any[][];
  return { run, args: args.map((given, i) => (i === at ? longer : given)) };
}

function rowsOf({ run, args }: FunctionCall): Block {
  return run(...args) as Block;
}

const LENGTHS_DIFFER = / where other arguments have /;

function isLonger(answer: Block, before: Block): boolean {
  return answer.length > before.length || answer.some(row => row.some(tellsOfLengths));
}

function tellsOfLengths(cell: unknown): boolean {
  return cell instanceof Error && LENGTHS_DIFFER.test(cell.message);
}
