import type { Format, StyleName } from './workbook';

/** How each style is drawn. Colours keep a contrast of at least 4.5 to 1 on their fill. */
export interface Drawing {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'right';
  readonly topBorder?: string;
}

export const STYLES: Readonly<Record<StyleName, Drawing>> = {
  title: { bold: true, size: 16, color: '#0B3A53' },
  note: { color: '#595959', size: 10 },
  heading: { bold: true, size: 12, color: '#0B3A53' },
  header: { bold: true, color: '#FFFFFF', fill: '#0B3A53', wrap: true },
  right: { align: 'right' },
  total: { bold: true, topBorder: '#0B3A53' },
  good: { color: '#0B5A2B', fill: '#E2F2E6' },
  watch: { color: '#6B4700', fill: '#FFF3D6' },
  bad: { color: '#8A1220', fill: '#FBE3E4' },
  wrap: { wrap: true },
};

/** Excel number formats, in the invariant notation that every host understands. */
export const FORMATS: Readonly<Record<Format, string>> = {
  text: '@',
  date: 'yyyy-mm-dd',
  money: '#,##0.00',
  whole: '#,##0',
  number: '0.00',
  score: '0.0',
  percent: '0.0%',
  rate: '0.000000',
};
