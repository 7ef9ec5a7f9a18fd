import { defineConfig } from 'vitest/config';

/** The tests that need real browsers: one at a time, no second chances. */
export default defineConfig({
  test: {
    include: ['tests/contract/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/global-setup.ts',
    fileParallelism: false,
    retry: 0,
    // For what never comes, on a machine that is slow: `PATIENCE_MS` of tests/contract/wait.ts, a few times.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
