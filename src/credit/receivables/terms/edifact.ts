import type { StartKind } from './token';
import type { Step, Terms } from './rule';

/** EDIFACT PAT: type, reference of time, relation, and where it has one a period of so many. */
const PAT = /^PAT\+1\+\+(\d{1,3}):(\d{1,3})(?::([A-Z]{1,3}):(\d{1,4}))?'?$/;

/** 2475, the date that counts. */
const REFERENCES: Readonly<Record<string, StartKind>> = {
  5: 'invoice',
  9: 'received',
  21: 'delivered',
  66: 'shipped',
  68: 'shipped',
};
/** 2151, the unit of a period. */
const UNITS: Readonly<Record<string, (count: number) => Step>> = {
  D: count => ({ kind: 'days', count }),
  WD: count => ({ kind: 'workingDays', count }),
  W: count => ({ kind: 'days', count: 7 * count }),
  M: count => ({ kind: 'months', count }),
};

/**
 * Payment terms as an EDIFACT message has them, such as "PAT+1++5:3:D:30": 30 days after the invoice.
 * Result: the terms; undefined for any other text.
 * Source: EDIFACT code lists 2475 (5 date of invoice, 21 goods received by buyer), 2009 (1 reference date, 3 after reference, 6 end of the
 * month, 7 end of the month following), 2151.
 */
export function edifactTerms(text: string): Terms | undefined {
  const match = PAT.exec(text.trim().slice(0, 40));
  if (!match) return undefined;
  const [, reference, relation, unit, count] = match;
  const start = REFERENCES[reference];
  const step = unit === undefined ? undefined : UNITS[unit]?.(Number(count));
  if (!start || (unit !== undefined && !step)) return undefined;
  if (relation === '3' && step) return { start, steps: [step] };
  if (relation === '1' && !step) return { start, steps: [] };
  if ((relation === '6' || relation === '7') && !step) {
    return { start, steps: [{ kind: 'monthEnd', months: relation === '7' ? 1 : 0 }] };
  }
  return undefined;
}
