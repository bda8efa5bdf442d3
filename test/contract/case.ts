import type { Bench } from './bench';

/** One promise of the workbook interface, checked on a fresh workbook of any form. */
export interface Case {
  readonly name: string;
  run(bench: Bench): Promise<void>;
}
