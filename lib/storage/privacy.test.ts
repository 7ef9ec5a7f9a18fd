import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { t } from '../i18n/t';
import { LANGUAGES } from '../model/language';
import { REGISTRY } from './subjects';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const WHERE = { local: 'this device', sync: 'the browser’s own synchronization' } as const;

/** The table of docs/privacy.md, one row a key. */
const documented = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.replace(/ {2,}/g, ' '));

test('docs/privacy.md names every stored key, where it lies, what it holds and what for, and no other key', () => {
  const rows = REGISTRY.map(
    ({ key, area, holds, why }) => `| \`${key}\` | ${WHERE[area]} | ${t('en', holds)} | ${t('en', why)} |`,
  );
  expect(documented).toEqual(rows);
});

test.each(LANGUAGES)(
  'the page of the user’s own data names each key, and says something different of it (%s)',
  (language) => {
    const sentences = REGISTRY.flatMap(({ name, holds, why }) =>
      [name, holds, why].map((key) => t(language, key)),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  },
);
