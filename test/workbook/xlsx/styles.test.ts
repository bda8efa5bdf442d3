import { readBook } from '../../../src/workbook/xlsx/book';
import type { CellFormat } from '../../../src/workbook/xlsx/styles';
import { fileOf, oneSheet, type Parts } from '../../support/xlsxFile';

async function formats(xml: string, more: Parts = {}): Promise<readonly CellFormat[]> {
  const styles = `<styleSheet xmlns="m">${xml}</styleSheet>`;
  return (await readBook(await fileOf(oneSheet('', { 'xl/styles.xml': styles, ...more })))).formats;
}

test('fonts, grounds, lines, alignment and the formats of numbers', async () => {
  const [, format] = await formats(
    '<numFmts><numFmt numFmtId="170" formatCode="#,##0.00"/></numFmts>' +
      '<fonts><font/><font><b/><i val="0"/><u/><strike val="1"/><sz val="14"/><color rgb="FF0B3A53"/><name val="Calibri"/></font></fonts>' +
      '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFF3D6"/><bgColor indexed="64"/></patternFill></fill></fills>' +
      '<borders><border/><border><left/><start style="thin"><color auto="1"/></start><top style="medium"><color rgb="FF112233"/></top><bottom style="none"/></border></borders>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="1" borderId="1"><alignment horizontal="right" vertical="center" wrapText="1"/></xf></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="170" formatCode="0"/></dxf></dxfs>',
  );
  expect(format).toEqual({
    numberFormat: '#,##0.00',
    font: { name: 'Calibri', size: 14, bold: true, underline: true, strike: true, colour: '#0B3A53' },
    fill: '#FFF3D6',
    border: { left: { style: 'thin', colour: undefined }, top: { style: 'medium', colour: '#112233' } },
    alignment: { horizontal: 'right', vertical: 'center', wrap: true },
  });
});

// ECMA-376 part 1, 18.8.27: of the older numbering 10 is red; 18.8.3: a theme's colours are numbered light, dark, light, dark, accents.
test('colours by number, of the theme, and of the file’s own numbering', async () => {
  const fonts =
    '<fonts><font><color indexed="10"/></font><font><color theme="4"/></font><font><color theme="1"/></font></fonts>';
  const xfs = '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
  const theme =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const parts = { 'xl/theme/theme1.xml': theme };
  const colours = (all: readonly CellFormat[]) => all.map(({ font }) => font.colour);
  expect(colours(await formats(fonts + xfs, parts))).toEqual(['#FF0000', '#4F81BD', '#010203']);
  const own = `<colors><indexedColors>${'<rgbColor rgb="00ABCDEF"/>'.repeat(11)}</indexedColors></colors>`;
  expect(colours(await formats(fonts + xfs + own, parts))[0]).toBe('#ABCDEF');
});
