import { describe, expect, test } from 'vitest';
import { t } from '../i18n/t';
import { LANGUAGES } from '../model/language';
import { followIntent, X_PAGES } from './pages';
import { items, stages } from './steps';

describe('Twitter 101', () => {
  test('has the eight stages of the curriculum in order', () => {
    expect(stages.map(({ id }) => id)).toEqual([
      'begin',
      'account',
      'profile',
      'contacts',
      'network',
      'standing',
      'routine',
      'help',
    ]);
  });

  test('each item has an id of its own, named after its stage', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const stage of stages)
      for (const { id } of stage.items) expect(id).toMatch(new RegExp(`^${stage.id}/[a-z0-9-]+$`));
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    test.each(items.map(({ id }) => id))('%s says in a line what to do, then why and how', (id) => {
      expect(t(language, `item.${id}.what`).length).toBeLessThanOrEqual(60);
      for (const part of ['why', 'how'] as const)
        expect(t(language, `item.${id}.${part}`)).toMatch(/[.?!…]$/);
    });

    test.each(stages.map(({ id }) => id))('the stage %s has a name and a purpose', (id) => {
      expect(t(language, `stage.${id}.name`).length).toBeLessThanOrEqual(45);
      expect(t(language, `stage.${id}.about`)).toMatch(/\.$/);
    });
  });

  test('opens pages of X only, over HTTPS, with nothing of the user’s in the address', () => {
    for (const page of Object.values(X_PAGES)) {
      const url = new URL(page);
      expect(['x.com', 'help.x.com']).toContain(url.host);
      expect(url.search).toBe('');
    }
  });

  test('a handle cannot change the address of the follow page', () => {
    expect(followIntent('a&b=c#d')).toBe('https://x.com/intent/follow?screen_name=a%26b%3Dc%23d');
  });
});
