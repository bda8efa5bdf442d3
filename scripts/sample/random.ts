/** A stream of numbers that is the same in every run: the sample is generated, never drawn anew. */
export class Random {
  constructor(private state: number) {}

  /**
   * A number from 0 (inclusive) to 1 (exclusive).
   * Source: mulberry32 by T. Ettinger, public domain.
   */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1));
  }
}
