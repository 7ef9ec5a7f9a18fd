import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { analyzeDraft } from '../../lib/analysis';

const FILE = 'node_modules/.cache/coach-3p/analysis.cjs';

/**
 * The library as it is shipped: bundled and minified. The loader that runs these scripts wraps every function to keep its
 * name, which no user's browser does and which costs a tenth of the time.
 */
export async function bundledAnalysis(): Promise<typeof analyzeDraft> {
  await build({
    entryPoints: ['lib/analysis.ts'],
    outfile: FILE,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    logLevel: 'error',
  });
  const library = createRequire(import.meta.url)(resolve(FILE)) as { analyzeDraft: typeof analyzeDraft };
  return library.analyzeDraft;
}
