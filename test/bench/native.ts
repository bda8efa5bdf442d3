import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from '../browser/bundle';
import { launchChromium } from '../browser/chromium';
import { serve } from '../browser/server';
import { median, mustAgree } from './measure';
import type { Way } from './native/page';
import { grouped, milliseconds, times, type Part } from './page';

const SIZES = [1_000, 2_000, 4_000, 8_000, 100_000];
const OURS: Way = 'AGINGREPORT';
const NATIVE: readonly Way[] = ['SUMIFS', 'helper column and SUMIFS'];
const ROUNDS = 3;

/** A way that is foreseen to take longer is not asked: native formulas grow with the square of the rows. */
const LONGEST_MS = 60_000;

/** A way that takes longer than this is calculated once. */
const ONCE_MS = 5_000;

/** AGINGREPORT against what people write without it, all in the preview's engine. */
export async function native(): Promise<Part> {
  const built = await bundle(resolve('test/bench/native/page.ts'), 'production');
  writeFileSync(
    join(built.folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><script src="page.js"></script>',
  );
  const server = await serve({ '/': built.folder });
  const browser = await launchChromium();
  const rows: string[][] = [];
  const before = new Map<Way, { size: number; time: number }>();
  try {
    for (const size of SIZES) {
      const measured = async (way: Way) => {
        const last = before.get(way);
        const foreseen = last ? last.time * (size / last.size) ** 2 : 0;
        if (way !== OURS && foreseen > LONGEST_MS) return undefined;
        const page = await browser.newPage();
        page.setDefaultTimeout(0);
        await page.goto(server.origin);
        const rounds = foreseen > ONCE_MS ? 1 : ROUNDS;
        const found = await page.evaluate(asked => window.measureWay(...asked), [way, size, rounds] as const);
        await page.close();
        const time = median(found.times);
        const exponent = last ? Math.log(time / last.time) / Math.log(size / last.size) : NaN;
        before.set(way, { size, time });
        return { time, totals: found.totals, exponent };
      };
      const ours = (await measured(OURS))!;
      const row = [grouped(size), milliseconds(ours.time), exponentText(ours.exponent)];
      for (const way of NATIVE) {
        const theirs = await measured(way);
        if (theirs) mustAgree(`${way} of ${size}`, ours.totals.map(cents), theirs.totals.map(cents));
        row.push(
          ...(theirs
            ? [milliseconds(theirs.time), times(theirs.time, ours.time), exponentText(theirs.exponent)]
            : ['more than a minute', '', '']),
        );
      }
      rows.push(row);
    }
  } finally {
    await browser.close();
    await server.close();
    built.remove();
  }
  return {
    title: 'Native formulas',
    about:
      'An ageing by buyer, ten invoices a buyer, not due and four buckets, calculated by the engine of Univer on a page of the ' +
      'preview in headless Chromium: AGINGREPORT in one cell; a SUMIFS for each buyer and bucket with bounds on the due date; ' +
      'nested IFs that give each invoice its bucket in a column of its own, and a SUMIFS for each buyer and bucket on it. ' +
      'A time is that of calculating the whole workbook, the median of three, of one where it takes long; the results agree ' +
      'to the cent. Excel has an engine of its own, which keeps indexes for such formulas: its times are other ones.',
    heading: [
      'Invoices',
      'AGINGREPORT',
      'Exponent',
      'SUMIFS',
      'To ours',
      'Exponent',
      'IF and SUMIFS',
      'To ours',
      'Exponent',
    ],
    rows,
    bounds:
      'for ours, Univer’s handing over of the ranges cell by cell, and from some ten thousand buyers an index of Univer that is ' +
      'searched value by value for each cell that a result spills into; for native formulas, that each of a number of formulas ' +
      'that grows with the buyers looks at every invoice.',
  };
}

function exponentText(exponent: number): string {
  return Number.isNaN(exponent) ? '' : exponent.toFixed(2);
}

function cents(amount: number): string {
  return amount.toFixed(2);
}
