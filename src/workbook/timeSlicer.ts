/**
 * For so many milliseconds work holds the page before it lets clicks, keys and drawing through. A page feels stuck from
 * about 50 ms; what the host and the collector of memory take comes on top.
 */
const SLICE_MS = 12;

/** The work was called off by its user. */
export class Cancelled extends Error {
  constructor() {
    super('called off');
    this.name = 'CalledOff';
  }
}

/** Telling how much is done costs a drawing. */
const TELL_EVERY_MS = 100;

/**
 * Does long work in slices, so that the page stays alive: in Excel and in the preview the pane has one thread for all it
 * does. Now and then it tells how much is done, from 0 to 1, and it stops where the work is called off.
 */
export class TimeSlicer {
  constructor(
    private readonly watch: (share: number) => void = () => undefined,
    private readonly signal?: AbortSignal,
    private readonly clock = {
      pauseAt: performance.now() + SLICE_MS,
      tellAt: performance.now() + TELL_EVERY_MS,
    },
  ) {}

  /** The pace of the part of the work from `from` to `to`. */
  part(from: number, to: number): TimeSlicer {
    return new TimeSlicer(share => this.watch(from + (to - from) * share), this.signal, this.clock);
  }

  /**
   * Does work that offers pauses, and takes one when the time is up.
   * Errors: `CalledOff`; whatever the work throws.
   */
  async run<T>(work: Iterator<number, T, void>): Promise<T> {
    for (;;) {
      const next = work.next();
      if (next.done) return next.value;
      if (performance.now() >= this.clock.pauseAt) await this.pause(next.value);
    }
  }

  /** Lets the page live where the time is up, for work whose share is not known. */
  async rest(): Promise<void> {
    if (performance.now() >= this.clock.pauseAt) await this.letLive();
  }

  /** Does something with every item in turn. */
  each<T>(items: readonly T[], work: (item: T, place: number) => void): Promise<void> {
    return this.run(inTurn(items, work));
  }

  /** Lets the page live, and tells how much is done. */
  async pause(share: number): Promise<void> {
    const now = performance.now();
    if (now >= this.clock.tellAt) {
      this.watch(share);
      this.clock.tellAt = now + TELL_EVERY_MS;
    }
    await this.letLive();
  }

  private async letLive(): Promise<void> {
    await nextTask();
    if (this.signal?.aborted) throw new Cancelled();
    this.clock.pauseAt = performance.now() + SLICE_MS;
  }
}

/** Items between two looks at the clock. */
const ITEMS = 100;

function* inTurn<T>(
  items: readonly T[],
  work: (item: T, place: number) => void,
): Generator<number, void, void> {
  for (let place = 0; place < items.length; place++) {
    if (place % ITEMS === 0) yield place / items.length;
    work(items[place], place);
  }
}

/**
 * Resolves in a task of its own, behind those that wait already: `scheduler.yield` would go before them. A timer comes last,
 * because browsers make nested ones wait 4 ms.
 */
function nextTask(): Promise<void> {
  return new Promise(resolve => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
