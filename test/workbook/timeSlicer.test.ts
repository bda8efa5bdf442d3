import { Cancelled, TimeSlicer } from '../../src/workbook/timeSlicer';

let now = 0;

beforeEach(() => {
  now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => jest.restoreAllMocks());

/** Work of so many steps, each of which lasts so long; it writes down when it is done. */
function* steps(count: number, each: number, done: string[] = []): Generator<number, string, void> {
  for (let i = 1; i <= count; i++) {
    now += each;
    done.push(`step ${i}`);
    yield i / count;
  }
  return 'all';
}

describe('a pace', () => {
  test('gives what the work gives', async () => {
    expect(await new TimeSlicer().run(steps(10, 1))).toBe('all');
  });

  /** Work that goes on until another task was let in, or for a hundred thousand steps. */
  async function stepsBeforeAnotherTask(each: number): Promise<number> {
    let others = 0;
    const timer = setInterval(() => others++, 0);
    const work = function* (): Generator<number, number, void> {
      let step = 0;
      for (; others === 0 && step < 1e5; step++) {
        now += each;
        yield 0;
      }
      return step;
    };
    const found = await new TimeSlicer().run(work());
    clearInterval(timer);
    return found;
  }

  test('lets other tasks in when a slice is over, and not before', async () => {
    expect(await stepsBeforeAnotherTask(50)).toBeLessThan(1e5);
    expect(await stepsBeforeAnotherTask(0)).toBe(1e5);
  });

  test('tells how much is done, of a part within its whole', async () => {
    const told: number[] = [];
    const slicer = new TimeSlicer(share => told.push(share));
    await slicer.part(0.5, 1).run(steps(4, 200));
    expect(told).toEqual([0.625, 0.75, 0.875, 1]);
  });

  test('does not tell more often than ten times a second', async () => {
    const told: number[] = [];
    await new TimeSlicer(share => told.push(share)).run(steps(20, 25));
    expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  test('stops at the next pause once it is called off', async () => {
    const done: string[] = [];
    const attempt = new AbortController();
    const slicer = new TimeSlicer(() => attempt.abort(), attempt.signal);
    await expect(slicer.run(steps(9, 200, done))).rejects.toThrow(Cancelled);
    expect(done).toEqual(['step 1']);
  });

  test('does something with every item in turn', async () => {
    const seen: number[] = [];
    await new TimeSlicer().each([4, 5, 6], (item, place) => seen.push(item * 10 + place));
    expect(seen).toEqual([40, 51, 62]);
  });
});
