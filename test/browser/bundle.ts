import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

export interface Bundle {
  /** The folder that holds page.js. */
  readonly folder: string;
  remove(): void;
}

/**
 * Bundles a TypeScript module for a page of the tests, as page.js in a folder of its own. React for development
 * complains of what is wrong, and takes most of a page's time.
 */
export async function bundle(entry: string, react: 'development' | 'production'): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'credit-desk-page-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    optimization: { nodeEnv: react },
    entry,
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: react === 'development' } },
            },
          },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  })
    .catch((error: unknown) => {
      remove();
      throw error;
    })
    .finally(() => new Promise<void>(resolve => compiler.close(() => resolve())));
  return { folder, remove };
}
