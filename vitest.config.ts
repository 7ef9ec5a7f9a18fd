import { defineConfig } from 'vitest/config';

/** Unit, house and corpus tests: all that runs in Node without a browser. The browsers' tests are under tests/e2e. */
export default defineConfig({
  test: {
    include: ['{lib,components,scripts}/**/*.test.{ts,tsx}', 'tests/{house,corpus,conformance}/**/*.test.ts'],
    exclude: ['tests/house/built/**'],
    setupFiles: ['tests/properties.ts', 'tests/messages.ts'],
    // A busy machine is no failure: properties, linear-time checks and the linter's walls are heavy.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    retry: 0,
    passWithNoTests: false,
  },
});
