import { FactTable } from '../../src/credit/assess/factTable';
import { FACT_IDS, isTextFact, YEARS, type FigureId } from '../../src/credit/assess/facts';
import { isFault } from '../../src/credit/fault';
import type { Policy } from '../../src/credit/policy/policy';
import { readPolicy, type PolicyRows } from '../../src/credit/policy/read';

/** What is known of a buyer: a figure, or the figures of this year and the years before. */
export type Known = { readonly [Fact in FigureId]?: number | readonly number[] };

/** A table of a few buyers. What is not named is not known. */
export function factTableOf(...buyers: readonly Known[]): FactTable {
  const figures = FACT_IDS.flatMap(id => {
    if (isTextFact(id)) return [];
    const years = Array.from({ length: YEARS }, (_, year) =>
      Float64Array.from(buyers, buyer => [buyer[id] ?? []].flat()[year] ?? NaN),
    );
    return [[id, years] as const];
  });
  return new FactTable(buyers.length, new Map(figures), new Map(), new Map());
}

export function policyOf(source?: string | PolicyRows): Policy {
  const policy = readPolicy(source);
  if (isFault(policy)) throw new Error(`the policy of the test does not read: ${JSON.stringify(policy)}`);
  return policy;
}
