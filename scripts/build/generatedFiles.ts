import { resolve } from 'node:path';
import type { Compiler } from 'webpack';

/**
 * A webpack plugin that adds files which are no bundles: function metadata, help pages, the manifest.
 * `make` gives them by path in the output; a change under `sources` makes them again while serving.
 */
export class GeneratedFiles {
  constructor(
    private readonly make: () => Promise<Map<string, string>>,
    private readonly sources: readonly string[],
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('GeneratedFiles', compilation => {
      for (const path of this.sources) compilation.contextDependencies.add(resolve(compiler.context, path));
      compilation.hooks.processAssets.tapPromise(
        { name: 'GeneratedFiles', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const [path, text] of await this.make()) {
            compilation.emitAsset(path, new sources.RawSource(text));
          }
        },
      );
    });
  }
}
