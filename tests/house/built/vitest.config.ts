import { defineConfig } from 'vitest/config';

/** Tests of the built extension: `npm run build` first, as `npm run check` does. */
export default defineConfig({
  test: { include: ['tests/house/built/*.test.ts'], retry: 0, passWithNoTests: false, testTimeout: 240_000 },
});
