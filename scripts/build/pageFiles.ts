import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The folder of the build. */
export const DIST = 'dist';

/** The scripts and styles of ours that a page of the build names, which it loads at its start, in their order. */
export function filesOf(page: string): string[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="(?!https?:)([^"?]+\.(?:js|css))/g)]
    .map(([, file]) => file)
    .filter(file => existsSync(join(DIST, file)));
}

/** What the page that Excel opens loads before its functions answer. */
export function filesForFunctions(): string[] {
  const files = filesOf('taskpane.html');
  return files.slice(0, files.indexOf('functions.js') + 1);
}

/** Bytes after gzip, each file by itself, as they are sent. */
export function compressed(files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + gzipSync(readFileSync(join(DIST, file))).length, 0);
}
