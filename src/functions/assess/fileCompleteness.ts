import type { Cells } from '../../cells/cell';
import { answer, type Result } from '../call/answer';
import { eachBuyer, reasonsOfBuyers } from '../call/buyerRows';
import { textColumn } from '../call/columns';
import { readFacts, type ReadFacts } from '../../cells/factTable';
import {
  checklistOf,
  factsOfChecklist,
  isChecklistMethod,
  type Checklist,
} from '../../credit/assess/checklist';
import type { FactId } from '../../credit/assess/facts';
import { partReason, progressReason } from '../../credit/assess/reasons';
import { fault, isFault, type Fault } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

/**
 * How complete each buyer's file is by a 3+1 method, n of its four parts; it stands beside the score and is no part of it.
 * @customfunction FILECOMPLETENESS
 * @param {any[][]} [headers] The header row, such as "Business licence", "Sales 2025", "Third-party score".
 * @param {any[][]} [method] "3+1A" (licence, three years of statements, record, third-party score) or "3+1B" (statements, three references, visit, report). Blank means the policy's, else 3+1A.
 * @returns {any[][]} n ÷ 4, one a buyer, below a label where the header row is part of the values.
 * @example =FILECOMPLETENESS({"yes",80}, {"Business licence","Third-party score"}, "3+1A") → 0.5
 */
export function fileCompleteness(
  values: any[][],
  headers?: any[][],
  method?: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, rules => {
    const file = fileUnder(values, headers, method, rules);
    if (isFault(file)) return file;
    return eachBuyer(file.read, file.needed, term('completeness', rules.general.language), row => {
      const { done, parts } = file.checked(row);
      return done / parts.length;
    });
  });
}

/**
 * Which parts of a 3+1 method each buyer's file holds, and what is still to be got.
 * @customfunction FILECOMPLETENESSWHY
 * @returns {any[][]} A table with a heading: item, done, reason.
 * @example =FILECOMPLETENESSWHY({"yes",80}, {"Business licence","Third-party score"}, "3+1A")
 */
export function fileCompletenessWhy(
  values: any[][],
  headers?: any[][],
  method?: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, rules => {
    const file = fileUnder(values, headers, method, rules);
    if (isFault(file)) return file;
    const { language } = rules.general;
    return reasonsOfBuyers(
      file.read,
      file.needed,
      termRow(['item', 'done', 'reason'], language),
      term('row', language),
      row => checklistLines(file.checked(row), language),
    );
  });
}

interface CheckedFile {
  readonly read: ReadFacts;
  readonly needed: ReadonlySet<FactId>;
  checked(row: number): Checklist;
}

function fileUnder(values: Cells, headers: Cells, method: Cells, { score }: Policy): CheckedFile | Fault {
  const methods = textColumn(method, 'method');
  const failed = methods.faultAt(0, 1);
  if (failed) return failed;
  const wanted = methods.at(0).toUpperCase() || (score.checklist === 'none' ? '3+1A' : score.checklist);
  if (!isChecklistMethod(wanted)) return fault('wrong', 'file.unknownMethod', { method: methods.at(0) });
  const rules = { ...score, checklist: wanted };
  const needed = factsOfChecklist(rules);
  const read = readFacts(values, headers, needed);
  if (isFault(read)) return read;
  return { read, needed, checked: row => checklistOf(read.facts, row, rules)! };
}

function checklistLines(checklist: Checklist, language: Language): Result[][] {
  return [
    [term('checklist', language), checklist.done, formatMessage(progressReason(checklist), language)],
    ...checklist.parts.map(part => [
      term(part.part, language),
      part.done ? 1 : 0,
      formatMessage(partReason(part), language),
    ]),
  ];
}
