import type { IStyleData } from '@univerjs/core';
import type { CellFormat } from '../../workbook/xlsx/styles';
import { styleOf } from './style';

const ID = /^format(\d+)$/;

/**
 * The looks of a workbook by the numbers of its file's formats. The grid keeps the id of a look that nobody changes, so
 * that the file's own format is found again when the workbook is saved.
 */
export class Looks {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<number, string | undefined>();

  constructor(private readonly formats: readonly CellFormat[]) {}

  /** The id of a format's look, undefined for a plain one. */
  idOf(format: number): string | undefined {
    if (this.ids.has(format)) return this.ids.get(format);
    const look = this.formats[format] && styleOf(this.formats[format]);
    const id = look && (format > 0 || Object.keys(look).length > 0) ? `format${format}` : undefined;
    if (id) this.styles[id] = look!;
    this.ids.set(format, id);
    return id;
  }

  pointsOf(format: number): number | undefined {
    return this.formats[format]?.font.size;
  }

  wraps(format: number): boolean {
    return this.formats[format]?.alignment.wrap === true;
  }
}

/** The number of the file's format that a look stands for, undefined for one of the grid's own. */
export function formatOf(lookId: unknown): number | undefined {
  const digits = typeof lookId === 'string' ? ID.exec(lookId)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}
