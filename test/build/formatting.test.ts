import { readFileSync } from 'node:fs';
import { sourcesIn } from '../support/sources';

/** In two parts, so that this file is not found itself. */
const EXEMPT = ['prettier', 'ignore'].join('-');

const exemptionsIn = (folder: string) =>
  sourcesIn(folder).flatMap(path =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.includes(EXEMPT) ? [`${path}:${i + 1}`] : [])),
  );

test('the formatter decides, but for tables of data', () => {
  expect([...exemptionsIn('src/functions'), ...exemptionsIn('test')]).toEqual([]);
  expect([...exemptionsIn('src'), ...exemptionsIn('scripts')].length).toBeLessThanOrEqual(40);
});
