import { addressOf, columnLetters } from '../../rectangle';
import type { TimeSlicer } from '../../timeSlicer';
import { DAYS_TO_1904 } from '../cell';
import { escaped } from '../escapedText';
import { showsDay } from '../numberFormat';
import type { CellFormat } from '../styles';
import type { SavedCell, SavedContent, SavedFormat } from './saved';
import type { XmlPart } from './xmlPart';

/** The order of the elements of a worksheet (ECMA-376 part 1, 18.3.1.99). */
const ORDER = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst']; // prettier-ignore

/** What a sheet's cells are written with. */
export interface CellTools {
  /** The number of a format. */
  readonly formatNumber: (format: SavedFormat) => number;
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
  /** The numbers of the texts that the workbook shares. */
  readonly strings: ReadonlyMap<string, number>;
  /** The number that says of a cell that its formula spills. */
  readonly spilling: () => number;
}

/** Puts a sheet's content into its part, in slices; what the content does not speak of stays. */
export async function putContent(
  part: XmlPart,
  content: SavedContent,
  tools: CellTools,
  slicer: TimeSlicer,
): Promise<void> {
  const t = (name: string): string => part.tag(name);
  const put = (name: string, text: string): void =>
    part.put(name, text, ORDER.slice(ORDER.indexOf(name) + 1));
  const rows: string[] = [];
  let [last, right] = [0, 0];
  for (const { row, hidden, height, cells } of content.rows) {
    await slicer.rest();
    const written = cells.map(cell => cellXml(part, row, cell, tools)).join('');
    const about = `${hidden ? ' hidden="1"' : ''}${height ? ` ht="${height}" customHeight="1"` : ''}`;
    if (written === '' && about === '') continue;
    rows.push(`<${t('row')} r="${row + 1}"${about}>${written}</${t('row')}>`);
    last = Math.max(last, row);
    right = Math.max(right, cells.at(-1)?.column ?? 0);
  }
  put('dimension', `<${t('dimension')} ref="A1:${columnLetters(right)}${last + 1}"/>`);
  put('sheetData', `<${t('sheetData')}>${rows.join('')}</${t('sheetData')}>`);
  if (content.view) put('sheetViews', viewXml(part, content.view));
  if (content.columns) {
    const columns = content.columns.map(({ from, to, width, hidden, format }) => {
      const style = tools.formatNumber(format);
      return `<${t('col')} min="${from + 1}" max="${to + 1}" width="${width ?? 9.14}"${style ? ` style="${style}"` : ''}${hidden ? ' hidden="1"' : ''}${width ? ' customWidth="1"' : ''}/>`;
    });
    put('cols', columns.length > 0 ? `<${t('cols')}>${columns.join('')}</${t('cols')}>` : '');
  }
  if (content.merges) {
    const merges = content.merges.map(area => `<${t('mergeCell')} ref="${addressOf(area)}"/>`);
    put(
      'mergeCells',
      merges.length > 0
        ? `<${t('mergeCells')} count="${merges.length}">${merges.join('')}</${t('mergeCells')}>`
        : '',
    );
  }
  if (content.tab && !part.find('sheetPr')) {
    put(
      'sheetPr',
      `<${t('sheetPr')}><${t('tabColor')} rgb="FF${content.tab.slice(1).toUpperCase()}"/></${t('sheetPr')}>`,
    );
  }
}

function viewXml(part: XmlPart, { frozen, gridLines }: NonNullable<SavedContent['view']>): string {
  const t = (name: string): string => part.tag(name);
  const { rows, columns } = frozen;
  const corner = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  const pane =
    rows || columns
      ? `<${t('pane')}${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''} topLeftCell="${columnLetters(columns)}${rows + 1}" activePane="${corner}" state="frozen"/>`
      : '';
  const lines = gridLines ? '' : ' showGridLines="0"';
  return `<${t('sheetViews')}><${t('sheetView')}${lines} workbookViewId="0">${pane}</${t('sheetView')}></${t('sheetViews')}>`;
}

function cellXml(part: XmlPart, row: number, cell: SavedCell, tools: CellTools): string {
  const t = (name: string): string => part.tag(name);
  const format = tools.formatNumber(cell.format);
  const value = stored(cell, tools);
  const metadata = cell.metadata ?? (cell.spills ? tools.spilling() : undefined);
  const about =
    `r="${columnLetters(cell.column)}${row + 1}"` +
    (format ? ` s="${format}"` : '') +
    (metadata ? ` cm="${metadata}"` : '') +
    (cell.dataType ? ` vm="${cell.dataType}"` : '');
  const v = (text: string): string => `<${t('v')}>${text}</${t('v')}>`;
  const c = (type: string, inside: string): string =>
    `<${t('c')} ${about}${type && ` t="${type}"`}>${inside}</${t('c')}>`;
  const formula = formulaXml(part, row, cell);
  if (cell.dataType) return c('e', formula + v('#VALUE!'));
  if (value === '') return formula || format ? c('', formula) : '';
  if (typeof value === 'number') return c('', formula + v(String(value)));
  if (typeof value === 'boolean') return c('b', formula + v(value ? '1' : '0'));
  if (cell.isError) return c('e', formula + v(escaped(value)));
  if (formula) return c('str', formula + v(escaped(value)));
  const shared = tools.strings.get(value);
  if (shared !== undefined) return c('s', v(String(shared)));
  return c(
    'inlineStr',
    `<${t('is')}><${t('t')} xml:space="preserve">${escaped(value)}</${t('t')}></${t('is')}>`,
  );
}

function formulaXml(part: XmlPart, row: number, { column, formula, array, spills }: SavedCell): string {
  if (formula === undefined) return '';
  const area = array ?? (spills ? { row, column, rows: 1, columns: 1 } : undefined);
  const about = area ? ` t="array" ref="${addressOf(area)}"` : '';
  return `<${part.tag('f')}${about}>${escaped(formula)}</${part.tag('f')}>`;
}

/** The value as the workbook's own date system counts it. */
function stored({ value, format }: SavedCell, { formats, date1904 }: CellTools): SavedCell['value'] {
  if (!date1904 || typeof value !== 'number') return value;
  const code = (typeof format === 'number' ? formats[format] : format)?.numberFormat ?? 'General';
  return showsDay(code) ? value - DAYS_TO_1904 : value;
}
