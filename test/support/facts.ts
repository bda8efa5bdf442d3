import { FactTable } from '../../src/credit/assess/factTable';
import { FACT_IDS, isTextFact, YEARS, type FigureId } from '../../src/credit/assess/facts';
import { isFault } from '../../src/credit/fault';
import type { Policy } from '../../src/credit/policy/policy';
import { readPolicy, type PolicyRows } from '../../src/credit/policy/read';

/** What is known of a buyer: a figure, or the figures of this year and the years before. */
export type Known = { readonly [Fact in FigureId]?: number | readonly number[] };

/** A table of a few buyers. What is not named is not known. */
export function factTableOf(...buyers: readonly Known[]): FactTable {
  const unknown = new Float64Array(buyers.length).fill(NaN);
  const figures = FACT_IDS.flatMap(id => {
    if (isTextFact(id)) return [];
    const years = Array.from({ length: YEARS }, (_, year) => {
      const column = buyers.map(buyer => figureOf(buyer[id], year));
      return column.every(Number.isNaN) ? unknown : Float64Array.from(column);
    });
    return [[id, years] as const];
  });
  return new FactTable(buyers.length, new Map(figures), new Map(), new Map());
}

function figureOf(known: number | readonly number[] | undefined, year: number): number {
  if (typeof known === 'number') return year === 0 ? known : NaN;
  return known?.[year] ?? NaN;
}

/**
 * A policy for tests of how points become scores, grades and limits. It stands on the preset "expert", whose points are
 * round, made by hand and do not change with the next fit; rows and further presets come on top.
 */
export function policyOf(source: string | PolicyRows = ''): Policy {
  const named =
    typeof source === 'string' ? source : String(source.find(([name]) => name === 'Preset')?.[1] ?? '');
  const rows = typeof source === 'string' ? [] : source.filter(([name]) => name !== 'Preset');
  const policy = readPolicy([['Preset', `expert; ${named}`], ...rows]);
  if (isFault(policy)) throw new Error(`the policy of the test does not read: ${JSON.stringify(policy)}`);
  return policy;
}
