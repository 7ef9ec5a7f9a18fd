import type { Plan } from './run';

/** What `npm run check` runs: everything that needs no browser. Sizes and manifests are tests of the built extension. */
export const CHECK: Plan = [
  [{ script: 'build', tests: false }],
  [
    { script: 'types', tests: false },
    { script: 'lint', tests: false },
  ],
  [{ script: 'unit', tests: true }],
  [{ script: 'built', tests: true }],
];

/** What `npm test` runs: the check, then the extension in real browsers. */
export const TEST: Plan = [...CHECK, [{ script: 'e2e', tests: true, live: true }]];
