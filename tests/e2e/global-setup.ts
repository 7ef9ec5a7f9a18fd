import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from 'wxt';
import { buildAdapterExtension } from '../fixtures/adapter-extension/build';
import { serveStandIn } from '../fixtures/x/server';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly standInPort: number;
    /** Folder of the test's own extension, which shows the adapters to the contract suite. */
    readonly adapterExtension: string;
  }
}

/** Builds both extensions and the test's own one, serves the stand-in for X, and takes all away in the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-3p-adapter-'));
  const standIn = await serveStandIn();
  await buildAdapterExtension(folder);
  for (const browser of ['chrome', 'firefox']) await build({ browser });
  project.provide('standInPort', standIn.port);
  project.provide('adapterExtension', folder);
  return async () => {
    await standIn.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
