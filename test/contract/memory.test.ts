import { memoryWorkbook } from '../support/memoryWorkbook';
import { CASES } from './cases';

describe('the workbook in memory', () => {
  test.each(CASES.map(({ name, run }) => [name, run] as const))('%s', async (_, run) => {
    await run(memoryWorkbook());
  });
});
