import { type Day } from '../../src/credit/dates';
import { dayOfText } from '../../src/credit/text/date';
import type { CreditStatus } from '../../src/credit/policy/creditStatus';
import { formatMessage } from '../../src/locales/formatMessage';
import type { ControlRow } from '../../src/reading/accounting';
import { remember, withProposals } from '../../src/reading/memory';
import { readWorkbook } from '../../src/refresh/read/reading';
import { today } from '../../src/refresh/today';
import type { CellValue } from '../../src/workbook/workbook';
import { memoryWorkbook } from '../../test/support/memoryWorkbook';
import { evaluate, type ResultCell } from '../docs/formula';
import { cellOf, type FieldCase } from './cases';

/** The statuses as the judge of the cases calls them. */
const STATUS_WORDS: Readonly<Record<CreditStatus, string>> = {
  creditOpen: 'open',
  creditWatch: 'watch',
  creditApproval: 'approval',
  creditStop: 'stop',
};

type FormulaCell = CellValue | { readonly error: string; readonly message: string };

/** So many times at most every proposal is accepted. */
const MOST_ROUNDS = 4;

/** What the product makes of a case, for people and for a judge. Header rows count from 1, amounts are by currency. */
export interface FieldLine {
  readonly id: string;
  readonly sheets?: readonly {
    readonly name: string;
    readonly role: string;
    readonly headerRow: number | null;
  }[];
  readonly asks?: readonly {
    readonly sheet: string;
    readonly field: string;
    readonly proposes: string | null;
  }[];
  readonly counted?: { readonly invoices: number; readonly open: Readonly<Record<string, number>> };
  readonly leftOut?: readonly {
    readonly cause: string;
    readonly rows: number;
    readonly amount: Readonly<Record<string, number>>;
  }[];
  readonly controlTotals?: readonly ControlRow[];
  readonly buyers?: readonly {
    readonly id: string;
    readonly name: string;
    readonly open: number;
    readonly status: string;
    readonly effectiveLimit: number | null;
    readonly reasons: readonly string[];
  }[];
  readonly problems?: readonly { readonly cause: string; readonly count: number }[];
  readonly wouldWrite?: boolean;
  readonly formulas?: readonly (readonly (readonly FormulaCell[])[])[];
}

/** Reads the sheets of a case as a refresh would, and evaluates its formulas. */
export async function lineOf(fieldCase: FieldCase): Promise<FieldLine> {
  const { id, sheets, formulas, asOf, accept = false } = fieldCase;
  return {
    id,
    ...(sheets && (await sheetsRead(sheets, dayOfText(asOf ?? '') ?? today(), accept))),
    ...(formulas && { formulas: formulas.map(valuesOf) }),
  };
}

async function sheetsRead(
  sheets: NonNullable<FieldCase['sheets']>,
  asOf: Day,
  accept: boolean,
): Promise<Partial<FieldLine>> {
  const { workbook, user } = memoryWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    await user.addSheet(
      name,
      rows.map(row => row.map(cell => asTyped(cellOf(cell)))),
    );
  }
  let reading = await readWorkbook(workbook, asOf);
  // An answer may lead to another question, though not for ever.
  for (let round = 0; accept && reading.questions.length > 0 && round < MOST_ROUNDS; round++) {
    const { questions } = reading;
    await remember(workbook, before => withProposals(before, questions));
    reading = await readWorkbook(workbook, asOf);
  }
  const { portfolio, account } = reading;
  return {
    sheets: reading.plans.map(({ sheet, role, header }) => ({
      name: sheet.name,
      role,
      headerRow: header ? sheet.row + header.first + 1 : null,
    })),
    asks: reading.questions.map(({ sheet, field, proposes }) => ({
      sheet,
      field,
      proposes: proposes ?? null,
    })),
    counted: { invoices: account.counted, open: account.amounts },
    leftOut: account.leftOut.map(({ cause, rows, amounts }) => ({ cause, rows, amount: amounts })),
    controlTotals: account.controls,
    buyers: (portfolio?.buyers ?? []).map(({ buyer, receivables, limit, decide }) => ({
      id: buyer.id,
      name: buyer.name || buyer.id,
      open: receivables.ageing.total,
      status: STATUS_WORDS[decide.status],
      // JSON has no NaN: no limit is set.
      effectiveLimit: Number.isNaN(limit.effective.limit) ? null : limit.effective.limit,
      reasons: decide.reasons.map(({ why }) => formatMessage(why, 'en')),
    })),
    problems: reading.problems.map(({ message, count }) => ({ cause: formatMessage(message, 'en'), count })),
    wouldWrite: account.counted > 0,
  };
}

/** A text is typed so that it stays one, whatever it looks like. */
function asTyped(cell: CellValue): CellValue {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}

function valuesOf(formula: string): FormulaCell[][] {
  return evaluate(formula).map(row => row.map(valueOf));
}

function valueOf(cell: ResultCell): FormulaCell {
  return typeof cell === 'object' ? { error: cell.code, message: cell.message } : cell;
}
