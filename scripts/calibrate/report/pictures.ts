import type { Decile } from '../stats/calibration';
import type { FileFactor } from '../scorecardFile';

/** Pictures of the report as SVG: plain axes, few words, the same colours throughout. */

const WIDTH = 720;
const HEIGHT = 480;
const LEFT = 70;
const TOP = 50;
const RIGHT = 24;
const BOTTOM = 60;
const COLOURS = ['#0f6cbd', '#8a8886', '#107c10', '#c8a15a'];
const INK = '#323130';
const FAINT = '#e1dfdd';

export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

/** Share of failures caught against share of sound companies flagged. */
export function rocPicture(title: string, curves: readonly Curve[]): string {
  const x = (share: number) => LEFT + share * (WIDTH - LEFT - RIGHT);
  const y = (share: number) => HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  const lines = curves.map(({ points }, i) => {
    const path = thinned(points).map(([flagged, caught]) => `${at(x(flagged))},${at(y(caught))}`);
    return `<polyline points="${path.join(' ')}" fill="none" stroke="${COLOURS[i]}" stroke-width="2"/>`;
  });
  const legend = curves.map(({ name }, i) => {
    const top = HEIGHT - BOTTOM - 22 * (curves.length - i) - 4;
    return (
      `<rect x="${x(0.48)}" y="${top}" width="18" height="4" fill="${COLOURS[i]}"/>` +
      text(x(0.48) + 26, top + 7, name, 'start')
    );
  });
  return picture(title, [
    ...grid(x, y, 'Sound companies flagged', 'Failures caught'),
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="${FAINT}" stroke-width="2"/>`,
    ...lines,
    ...legend,
  ]);
}

/** Forecast and observed rate by decile of risk of companies or invoices, on a scale of powers of ten, with the 95 % interval of the observed. */
export function calibrationPicture(title: string, rowsAre: string, parts: readonly Decile[]): string {
  const rates = parts.flatMap(({ forecast, observed }) => [forecast, observed]).filter(rate => rate > 0);
  const least = Math.floor(Math.log10(Math.min(...rates)) + 1e-9);
  const most = Math.min(0, Math.ceil(Math.log10(Math.max(...rates))));
  const x = (part: number) => LEFT + ((part + 0.5) / parts.length) * (WIDTH - LEFT - RIGHT);
  const y = (rate: number) =>
    HEIGHT -
    BOTTOM -
    (Math.max(0, Math.log10(Math.max(rate, 1e-9)) - least) / (most - least)) * (HEIGHT - TOP - BOTTOM);
  const scale = Array.from({ length: most - least + 1 }, (_, i) => 10 ** (least + i)).map(
    rate =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at(y(rate))}" y2="${at(y(rate))}" stroke="${FAINT}"/>` +
      text(LEFT - 8, y(rate) + 4, percent(rate), 'end'),
  );
  const marks = parts.map(({ forecast, observed, low, high }, i) =>
    [
      `<line x1="${at(x(i))}" x2="${at(x(i))}" y1="${at(y(low))}" y2="${at(y(high))}" stroke="${COLOURS[1]}" stroke-width="2"/>`,
      `<circle cx="${at(x(i))}" cy="${at(y(observed))}" r="5" fill="${observed > 0 ? COLOURS[1] : '#ffffff'}" stroke="${COLOURS[1]}"/>`,
      `<rect x="${at(x(i) - 9)}" y="${at(y(forecast) - 2)}" width="18" height="4" fill="${COLOURS[0]}"/>`,
      text(x(i), HEIGHT - BOTTOM + 20, String(i + 1)),
    ].join(''),
  );
  return picture(title, [
    ...scale,
    ...marks,
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, `Tenths of the ${rowsAre}, least risk first`),
    `<rect x="${LEFT + 14}" y="${TOP + 8}" width="18" height="4" fill="${COLOURS[0]}"/>`,
    text(LEFT + 40, TOP + 15, 'forecast', 'start'),
    `<circle cx="${LEFT + 23}" cy="${TOP + 32}" r="5" fill="${COLOURS[1]}"/>`,
    text(LEFT + 40, TOP + 37, 'observed, with the range chance allows', 'start'),
  ]);
}

/** The points of every factor as steps from worst to best. */
export function pointsPicture(
  title: string,
  factors: Readonly<Record<string, FileFactor>>,
  names: Readonly<Record<string, string>>,
): string {
  const shown = Object.entries(factors).filter(([, { weight }]) => weight > 0);
  const rowHeight = 46;
  const height = TOP + shown.length * rowHeight + 20;
  const all = shown.reduce((sum, [, { weight }]) => sum + weight, 0);
  const left = 290;
  const rows = shown.map(([id, { bins, weight }], row) => {
    const top = TOP + row * rowHeight;
    const width = (WIDTH - left - RIGHT) / bins.length;
    const steps = bins.map(({ from, points }, i) => {
      const x = left + i * width;
      const edge = from === null ? '' : text(x, top + 36, String(from), 'middle', 11);
      return (
        `<rect x="${at(x + 1)}" y="${top}" width="${at(width - 2)}" height="24" fill="${shade(points)}"/>` +
        text(x + width / 2, top + 17, String(points)) +
        edge
      );
    });
    return (
      text(LEFT - 56, top + 16, names[id] ?? id, 'start') +
      text(left - 10, top + 16, `${Math.round((100 * weight) / all)} %`, 'end') +
      steps.join('')
    );
  });
  return picture(title, rows, height);
}

function picture(title: string, parts: readonly string[], height = HEIGHT): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="Segoe UI, Helvetica, Arial, sans-serif" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="${WIDTH / 2}" y="28" text-anchor="middle" font-size="17" font-weight="600" fill="${INK}">${escaped(title)}</text>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function grid(
  x: (share: number) => number,
  y: (share: number) => number,
  across: string,
  up: string,
): string[] {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return [
    ...ticks.map(
      tick =>
        `<line x1="${at(x(0))}" x2="${at(x(1))}" y1="${at(y(tick))}" y2="${at(y(tick))}" stroke="${FAINT}"/>`,
    ),
    ...ticks.map(tick => text(x(0) - 8, y(tick) + 4, percent(tick), 'end')),
    ...ticks.map(tick => text(x(tick), y(0) + 20, percent(tick))),
    text((x(0) + x(1)) / 2, HEIGHT - 14, across),
    `<text transform="translate(18 ${at((y(0) + y(1)) / 2)}) rotate(-90)" text-anchor="middle" font-size="13" fill="${INK}">${up}</text>`,
  ];
}

function text(x: number, y: number, words: string, anchor = 'middle', size = 13): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" font-size="${size}" fill="${INK}">${escaped(words)}</text>`;
}

/** From red over white to green, by points. */
function shade(points: number): string {
  const share = Math.min(1, Math.abs(points - 50) / 50);
  const [red, green, blue] = points < 50 ? [209, 52, 56] : [16, 124, 16];
  const mixed = [red, green, blue].map(part => Math.round(255 + (part - 255) * share * 0.55));
  return `rgb(${mixed.join(' ')})`;
}

/** Enough of a curve to draw it. */
function thinned(points: Curve['points']): Curve['points'] {
  const step = Math.max(1, Math.floor(points.length / 300));
  return points.filter((_, i) => i % step === 0 || i === points.length - 1);
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}

function at(place: number): string {
  return String(Math.round(place * 10) / 10);
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
