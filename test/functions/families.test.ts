import { EAGER, LAZY } from '../../src/functions/families';
import { FAMILIES } from '../../src/functions/registry';
import { functionsOf } from '../../src/functions/worksheetFunction';

// What Excel is offered is what the registry holds, from which the metadata, the help and the preview come.
test('every family is at once or late, none both', () => {
  expect([...Object.keys(EAGER), ...Object.keys(LAZY)].sort()).toEqual(Object.keys(FAMILIES).sort());
});

test.each(Object.entries(LAZY))(
  'the names of %s are those of its file, which is the one loaded',
  async (name, late) => {
    const family = FAMILIES[name as keyof typeof LAZY];
    expect([...late.names].sort()).toEqual(
      functionsOf(family)
        .map(([id]) => id)
        .sort(),
    );
    expect(await late.load()).toBe(family);
  },
);
