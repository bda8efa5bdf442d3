import { isOmitted } from '../../cells/cell';
import { readFacts, type ReadFacts } from '../../cells/factTable';
import { FactTable } from '../../credit/assess/factTable';
import { ScoreJudge } from '../../credit/assess/judgeScore';
import type { CreditEvidence } from '../../credit/decide/creditStatus';
import { EvidenceReader, factsOfCreditStatus } from '../../credit/decide/evidence';
import { isFault, type Fault } from '../../credit/fault';
import { effectiveLimit, type EffectiveLimit } from '../../credit/limit/effectiveLimit';
import { limitsReader } from '../../credit/limit/limitFacts';
import type { Policy } from '../../credit/policy/policy';
import { rowsOf } from '../call/column';
import { dateColumn, numberColumn } from '../call/columns';

/** What a formula is given of what the ledger knows, a column each. */
export interface LedgerCells {
  readonly exposure: any;
  readonly overdue: any;
  readonly daysPastDue: any;
  readonly stage: any;
  readonly order: any;
  readonly asOf: any;
}

export interface EvidenceRow {
  readonly evidence: CreditEvidence;
  readonly effective: EffectiveLimit;
  /** NaN where the buyer has no score. */
  readonly score: number;
}

export interface EvidenceRows {
  readonly read: Pick<ReadFacts, 'facts' | 'hasHeaderRow'>;
  /** What speaks for and against the buyer of a row, or which of its cells cannot be read. */
  at(row: number): EvidenceRow | Fault;
}

/**
 * The evidence of buyers as formulas give it: a block of facts, of which there may be none, and what the ledger knows.
 * Errors: those of `readFacts`.
 */
export function evidenceRows(
  values: any,
  headers: any,
  ledger: LedgerCells,
  rules: Policy,
): EvidenceRows | Fault {
  const exposure = numberColumn(ledger.exposure, 'exposure');
  const overdue = numberColumn(ledger.overdue, 'overdue');
  const days = numberColumn(ledger.daysPastDue, 'daysPastDue');
  const stage = numberColumn(ledger.stage, 'stage');
  const order = numberColumn(ledger.order, 'order');
  const asOf = dateColumn(ledger.asOf, 'asOf');
  const columns = [exposure, overdue, days, stage, order];
  const needed = factsOfCreditStatus(rules);
  const unreadDay = asOf.faultAt(0, 1);
  if (unreadDay) return unreadDay;
  const read: EvidenceRows['read'] | Fault = isOmitted(values)
    ? { facts: new FactTable(rowsOf(columns), new Map(), new Map(), new Map()), hasHeaderRow: false }
    : readFacts(values, headers, needed);
  if (isFault(read)) return read;

  const { facts } = read;
  const day = asOf.at(0);
  const judge = new ScoreJudge(facts, rules);
  const limitsOf = limitsReader(facts);
  const reader = new EvidenceReader(facts, rules, day);
  const [groupLimit, groupExposure, promises, plans] = (
    ['groupLimit', 'groupExposure', 'promisesMissed', 'plansBroken'] as const
  ).map(fact => facts.reader(fact));
  const at = (row: number): EvidenceRow | Fault => {
    const unread =
      facts.faultAt(row, needed) ??
      columns.map(column => column.faultAt(row, facts.rows)).find(found => found !== undefined);
    if (unread) return unread;
    const use = {
      exposure: exposure.at(row),
      daysPastDue: days.at(row),
      groupLimit: groupLimit(row),
      groupExposure: groupExposure(row),
    };
    const effective = effectiveLimit(limitsOf(row, use), day, rules);
    if (isFault(effective)) return effective;
    const known = {
      ...use,
      order: order.at(row),
      overdue: overdue.at(row),
      stage: stage.at(row),
      brokenPromises: promises(row),
      brokenPlans: plans(row),
      gradeBefore: facts.text('gradeBefore', row),
    };
    const judged = judge.judge(row);
    const evidence = reader.of(row, known, judged, effective);
    return { evidence, effective, score: isFault(judged) ? NaN : judged.score };
  };
  return { read, at };
}
