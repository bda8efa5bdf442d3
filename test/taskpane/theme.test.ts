import { paneTheme } from '../../src/taskpane/theme';

/** Contrast of two colours. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ['light', false],
  ['dark', true],
])('colours of the %s theme', (_, dark) => {
  const colour = paneTheme(dark).properties;
  const grounds = ['--ground', '--raised'];

  test.each([
    ...['--text', '--quiet', '--accent'].flatMap(text => grounds.map(ground => [text, ground])),
    ['--good', '--goodGround'],
    ['--watch', '--watchGround'],
    ['--bad', '--badGround'],
    ['--text', '--goodGround'],
    ['--text', '--watchGround'],
    ['--text', '--badGround'],
  ])('%s can be read on %s: 4.5 to 1 (WCAG 1.4.3)', (text, ground) => {
    expect(contrast(colour[text], colour[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['--edge', '--accent', '--barNotDue', '--barEarly', '--barLate', '--good', '--watch', '--bad'])(
    '%s stands out from the ground: 3 to 1 (WCAG 1.4.11)',
    mark => {
      expect(contrast(colour[mark], colour['--ground'])).toBeGreaterThanOrEqual(3);
    },
  );
});
