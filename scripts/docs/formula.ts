import '../../src/preview/customFunctions';
import { dayOf } from '../../src/credit/dates';
import { FUNCTIONS } from '../../src/functions/registry';
import type { WorksheetFunction } from '../../src/functions/worksheetFunction';

/** What a cell of a result holds: an error value as its code and message. */
export type ResultCell = string | number | boolean | { readonly code: string; readonly message: string };

type Block = readonly (readonly unknown[])[];

/**
 * The result of a formula such as =AGINGBUCKET("2026-01-01", {"2026-01-20";"2026-03-05"}).
 * Names may be typed in small letters. An argument is a number, a text, TRUE or FALSE, an error value, an array constant {1,2;3,4}, another call of ours,
 * DATE(2026,1,31), or left out. An argument reaches the function as Excel hands it over.
 * Errors: throws for anything else, and for a function that is not ours.
 */
export function evaluate(formula: string): ResultCell[][] {
  const reader = new Reader(formula);
  reader.need('=');
  const result = reader.value();
  reader.end();
  return result as ResultCell[][];
}

/** A function of ours and what it is called with, as Excel hands it over. */
export interface FunctionCall {
  readonly run: WorksheetFunction;
  readonly args: readonly (any[][] | null)[];
}

/** The call that a formula such as =CREDITGRADE(80) makes. Errors: as `evaluate`. */
export function callOf(formula: string): FunctionCall {
  const reader = new Reader(formula);
  reader.need('=');
  const call = reader.outerCall();
  reader.end();
  return call;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?/;
const TEXT = /^"((?:[^"]|"")*)"/;
const NAME = /^[A-Z][A-Z0-9]*/i;
const ERROR = /^#(?:N\/A|VALUE!|NUM!|REF!|DIV\/0!|NAME\?|NULL!)/;

class Reader {
  private at = 0;

  constructor(private readonly formula: string) {}

  value(): Block {
    if (this.take('{')) return this.array();
    const name = this.name();
    if (name === undefined) return [[this.literal()]];
    if (name === 'TRUE' || name === 'FALSE') return [[name === 'TRUE']];
    return this.call(name);
  }

  need(sign: string): void {
    if (!this.take(sign)) this.fail(`expected ${sign}`);
  }

  end(): void {
    if (this.rest() !== '') this.fail('expected the end');
  }

  private call(name: string): Block {
    const given = this.givenArguments();
    if (name === 'DATE') {
      const [year, month, day] = given.map(block => Number(block?.[0][0]));
      return [[dayOf(year, month, day)]];
    }
    const { run, args } = this.prepared(name, given);
    return run(...args);
  }

  /** A call of ours as it stands, its arguments evaluated. */
  outerCall(): FunctionCall {
    const name = this.name() ?? this.fail('expected a function');
    return this.prepared(name, this.givenArguments());
  }

  private prepared(name: string, given: readonly (Block | null)[]): FunctionCall {
    const run = FUNCTIONS.get(name) ?? this.fail(`no function ${name}`);
    if (given.length > run.length && given.some(Boolean)) this.fail(`${name} takes ${run.length} arguments`);
    return { run, args: Array.from({ length: run.length }, (_, i) => (given[i] ?? null) as any[][] | null) };
  }

  private givenArguments(): (Block | null)[] {
    const given: (Block | null)[] = [];
    this.need('(');
    do given.push(/^[,)]/.test(this.rest()) ? null : this.value());
    while (this.take(','));
    this.need(')');
    return given;
  }

  private array(): Block {
    const rows: unknown[][] = [];
    do {
      const row: unknown[] = [];
      do row.push(this.element());
      while (this.take(','));
      rows.push(row);
    } while (this.take(';'));
    this.need('}');
    if (rows.some(row => row.length !== rows[0].length)) this.fail('rows of different lengths');
    return rows;
  }

  private element(): unknown {
    const word = this.name();
    if (word === undefined) return this.literal();
    if (word !== 'TRUE' && word !== 'FALSE') this.fail('expected a literal');
    return word === 'TRUE';
  }

  /** A name as Excel writes it, however it was typed. */
  private name(): string | undefined {
    return this.match(NAME)?.[0].toUpperCase();
  }

  private literal(): string | number {
    const text = this.match(TEXT);
    if (text) return text[1].replaceAll('""', '"');
    const number = this.match(NUMBER)?.[0];
    if (number !== undefined)
      return number.endsWith('%') ? Number(number.slice(0, -1)) / 100 : Number(number);
    return this.match(ERROR)?.[0] ?? this.fail('expected a literal');
  }

  private take(sign: string): boolean {
    if (!this.rest().startsWith(sign)) return false;
    this.at += sign.length;
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.rest());
    if (found) this.at += found[0].length;
    return found ?? undefined;
  }

  /** What is still to be read, without the spaces before it. */
  private rest(): string {
    while (/\s/.test(this.formula.charAt(this.at))) this.at++;
    return this.formula.slice(this.at);
  }

  private fail(what: string): never {
    throw new Error(`${this.formula}: ${what} at "${this.rest().slice(0, 20)}"`);
  }
}
