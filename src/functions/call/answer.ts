import { fault, isFault, type Fault, type FaultCode } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import type { Language } from '../../credit/language';
import { formatMessage } from '../../locales/formatMessage';
import type { Cell, Cells } from '../../cells/cell';
import { arePlain, isPlain } from './plainRows';
import { policyOf } from '../../cells/policy';

/** What a function may leave in a cell. */
export type Result = string | number | boolean;

const ERROR_CODES: Readonly<Record<FaultCode, string>> = {
  wrong: '#VALUE!',
  missing: '#N/A',
  domain: '#NUM!',
};

/**
 * What every function does around its rule: reads the policy, lets the rule answer, and hands the answer to Excel.
 * A policy that cannot be read is the answer, as an error that names the setting. Rows of different lengths are
 * filled up with blanks, because Excel wants a rectangle.
 */
export function answer(
  policy: Cells | Cell,
  rule: (policy: Policy) => readonly (readonly (Result | Fault)[])[] | Fault,
): any[][] {
  const read = policyOf(policy);
  if (isFault(read)) return [[errorOf(read, 'en')]];
  const rows = rule(read);
  const { language } = read.general;
  if (isFault(rows)) return [[errorOf(rows, language)]];
  if (arePlain(rows)) return rows as any[][];
  let width = 1;
  for (const row of rows) if (row.length > width) width = row.length;
  let encoded: any[][] | undefined;
  for (let i = 0; i < rows.length; i++) {
    if (isEncoded(rows[i], width)) continue;
    encoded ??= [...rows] as any[][];
    encoded[i] = encodedRow(rows[i], width, language);
  }
  return encoded ?? (rows as any[][]);
}

/** Whether a row is as Excel takes it already. Almost every row is, and a copy of each would double the memory. */
function isEncoded(row: readonly (Result | Fault)[], width: number): boolean {
  if (row.length !== width) return false;
  for (let i = 0; i < width; i++) if (!isPlain(row[i])) return false;
  return true;
}

function encodedRow(row: readonly (Result | Fault)[], width: number, language: Language): any[] {
  const cells = new Array<any>(width);
  for (let i = 0; i < width; i++) cells[i] = encode(row[i], language);
  return cells;
}

/** What doubles cannot hold has no figure: beyond 1.8e308, or what is left of two such. */
const TOO_LARGE = fault('domain', 'cell.tooLarge', {});

/** Never null (Excel shows it as 0), never NaN or infinite, never -0, never an exception. */
function encode(result: Result | Fault | undefined, language: Language): any {
  if (typeof result === 'number') {
    if (!Number.isFinite(result)) return errorOf(TOO_LARGE, language);
    return result === 0 ? 0 : result;
  }
  if (result === undefined) return '';
  return isFault(result) ? errorOf(result, language) : result;
}

/** The error value that Excel shows for a fault, with the reason where the host shows one. */
function errorOf(fault: Fault, language: Language): CustomFunctions.Error {
  return new CustomFunctions.Error(
    ERROR_CODES[fault.code] as CustomFunctions.ErrorCode,
    formatMessage(fault.message, language),
  );
}
