import type { ScorePolicy } from '../policy/score';
import type { FactTable } from './factTable';
import { KEY_STATEMENT_ITEMS, YEARS, type FactId, type FigureId } from './facts';

/** The parts that the two "3+1" methods are made of. */
export type ChecklistPart =
  | 'checkLicence'
  | 'checkStatements'
  | 'checkRecord'
  | 'checkReferences'
  | 'checkSiteVisit'
  | 'checkThirdParty';

export interface CheckedPart {
  readonly part: ChecklistPart;
  readonly done: boolean;
  /** What is still to be got, a fact and how many years back; none where the part is done. */
  readonly missing: readonly MissingPaper[];
}

export interface MissingPaper {
  readonly fact: FigureId;
  readonly year: number;
}

export interface Checklist {
  readonly method: '3+1A' | '3+1B';
  readonly parts: readonly CheckedPart[];
  /** How many of the parts are done. */
  readonly done: number;
}

const REFERENCES_WANTED = 3;

/**
 * Sources: method A, S3.2: licence and the like, three years of statements, credit record, plus a third-party
 * score. Method B, S3.3: three years of financial data, three references, one site visit, plus a third-party report.
 */
const METHODS: Readonly<Record<Checklist['method'], readonly ChecklistPart[]>> = {
  '3+1A': ['checkLicence', 'checkStatements', 'checkRecord', 'checkThirdParty'],
  '3+1B': ['checkStatements', 'checkReferences', 'checkSiteVisit', 'checkThirdParty'],
};

export function isChecklistMethod(text: string): text is Checklist['method'] {
  return Object.hasOwn(METHODS, text);
}

/**
 * Which parts of a 3+1 method a buyer's file holds. Reported beside the score, never as part of it.
 * A year's statements are there when total assets, total liabilities, sales and net income are; a credit record
 * when days late, share paid late, references or lawsuits are known.
 * Result: the checklist, or undefined where the policy has none.
 */
export function checklistOf(
  facts: FactTable,
  row: number,
  { checklist: method }: ScorePolicy,
): Checklist | undefined {
  if (method === 'none') return undefined;
  const parts = METHODS[method].map(part => {
    const missing = MISSING[part](facts, row);
    return { part, done: missing.length === 0, missing };
  });
  return { method, parts, done: parts.filter(({ done }) => done).length };
}

/** The facts that the policy's checklist looks at, if it has one. */
export function factsOfChecklist({ checklist: method }: ScorePolicy): ReadonlySet<FactId> {
  return new Set<FactId>(method === 'none' ? [] : METHODS[method].flatMap(part => FACTS_OF_PART[part]));
}

const RECORD: readonly FigureId[] = ['averageDaysLate', 'shareLate', 'tradeReferences', 'litigation'];

const FACTS_OF_PART: Readonly<Record<ChecklistPart, readonly FigureId[]>> = {
  checkLicence: ['licence'],
  checkStatements: [...KEY_STATEMENT_ITEMS, 'equity'],
  checkRecord: RECORD,
  checkReferences: ['referencesChecked', 'tradeReferences'],
  checkSiteVisit: ['siteVisit'],
  checkThirdParty: ['thirdPartyReport'],
};

type Missing = (facts: FactTable, row: number) => readonly MissingPaper[];

const MISSING: Readonly<Record<ChecklistPart, Missing>> = {
  checkLicence: (facts, row) => (facts.figures('licence')[row] === 1 ? [] : [{ fact: 'licence', year: 0 }]),
  checkStatements: (facts, row) =>
    Array.from({ length: YEARS }, (_, year) =>
      KEY_STATEMENT_ITEMS.filter(fact => Number.isNaN(facts.figures(fact, year)[row])).map(fact => ({
        fact,
        year,
      })),
    ).flat(),
  checkRecord: (facts, row) => {
    const isKnown = RECORD.some(fact => !Number.isNaN(facts.figures(fact)[row]));
    return isKnown ? [] : [{ fact: 'averageDaysLate', year: 0 }];
  },
  checkReferences: (facts, row) => {
    const checked = facts.figures('referencesChecked')[row];
    const references = Number.isNaN(checked) ? facts.figures('tradeReferences')[row] : checked;
    return references >= REFERENCES_WANTED ? [] : [{ fact: 'referencesChecked', year: 0 }];
  },
  checkSiteVisit: given('siteVisit'),
  checkThirdParty: given('thirdPartyReport'),
};

function given(fact: FigureId): Missing {
  return (facts, row) => (Number.isNaN(facts.figures(fact)[row]) ? [{ fact, year: 0 }] : []);
}
