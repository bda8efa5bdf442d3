import { runInNewContext } from 'node:vm';
import { WorkbookRefused } from '../../src/workbook/workbook';

test('a refusal is known as one, also when another frame threw it', () => {
  // What stands in a frame is made of the frame's own classes.
  const theirs: unknown = runInNewContext(
    "class WorkbookRefused extends Error { name = 'WorkbookRefused'; refusal = 'busy' }; new WorkbookRefused()",
  );
  expect(theirs).not.toBeInstanceOf(Error);
  expect(theirs instanceof WorkbookRefused).toBe(true);
  expect(new WorkbookRefused('busy', undefined, undefined) instanceof WorkbookRefused).toBe(true);
  expect(new Error('WorkbookRefused') instanceof WorkbookRefused).toBe(false);
  expect((undefined as unknown) instanceof WorkbookRefused).toBe(false);
});
