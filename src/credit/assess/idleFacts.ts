import { FACTOR_IDS, type FactorId } from '../policy/factors';
import type { ScorePolicy } from '../policy/score';
import type { FactTable } from './factTable';
import type { FactId } from './facts';
import { RECORD_FIGURES } from './paymentRecord';
import { factsOfScore } from './score';

/**
 * The factors that a sheet gives and nothing weighs, so that whoever fills them in is told.
 * Arguments: the facts; the policy of the score; facts that other judgements rest on.
 * Result: factors with a column of their own that the score gives no weight to and no other judgement reads, in the order of
 * the score's factors. The setting "Weight: …" of a factor would weigh it.
 * Source: the brief's S3.5 names ratios that the fit gives no weight to, the current ratio among them (docs/score.md).
 */
export function idleFactors(
  facts: FactTable,
  policy: ScorePolicy,
  usedElsewhere: ReadonlySet<FactId>,
): FactorId[] {
  const weighed = factsOfScore(policy);
  const records: ReadonlySet<string> = new Set(RECORD_FIGURES);
  return FACTOR_IDS.filter(
    id => facts.has(id) && !weighed.has(id) && !usedElsewhere.has(id) && !records.has(id),
  );
}
