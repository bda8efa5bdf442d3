/**
 * For so many milliseconds work holds the page before it lets clicks, keys and drawing through. A page feels stuck from
 * about 50 ms; what the host and the collector of memory take comes on top.
 */
const SLICE_MS = 12;

/** The work was called off by its user. */
export class CalledOff extends Error {
  constructor() {
    super('called off');
    this.name = 'CalledOff';
  }
}

/**
 * Does long work in slices, so that the page stays alive: in Excel and in the preview the pane has one thread for all it
 * does. It tells how much is done, from 0 to 1 in hundredths, and stops where the work is called off.
 */
export class Pace {
  private told = -1;

  constructor(
    private readonly watch: (share: number) => void = () => undefined,
    private readonly signal?: AbortSignal,
    private readonly slice = { until: performance.now() + SLICE_MS },
  ) {}

  /** The pace of the part of the work from `from` to `to`. */
  part(from: number, to: number): Pace {
    return new Pace(share => this.tell(from + (to - from) * share), this.signal, this.slice);
  }

  /**
   * Does work that offers pauses, and takes one when the time is up.
   * Errors: `CalledOff`; whatever the work throws.
   */
  async run<T>(work: Iterator<number, T, void>): Promise<T> {
    for (;;) {
      const next = work.next();
      if (next.done) return next.value;
      if (performance.now() >= this.slice.until) await this.pause(next.value);
    }
  }

  /** Lets the page live, and tells how much is done. */
  async pause(share: number): Promise<void> {
    this.tell(share);
    await nextTask();
    if (this.signal?.aborted) throw new CalledOff();
    this.slice.until = performance.now() + SLICE_MS;
  }

  private tell(share: number): void {
    const hundredths = Math.floor(share * 100);
    if (hundredths === this.told) return;
    this.told = hundredths;
    this.watch(hundredths / 100);
  }
}

/** Resolves in a task of its own. A timer comes last: browsers make nested ones wait 4 ms. */
function nextTask(): Promise<void> {
  // Safari has none.
  if (typeof scheduler !== 'undefined' && 'yield' in scheduler) return scheduler.yield();
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
