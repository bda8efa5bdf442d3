import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { casesOf } from '../../scripts/field/cases';
import { lineOf } from '../../scripts/field/line';

/** Ledgers from public reports and files, kept beside the repository; the cases of ledgers.test.ts are our own. */
const FILE = resolve('../shared/field/cases.json');
const there = existsSync(FILE);

interface Check {
  readonly open?: number;
  readonly askOk?: boolean;
  readonly proposes?: Readonly<Record<string, readonly string[]>>;
  readonly buyers?: number;
  readonly buyerOpen?: Readonly<Record<string, number>>;
  readonly currency?: string;
  readonly headerRow?: number;
  readonly sheetsRead?: number;
  readonly problem?: boolean;
}

const cases = there ? casesOf(FILE).filter(one => 'check' in one && one.sheets) : [];

(there ? describe : describe.skip)(
  'ledgers of the field (skipped where ../shared/field is not there)',
  () => {
    test.each(cases.length > 0 ? cases.map(one => [one.id, one] as const) : [['none', undefined] as const])(
      '%s',
      async (_, one) => {
        const { check } = one as unknown as { check: Check };
        const line = await lineOf(one);
        const open = Object.values(line.counted!.open).reduce((sum, own) => sum + own, 0);
        const asks = line.asks!;
        for (const [field, headers] of Object.entries(check.proposes ?? {})) {
          for (const ask of asks.filter(own => own.field === field)) expect(headers).toContain(ask.proposes);
        }
        if (asks.length > 0) {
          // A question in place of a figure: then nothing is counted, and nothing written.
          expect([check.askOk, line.counted!.invoices, line.wouldWrite]).toEqual([true, 0, false]);
          return;
        }
        if (check.open !== undefined) expect(open).toBeCloseTo(check.open, 2);
        else expect(line.counted!.invoices).toBeGreaterThan(0);
        if (check.buyers !== undefined) expect(line.buyers).toHaveLength(check.buyers);
        for (const [name, sum] of Object.entries(check.buyerOpen ?? {})) {
          expect(line.buyers!.find(buyer => buyer.name === name)?.open).toBeCloseTo(sum, 2);
        }
        if (check.currency) expect(Object.keys(line.counted!.open)).toContain(check.currency);
        if (check.headerRow)
          expect(line.sheets!.map(({ headerRow }) => headerRow)).toContain(check.headerRow);
        if (check.sheetsRead) {
          expect(line.sheets!.filter(({ role }) => role === 'invoices')).toHaveLength(check.sheetsRead);
        }
        if (check.problem) expect(line.problems!.length).toBeGreaterThan(0);
      },
    );
  },
);
