import { KNOCK_OUTS, type KnockOut } from '../policy/score';
import { isBelowZero } from '../figure';
import type { FactTable } from './factTable';
import { figureReaders } from './figures';
import type { FigureId } from './facts';

/** Whether a fact that holds the score down is known to be so; what is not known holds nothing down. */
export type KnockOutTest = (row: number) => boolean;

/** The facts a knock-out is read from. */
export const FACTS_BEHIND_KNOCK_OUT: Readonly<Record<KnockOut, readonly FigureId[]>> = {
  insolvency: ['insolvency'],
  negativeEquity: ['equity', 'totalAssets', 'totalLiabilities', 'debtRatio'],
  litigation: ['litigation'],
};

/**
 * The tests of every knock-out over a table: insolvency proceedings; equity below zero, or liabilities above assets
 * where equity is not known; at least one lawsuit as defendant.
 * Source: score with knock-out caps, domain 3.1 (practice of Chinese banks).
 */
export function knockOutTests(facts: FactTable): Record<KnockOut, KnockOutTest> {
  const insolvency = facts.figures('insolvency');
  const equity = facts.figures('equity');
  const lawsuits = facts.figures('litigation');
  const { debtRatio } = figureReaders(facts, ['debtRatio']);
  return {
    insolvency: row => insolvency[row] === 1,
    negativeEquity: row => (Number.isNaN(equity[row]) ? debtRatio(row) > 1 : isBelowZero(equity[row])),
    litigation: row => lawsuits[row] >= 1,
  };
}

/** The knock-outs that hold a buyer down. */
export function knockOutsOf(tests: Record<KnockOut, KnockOutTest>, row: number): readonly KnockOut[] {
  return KNOCK_OUTS.filter(knockOut => tests[knockOut](row));
}
