import { expect, test } from 'vitest';
import { LANGUAGES } from '../model/language';
import './sets/sidebar';
import { LOCALES, t } from './t';

test.each(LANGUAGES)('numbers are written as Canada writes them: %s', (language) => {
  for (const limit of [0, 7, 280, 999, 1000, 25_000, 1_234_567, -5, 0.5]) {
    const words = t(language, 'length.of', { used: 1, limit });
    expect(words).toContain(limit.toLocaleString(LOCALES[language]));
  }
});

test('a French count of one and a half is still one', () => {
  expect(t('fr', 'length.left', { count: 1.5 })).toBe(
    t('fr', 'length.left', { count: 1 }).replace('1', '1,5'),
  );
});
