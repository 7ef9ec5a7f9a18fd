import { describe, expect, test } from 'vitest';
import { t } from '../i18n/t';
import { LANGUAGES } from '../model/language';
import { addressOf, followIntent, X_PAGES } from './pages';
import { type ItemId, items, stages } from './steps';

/** What the guide of 2015 teaches, in its order, and the items that teach it here. Progress is stored under these ids. */
const TAUGHT = {
  'find dormant accounts again': ['begin/old-accounts'],
  'collect log-ins, rights and addresses': ['begin/access'],
  'name the person responsible': ['begin/person'],
  'agree on the message': ['begin/message'],
  'agree on strategy, tone and policy': ['begin/policy'],
  'know the audience, and listen to it first': ['begin/audience'],
  'choose one or two networks': ['begin/one-or-two'],
  'set SMART goals': ['begin/smart-goal'],
  'choose among five ways': ['begin/way'],
  'start small, do not fear mistakes': ['begin/start-small'],
  'create the account': ['account/create'],
  'personalise the feed': ['account/interests'],
  'say what the organisation does': ['profile/bio'],
  'link to its site': ['profile/website'],
  'show a photo or a logo': ['profile/photo'],
  'show a banner': ['profile/banner'],
  'post an elevator pitch': ['profile/first-post'],
  'begin with those who are close': ['contacts/close'],
  'find people and organisations to follow': ['contacts/field'],
  'look at the suggested accounts': ['contacts/suggested'],
  'look through the contacts of others': ['network/their-contacts'],
  'follow recommendations': ['network/suggestions'],
  'import contacts': ['network/import'],
  'look up whom you meet': ['network/habit'],
  'which is your community': ['standing/community'],
  'from whom do you want news': ['standing/news'],
  'who can spread your message': ['standing/voices'],
  'whom do you want to reach': ['standing/reach'],
  'balance peers and influencers': ['standing/balance'],
  'listen and read': ['standing/listen'],
  'repost to get the hang of it': ['standing/repost'],
  'ask colleagues': ['standing/colleague'],
  'two visits a day': ['routine/morning', 'routine/midday'],
  'what to do in them': ['routine/answer', 'routine/picture', 'routine/ideas'],
  'guides to use and etiquette': ['help/guides'],
  'a management platform': ['help/platform'],
  'the network’s own account': ['help/network'],
} as const satisfies Record<string, readonly ItemId[]>;

describe('Twitter 101', () => {
  test('teaches everything that the guide teaches, in its order, and nothing else', () => {
    expect(items.map(({ id }) => id)).toEqual(Object.values(TAUGHT).flat());
  });

  test.each([
    ['begin/smart-goal', '/plan.html#goals'],
    ['begin/way', '/plan.html#goals'],
    ['profile/first-post', '/practice.html#workshop'],
    ['contacts/suggested', '/plan.html#accounts'],
    ['standing/balance', '/plan.html#accounts'],
    ['routine/morning', '/plan.html#routine'],
    ['routine/midday', '/plan.html#routine'],
    ['profile/bio', 'https://x.com/settings/profile'],
    ['account/create', 'https://x.com/i/flow/signup'],
    ['network/suggestions', 'https://x.com/i/connect_people'],
    ['routine/answer', 'https://x.com/notifications'],
  ] as const)('%s opens %s', (id, address) => {
    const link = items.find((item) => item.id === id)?.link;
    expect(link && addressOf(link)).toBe(address);
  });

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
