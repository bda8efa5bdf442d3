import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import webpack from 'webpack';

/**
 * Builds the bench for production, as the product is built, and runs it: what is measured is what ships, without the marks
 * that running TypeScript directly leaves in every function. Libraries are taken as they are installed.
 */
const FOLDER = resolve('node_modules/.cache/bench');

const compiler = webpack({
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: resolve('test/bench/bench.ts'),
  output: { path: FOLDER, filename: 'bench.js' },
  node: { __dirname: false },
  optimization: { minimize: false, nodeEnv: false },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  externals: ({ request }, done) =>
    request && /^[a-z@]/.test(request) ? done(undefined, `node-commonjs ${request}`) : done(),
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
});

mkdirSync(FOLDER, { recursive: true });
compiler.run((error, stats) => {
  if (error ?? stats?.hasErrors()) throw error ?? new Error(stats?.toString('errors-only'));
  // Else the collections between rounds take compiled code away, and each round would compile anew.
  const flags = ['--expose-gc', '--no-flush-bytecode'];
  const { status } = spawnSync(
    process.execPath,
    [...flags, resolve(FOLDER, 'bench.js'), ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
});
