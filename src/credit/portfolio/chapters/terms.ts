import { salesTerms, tierOf, type SalesTerms, type Tier } from '../../decide/salesTerms';
import { isFault } from '../../fault';
import { or } from '../../figure';
import { messageOf, type Message } from '../../message';
import { plus, sumOf, timesToCents } from '../../money';
import { sentences } from '../../sentences';
import type { AssessedItem, BuyerFile, Chapter } from './chapter';
import type { CoverFigures } from './cover';
import type { ExposureFigures } from './exposure';
import type { ScoreFigures } from './score';

export interface TermsFigures {
  /** As the sheet has it; '' where it says nothing. */
  readonly tierWord: string;
  readonly tier: Tier | undefined;
  /** What the policy grants; undefined without a grade. */
  readonly granted: SalesTerms | undefined;
  /** Open items on longer terms than granted, and the longest of them in days. */
  readonly longer: number;
  readonly longest: number;
  /** What stands open on them. */
  readonly longerAmount: number;
  /** What is not secured that should be; 0 where nothing is missing. */
  readonly unsecured: number;
  /** Where granted and real terms differ. */
  readonly conflicts: readonly Message[];
}

interface Needed {
  readonly score: ScoreFigures;
  readonly exposure: ExposureFigures;
  readonly cover: CoverFigures;
}

type Judged = BuyerFile & Needed & { readonly terms: TermsFigures };

/** The terms that grade and tier earn, and where the ledger shows others. */
export const terms = {
  id: 'terms',
  *assess({ facts, policy }) {
    return {
      of({ known, place, items, score: { judgement }, exposure: { total, net }, cover }) {
        const tierWord = known ? facts.text('tier', place) : '';
        const tier = tierOf(tierWord);
        if (isFault(judgement)) {
          const none = { granted: undefined, longer: 0, longest: NaN, longerAmount: 0, unsecured: 0 };
          return { tierWord, tier, ...none, conflicts: [] };
        }
        const { grade } = judgement;
        const granted = salesTerms(grade, policy.grades, tier, policy.salesTerms);
        const { longer, longest, longerAmount } = longerThan(items, granted.days);
        const wanted = timesToCents(Math.max(total, 0), granted.secured);
        const unsecured = Math.max(plus(wanted, -or(net?.secured ?? NaN, 0)), 0);
        const conflicts: Message[] = [];
        if (longer > 0) {
          conflicts.push(
            granted.days === 0
              ? messageOf('decide.prepaymentConflict', { grade: grade.name, items: longer, longest })
              : messageOf('decide.daysConflict', { days: granted.days, items: longer, longest }),
          );
        }
        if (unsecured > 0) {
          conflicts.push(messageOf('decide.securityMissing', { share: granted.secured, wanted, unsecured }));
        }
        if (granted.mustBeInsured && total > 0 && !(cover.limit > 0)) {
          conflicts.push(messageOf('decide.marketUninsured', { exposure: total }));
        }
        return { tierWord, tier, granted, longer, longest, longerAmount, unsecured, conflicts };
      },
      whole: undefined,
    };
  },
  columns: [
    { id: 'tier', kind: 'word', value: ({ terms: { tier, tierWord } }) => tier ?? tierWord },
    { id: 'grantedTerms', kind: 'message', value: ({ terms: { granted } }) => granted && wordsOf(granted) },
    {
      id: 'termsConflict',
      kind: 'message',
      value: ({ terms: { conflicts } }) => (conflicts.length > 0 ? sentences(conflicts) : undefined),
      severity: ({ terms: { conflicts } }) => (conflicts.length > 0 ? 'watch' : undefined),
    },
  ],
  totals: [],
  // Source: S4.1, S4.2; the urgency is ours.
  decisions: [
    {
      id: 'termsDiffer',
      urgency: 43,
      decide({ terms: { conflicts, longer, longerAmount, unsecured }, exposure: { total } }) {
        if (conflicts.length === 0 || total <= 0) return undefined;
        const amount = longer > 0 ? longerAmount : unsecured > 0 ? unsecured : total;
        return { why: sentences(conflicts), amount };
      },
    },
  ],
  snapshot: [],
} as const satisfies Chapter<'terms', TermsFigures, Needed, undefined, Judged>;

/** The days of an item are those from its invoice date to its due date. */
function longerThan(items: readonly AssessedItem[], days: number) {
  const longer = items.filter(({ open, invoice: { date, due } }) => open > 0 && due - date > days);
  return {
    longer: longer.length,
    longest: longer.reduce((most, { invoice: { date, due } }) => Math.max(most, due - date), 0) || NaN,
    longerAmount: sumOf(longer.map(({ open }) => open)),
  };
}

function wordsOf({ days, secured, mustBeInsured }: SalesTerms): Message {
  const said = [days === 0 ? messageOf('decide.sellPrepaid', {}) : messageOf('decide.sellOnDays', { days })];
  if (secured > 0) said.push(messageOf('decide.sellSecured', { share: secured }));
  if (mustBeInsured) said.push(messageOf('decide.sellInsured', {}));
  return sentences(said);
}
