import fc from 'fast-check';
import {
  eachInSlices,
  runToEnd,
  mapInSlices,
  partOf,
  sortInSteps,
  type Slices,
} from '../../src/credit/slices';

/** The shares that work tells on its way. */
function sharesOf(steps: Slices<unknown>): number[] {
  return [...steps];
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('work in steps', () => {
  test('does every item once and in order, like Array.map', () => {
    for (const count of [0, 1, 199, 200, 201, 1000])
      expect(runToEnd(mapInSlices(numbers(count), (item, place) => item * place))).toEqual(
        numbers(count).map((item, place) => item * place),
      );
  });

  test('tells shares that rise to 1', () => {
    const shares = sharesOf(eachInSlices(numbers(1000), () => undefined));
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  test('tells the shares of a part within its whole', () => {
    const shares = sharesOf(
      partOf(
        0.5,
        0.75,
        eachInSlices(numbers(400), () => undefined),
      ),
    );
    expect(shares).toEqual([0.625, 0.75]);
  });

  test('hands over what a part gives', () => {
    expect(
      runToEnd(
        partOf(
          0,
          1,
          mapInSlices([1, 2], item => item + 1),
        ),
      ),
    ).toEqual([2, 3]);
  });
});

describe('sorting in steps', () => {
  interface Item {
    readonly key: number;
    readonly place: number;
  }
  const byKey = (a: Item, b: Item) => a.key - b.key;
  const items = (keys: readonly number[]) => keys.map((key, place): Item => ({ key, place }));

  test('is the runtime’s own stable sort', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6000, size: 'max' });
    fc.assert(
      fc.property(keys, found => {
        const given = items(found);
        expect(runToEnd(sortInSteps(given, byKey))).toEqual(given.toSorted(byKey));
      }),
      { numRuns: 30 },
    );
  });

  test('leaves the list it is given as it is', () => {
    const given = items([3, 1, 2]);
    runToEnd(sortInSteps(given, byKey));
    expect(given.map(({ key }) => key)).toEqual([3, 1, 2]);
  });
});
