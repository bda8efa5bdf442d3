import { reachOfSections } from '../../scripts/docs/reach';
import { settingTexts } from '../../scripts/docs/settingTexts';
import { SECTIONS } from '../../src/credit/policy/policy';

test('the source says of every setting what it does', () => {
  const untold = (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).flatMap(section => {
    const { textOf } = settingTexts(section);
    return Object.keys(SECTIONS[section].settings).filter(name => !textOf(name));
  });
  expect(untold).toEqual([]);
});

test('a comment holds for the settings right below it', () => {
  const { textOf } = settingTexts('warnings');
  expect(textOf('redFrom')).toBe(textOf('amberFrom'));
  expect(textOf('weight_litigation')).toMatch(/^Points/);
  expect(textOf('noSuchSetting')).toBeUndefined();
});

test('what a family of settings reaches is read from the program', () => {
  const reach = reachOfSections(new Set(['dunningStage', 'dueDate', 'provisionWhy', 'cashForecast']));
  expect(reach.get('dunning')).toEqual({
    wrappers: new Set(['dunningStage']),
    chapters: new Set(['dunning']),
    sheets: new Set(['meeting', 'buyerReview', 'collections']),
    reading: false,
  });
  expect(reach.get('terms')).toMatchObject({ wrappers: new Set(['dueDate']), reading: true });
  expect(reach.get('provision')!.wrappers).toEqual(new Set(['provisionWhy']));
  // A rule may be handed on: a due date on a day off asks which days those are.
  expect(reach.get('insurance')!.wrappers).toEqual(new Set(['dueDate']));
});
