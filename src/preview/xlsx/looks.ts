import type { IStyleData } from '@univerjs/core';
import type { Style } from 'exceljs';
import type { Palette } from './colour';
import { styleOf } from './style';

/** The looks of a workbook, each kept once; the reader gives cells of equal looks the same object. */
export class Looks {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<object, string | undefined>();

  constructor(private readonly palette: Palette) {}

  /** The id of a look, undefined for a plain one. */
  idOf(style: Partial<Style>): string | undefined {
    if (this.ids.has(style)) return this.ids.get(style);
    const look = styleOf(style, this.palette);
    const id = Object.keys(look).length === 0 ? undefined : `file${this.ids.size}`;
    if (id) this.styles[id] = look;
    this.ids.set(style, id);
    return id;
  }
}
