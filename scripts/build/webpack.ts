import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import type { ChunkGraph, Configuration, Module } from 'webpack';
import type { Configuration as DevServer } from 'webpack-dev-server';
import { CONTENT_SECURITY } from './contentSecurity';
import { GeneratedFiles } from './generatedFiles';
import { helpPages } from './helpPages';
import { placeManifest, placeOf, type PlaceOptions } from './manifest';
import { LANGUAGE_IDS, LANGUAGES } from '../../src/locales/language';
import { functionDocs, metadataOf } from './metadata';
import { address, announce, certificates, needFreePort } from './serving';

/** The pages, and the bundles each loads in this order. */
const PAGES = [
  {
    filename: 'taskpane.html',
    template: 'src/taskpane/taskpane.html',
    chunks: ['functions', 'commands', 'taskpane'],
    templateParameters: { security: CONTENT_SECURITY.paneInExcel, insideExcel: true },
  },
  {
    filename: 'pane.html',
    template: 'src/taskpane/taskpane.html',
    chunks: ['taskpane'],
    templateParameters: { security: CONTENT_SECURITY.pane, insideExcel: false },
  },
  ...['index.html', 'preview.html'].map(filename => ({
    filename,
    template: 'src/preview/preview.html',
    chunks: ['preview'],
    templateParameters: { security: CONTENT_SECURITY.preview },
  })),
];

interface Env extends PlaceOptions {
  /** Serve by https with the development certificates, as Excel wants it. */
  readonly https?: boolean;
  /** Set by webpack-cli under `webpack serve`. */
  readonly WEBPACK_SERVE?: boolean;
}

export default async function configuration(
  env: Env,
  { mode = 'production' }: { mode?: Configuration['mode'] },
): Promise<Configuration & { devServer: DevServer }> {
  const place = placeOf(env);
  if (env.WEBPACK_SERVE) await needFreePort();
  const production = mode === 'production';
  return {
    mode,
    target: ['web', 'es2022'],
    entry: {
      functions: './src/functions/functions.ts',
      commands: './src/commands/commands.ts',
      taskpane: './src/taskpane/index',
      preview: './src/preview/index',
    },
    output: {
      path: resolve('dist'),
      filename: '[name].js',
      chunkFilename: 'parts/[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'swc-loader', options: swc(false) },
        { test: /\.tsx$/, loader: 'swc-loader', options: swc(true) },
        { test: /\.css$/, use: [CssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
      // The preview's hundred parts are listed in a runtime of its own: nobody else waits for that list.
      runtimeChunk: { name: ({ name }) => (name === 'preview' ? 'previewRuntime' : 'runtime') },
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // What the functions need stands apart, so that they never wait for the pane's React.
          engine: { ...shared('engine', 3), test: neededBy('functions', 'taskpane') },
          react: { ...shared('react', 1), test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
        },
      },
    },
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    cache: {
      type: 'filesystem',
      name: mode,
      buildDependencies: { config: [resolve('scripts/build/webpack.ts')] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
    plugins: [
      ...PAGES.map(
        page => new HtmlPlugin({ ...page, chunksSortMode: 'manual', hash: production, minify: false }),
      ),
      new CssExtractPlugin({ filename: '[name].css' }),
      new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }] }),
      new GeneratedFiles(async () => {
        const docs = await functionDocs();
        return new Map([
          ['manifest.xml', placeManifest(place)],
          ...LANGUAGE_IDS.map(
            language => [LANGUAGES[language].metadata, metadataOf(docs, language, place.origin)] as const,
          ),
          ...helpPages(docs),
        ]);
      }, ['src/functions']),
    ],
    devServer: {
      ...address(),
      server: env.https ? { type: 'https', options: await certificates() } : 'http',
      devMiddleware: { index: 'preview.html' },
      // Live reload would need scripts and connections that the pages' security policy forbids.
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      onListening: announce,
    },
  };
}

function swc(tsx: boolean) {
  return {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
  };
}

/** A bundle of what at least two entries need. */
function shared(name: string, priority: number) {
  return { name, priority, chunks: 'initial' as const, minChunks: 2, enforce: true };
}

function neededBy(...entries: string[]) {
  return (module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean => {
    const names = [...chunkGraph.getModuleChunksIterable(module)].map(chunk => chunk.name);
    return entries.every(entry => names.includes(entry));
  };
}
