import type { CellValue, SheetInfo } from '../workbook/workbook';
import { messageOf } from '../credit/message';
import { columnsOf } from './columns';
import { headerRowOf, type HeaderRow } from './headerRow';
import { sheetMemory, type Memory } from './memory';
import type { Question } from './question';
import {
  guessRole,
  isKnownCaption,
  isReadRole,
  namesArchive,
  ROLES,
  type Role,
  type RoleGuess,
} from './roles';
import { statusColumns } from './columns';

/** What a sheet is taken for, and where its table starts. */
export interface SheetPlan {
  readonly sheet: SheetInfo;
  readonly role: Role;
  /** Whether the user has said so. */
  readonly said: boolean;
  /** Undefined where no row looks like headers. */
  readonly header: HeaderRow | undefined;
}

export interface Plans {
  readonly plans: readonly SheetPlan[];
  readonly questions: readonly Question[];
}

interface Draft {
  readonly sheet: SheetInfo;
  readonly header: HeaderRow | undefined;
  readonly guess: RoleGuess;
  role: Role;
  said: boolean;
}

const ROLE_CHOICES: readonly string[] = ['invoices', 'buyers', 'orders', 'summary', 'archive', 'notUsed'];

/**
 * What every sheet of a workbook is, by its name, headers and first rows, and by what the user has said. Several may be
 * invoices, buyers or orders; the likeliest alone is the policy, and the rates. The product's own are passed over.
 */
export function planSheets(sheets: readonly SheetInfo[], memory: Memory): Plans {
  const drafts = sheets
    .filter(({ owned, rows }) => !owned && rows > 0)
    .map((sheet): Draft => {
      const { role: saidRole, headerRow } = sheetMemory(memory, sheet.name);
      const said = headerRow === undefined ? undefined : headerRow - 1 - sheet.row;
      const header = headerRowOf(
        sheet.top,
        isKnownCaption,
        said !== undefined && sheet.top[said] ? said : undefined,
      );
      const below = header ? sheet.top.slice(header.first + header.lines) : [];
      const guess: RoleGuess = header
        ? guessRole(sheet.name, header.captions, below)
        : { role: 'notUsed', worth: 0, maybeInvoices: false, isFull: false };
      const isSaid = saidRole !== undefined && (ROLES as readonly string[]).includes(saidRole);
      return { sheet, header, guess, role: isSaid ? (saidRole as Role) : guess.role, said: isSaid };
    });
  keepBest(drafts, 'policy');
  keepBest(drafts, 'rates');
  const questions: Question[] = [];
  const ask = ({ sheet }: Draft, proposes: string, evidence: Question['evidence']) =>
    questions.push({
      id: [sheet.name, 'role'].join('\n'),
      kind: 'role',
      sheet: sheet.name,
      field: 'role',
      subject: '',
      choices: ROLE_CHOICES,
      proposes,
      evidence,
    });

  const ledgers = () => drafts.filter(({ role }) => role === 'invoices');
  // Beside a list that names buyers and dates, one that does not is an extract or a report.
  if (ledgers().some(({ guess }) => guess.isFull)) {
    for (const draft of ledgers()) if (!draft.said && !draft.guess.isFull) draft.role = 'summary';
  }
  for (const draft of ledgers()) {
    const named = namesArchive(draft.sheet.name);
    if (draft.said || named === undefined || saysWhatIsOpen(draft)) continue;
    const others = ledgers().some(other => other !== draft && namesArchive(other.sheet.name) === undefined);
    const evidence = [messageOf('reading.archiveName', { sheet: draft.sheet.name })];
    if (named === 'archive') draft.role = 'archive';
    else if (others) {
      draft.role = 'archive';
      ask(draft, 'archive', evidence);
    }
  }
  if (
    ledgers().length === 0 &&
    !drafts.some(({ role, said }) => said && isReadRole(role) && role === 'invoices')
  ) {
    const maybe = drafts
      .filter(({ guess, said }) => !said && guess.maybeInvoices)
      .sort(
        (a, b) =>
          Number(b.role === 'summary') - Number(a.role === 'summary') || b.guess.worth - a.guess.worth,
      );
    const archived = drafts.filter(({ role, said }) => !said && role === 'archive');
    const [first] = maybe.length > 0 ? maybe : archived;
    if (first) {
      const isReport = first.role === 'summary';
      const evidence =
        first.role === 'archive'
          ? messageOf('reading.archiveName', { sheet: first.sheet.name })
          : messageOf(isReport ? 'reading.ageingReport' : 'reading.notLedger', {});
      if (first.role !== 'buyers') ask(first, first.role === 'archive' ? 'archive' : 'invoices', [evidence]);
    }
  }
  return { plans: drafts.map(({ sheet, header, role, said }) => ({ sheet, header, role, said })), questions };
}

/** Of several sheets that could be the one of a kind the likeliest is; what the user has said goes before. */
function keepBest(drafts: readonly Draft[], role: Role): void {
  const own = drafts.filter(draft => draft.role === role);
  const [best] = [...own].sort((a, b) => Number(b.said) - Number(a.said) || b.guess.worth - a.guess.worth);
  for (const draft of own) if (draft !== best) draft.role = 'notUsed';
}

/** Whether a list says of each invoice what is open, or in which state it is. */
function saysWhatIsOpen({ sheet, header }: Draft): boolean {
  if (!header) return false;
  const below: readonly (readonly CellValue[])[] = sheet.top.slice(header.first + header.lines);
  const columns = columnsOf(header.captions, below);
  return (
    columns.some(({ fields }) =>
      fields.some(field => field === 'open' || field === 'openLocal' || field === 'openDoc'),
    ) || statusColumns(columns).length > 0
  );
}
