import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Part } from './page';

const DIST = 'dist';

/** What each page of the built product loads, by the scripts and styles that the page names. Undefined where nothing is built. */
export function bundles(): Part | undefined {
  if (!existsSync(DIST)) return undefined;
  const pages = readdirSync(DIST).filter(name => name.endsWith('.html'));
  return {
    title: 'Bundles',
    about: 'What each page of the last `npm run build` loads of ours at its start, compressed with gzip.',
    heading: ['Page', 'Files', 'Size', 'Compressed'],
    rows: pages.map(page => {
      const html = readFileSync(join(DIST, page), 'utf8');
      const files = [...html.matchAll(/(?:src|href)="(?!https?:)([^"?]+\.(?:js|css))/g)]
        .map(([, file]) => file)
        .filter(file => existsSync(join(DIST, file)));
      const contents = files.map(file => readFileSync(join(DIST, file)));
      const size = contents.reduce((sum, content) => sum + content.length, 0);
      const compressed = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
      return [page, files.join(', '), kilobytes(size), kilobytes(compressed)];
    }),
    bounds: 'what Fluent and React weigh in the pane, and the texts of two languages in the functions.',
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}
