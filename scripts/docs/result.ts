import { dayOfText } from '../../src/credit/text/date';
import { serialOfDay } from '../../src/cells/decode';
import { evaluate, type ResultCell } from './formula';

const results = new Map<string, ResultCell[][]>();

/** The result of an example, evaluated once. */
export function resultOf(formula: string): ResultCell[][] {
  let result = results.get(formula);
  if (!result) results.set(formula, (result = evaluate(formula)));
  return result;
}

/** The first rows of a result as texts, and how many rows are left out. */
export function shownRows(result: readonly (readonly ResultCell[])[], most: number) {
  const rows = result.slice(0, most).map(row => row.map(shownCell));
  return { rows, left: result.length - rows.length };
}

/** As a cell shows it: a number with at most six decimals, or six digits where it is small; an error as its code. */
function shownCell(cell: ResultCell): string {
  if (typeof cell === 'object') return cell.code;
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (typeof cell === 'string') return cell;
  return String(Number(Math.abs(cell) < 0.001 ? cell.toPrecision(6) : cell.toFixed(6)));
}

/**
 * Whether a result is the one that an example states: a number rounded to as many decimals as are stated ("310.04"), a
 * percentage ("11.18%"), a date ("2019-03-31") for its number, an error code, or a text with or without quotes; a table
 * is stated as an array constant ({1,2;3,"four"}).
 */
export function agrees(result: readonly (readonly ResultCell[])[], stated: string): boolean {
  const rows = stated.startsWith('{') ? tableOf(stated) : [[unquoted(stated)]];
  return (
    rows.length === result.length &&
    rows.every(
      (row, y) => row.length === result[y].length && row.every((cell, x) => cellAgrees(result[y][x], cell)),
    )
  );
}

const TOKEN = /"(?:[^"]|"")*"|[^,;{}"]+|[,;]/g;

function tableOf(stated: string): string[][] {
  const rows = [['']];
  for (const [token] of stated.matchAll(TOKEN)) {
    const row = rows.at(-1)!;
    if (token === ';') rows.push(['']);
    else if (token === ',') row.push('');
    else if (token.trim() !== '') row[row.length - 1] = unquoted(token.trim());
  }
  return rows;
}

function unquoted(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function cellAgrees(cell: ResultCell, stated: string): boolean {
  if (typeof cell !== 'number') return shownCell(cell) === stated;
  const day = dayOfText(stated);
  if (day !== undefined) return cell === serialOfDay(day);
  const figure = /^([+-]?\d+)(?:\.(\d+))?(%?)$/.exec(stated.replaceAll(/(?<=\d) (?=\d{3})/g, ''));
  if (!figure) return false;
  const [text, , decimals = '', percent] = figure;
  const scaled = percent ? cell * 100 : cell;
  return Math.abs(scaled - Number.parseFloat(text)) <= 0.5000001 * 10 ** -decimals.length;
}
