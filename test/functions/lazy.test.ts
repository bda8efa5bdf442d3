import '../support/customFunctions';
import { lazyFunctions, loadOnDemand, type LazyFile } from '../../src/functions/lazy';
import { NotLoaded } from '../../src/locales/notLoadedError';
import { NOT_LOADED } from '../../src/locales/notLoaded';

const double = (cells: number[][]): number[][] => cells.map(row => row.map(cell => 2 * cell));

/** A file that comes, or not, as the test says, and how often it was asked for. */
function file({ failing = 0 } = {}) {
  const asked = { times: 0 };
  const late: LazyFile = {
    names: ['DOUBLE'],
    load: async () => {
      if (++asked.times <= failing) throw new Error('offline');
      return { double };
    },
  };
  const [[name, run]] = lazyFunctions(late);
  return { asked, name, call: loadOnDemand(run, 'en') };
}

test('the first call of a late function waits for its file, later calls are answered at once', async () => {
  const { asked, name, call } = file();
  expect(name).toBe('DOUBLE');
  const first = call([[1, 2]]);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual([[2, 4]]);
  expect(call([[3]])).toEqual([[6]]);
  expect(asked.times).toBe(1);
});

test('calls that wait at the same time each get their own answer', async () => {
  const { call } = file();
  expect(await Promise.all([call([[1]]), call([[2]]), call([[3]])])).toEqual([[[2]], [[4]], [[6]]]);
});

// Promises that never settle show #BUSY! for ever, and a rejected one shows #VALUE! without a reason.
test.each(['en', 'zh'] as const)(
  'what cannot be loaded is an error in the cell that says so, in %s',
  async language => {
    const [[, run]] = lazyFunctions({ names: ['DOUBLE'], load: () => Promise.reject(new Error('offline')) });
    const [[cell]] = await loadOnDemand(run, language)([[1]]);
    expect(cell).toBeInstanceOf(CustomFunctions.Error);
    expect([cell.code, cell.message]).toEqual(['#N/A', NOT_LOADED[language]]);
  },
);

test('the next call after a failure tries again', async () => {
  const { call } = file({ failing: 1 });
  const [[failed]] = await call([[1]]);
  expect(failed).toBeInstanceOf(CustomFunctions.Error);
  expect(await call([[1]])).toEqual([[2]]);
});

test('a function that needs two things waits for both', async () => {
  const here = new Set<string>();
  const need = (what: string): void => {
    if (!here.has(what)) throw new NotLoaded(async () => here.add(what));
  };
  const call = loadOnDemand(() => {
    need('family');
    need('words');
    return [['done']];
  }, 'en');
  expect(await call()).toEqual([['done']]);
  expect(call()).toEqual([['done']]);
});

test('an exception that is no waiting stays one', () => {
  const call = loadOnDemand(() => {
    throw new RangeError('broken');
  }, 'en');
  expect(() => call()).toThrow(RangeError);
});
