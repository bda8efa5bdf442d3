import { type Day } from '../../src/credit/dates';
import { dayOfText } from '../../src/credit/text/date';
import type { CreditStatus } from '../../src/credit/policy/creditStatus';
import { sumOf } from '../../src/credit/money';
import { formatMessage } from '../../src/locales/formatMessage';
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
  readonly leftOut?: readonly unknown[];
  readonly controlTotals?: readonly unknown[];
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
  const { id, sheets, formulas, asOf } = fieldCase;
  return {
    id,
    ...(sheets && (await sheetsRead(sheets, dayOfText(asOf ?? '') ?? today()))),
    ...(formulas && { formulas: formulas.map(valuesOf) }),
  };
}

async function sheetsRead(sheets: NonNullable<FieldCase['sheets']>, asOf: Day): Promise<Partial<FieldLine>> {
  const { workbook, user } = memoryWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    await user.addSheet(
      name,
      rows.map(row => row.map(cell => asTyped(cellOf(cell)))),
    );
  }
  const reading = await readWorkbook(workbook, asOf);
  const { portfolio } = reading;
  const left = new Set(portfolio?.leftOut);
  const base = portfolio?.policy.general.currency ?? '';
  const counted = reading.invoices.filter(invoice => !left.has(invoice) && invoice.open !== 0);
  const causes = new Map<string, number>();
  for (const { message } of reading.problems) {
    const cause = formatMessage(message, 'en');
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  return {
    sheets: reading.sheets.map(({ name }) => {
      const table = [...reading.tables.values()].find(({ sheet }) => sheet.name === name);
      return { name, role: table?.kind ?? 'none', headerRow: table ? table.headerRow + 1 : null };
    }),
    asks: reading.questions.map(({ sheet, fields, nearest }) => ({
      sheet,
      field: fields[0],
      proposes: nearest ?? null,
    })),
    counted: {
      invoices: counted.length,
      open: Object.fromEntries(
        [...new Set(counted.map(({ currency }) => currency || base))].map(currency => [
          currency,
          sumOf(counted.filter(invoice => (invoice.currency || base) === currency).map(({ open }) => open)),
        ]),
      ),
    },
    leftOut: reading.invoices.filter(invoice => left.has(invoice)),
    controlTotals: [],
    buyers: (portfolio?.buyers ?? []).map(({ buyer, receivables, limit, decide }) => ({
      id: buyer.id,
      name: buyer.name || buyer.id,
      open: receivables.ageing.total,
      status: STATUS_WORDS[decide.status],
      // JSON has no NaN: no limit is set.
      effectiveLimit: Number.isNaN(limit.effective.limit) ? null : limit.effective.limit,
      reasons: decide.reasons.map(({ why }) => formatMessage(why, 'en')),
    })),
    problems: [...causes].map(([cause, count]) => ({ cause, count })),
    wouldWrite: portfolio !== undefined,
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
