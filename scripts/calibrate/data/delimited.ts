import { readFileSync } from 'node:fs';

/** A text file of rows read as columns by name. */
export interface Delimited {
  readonly rows: number;
  text(column: string): readonly string[];
  /** Numbers of a column; NaN where a cell is empty, "?" or no number. */
  numbers(column: string): Float64Array;
}

/** Reads a comma-separated file with a header row. None of the data sets quotes its cells. */
export function readDelimited(path: string): Delimited {
  const [header, ...lines] = linesOf(path);
  return delimited(header.split(','), lines);
}

/** Reads the plain ARFF of the Polish files: attribute lines, then data. */
export function readArff(path: string): Delimited {
  const lines = linesOf(path);
  const start = lines.findIndex(line => line.toLowerCase() === '@data');
  const names = lines
    .slice(0, start)
    .filter(line => line.toLowerCase().startsWith('@attribute'))
    .map(line => line.split(/\s+/)[1]);
  return delimited(names, lines.slice(start + 1));
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter(line => line.trim() !== '');
}

function delimited(names: readonly string[], lines: readonly string[]): Delimited {
  const cells = lines.map(line => line.split(','));
  const placeOf = (column: string) => {
    const place = names.indexOf(column);
    if (place < 0) throw new Error(`no column ${column}`);
    return place;
  };
  return {
    rows: cells.length,
    text: column => {
      const place = placeOf(column);
      return cells.map(row => row[place].trim());
    },
    numbers: column => {
      const place = placeOf(column);
      return Float64Array.from(cells, row => {
        const cell = row[place].trim();
        return cell === '' || cell === '?' ? NaN : Number(cell);
      });
    },
  };
}
