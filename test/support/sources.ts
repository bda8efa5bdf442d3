import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The TypeScript files below a folder, as paths from the project's root. */
export function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => join(folder, path));
}

/** Which of them each imports, be it for its types alone. */
export function importsIn(folder: string): Map<string, readonly string[]> {
  const files = new Set(sourcesIn(folder));
  return new Map(
    [...files].map(file => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
      const imported = importedFiles
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => join(dirname(file), fileName))
        .flatMap(path => [`${path}.ts`, `${path}.tsx`].filter(known => files.has(known)));
      return [file, imported];
    }),
  );
}
