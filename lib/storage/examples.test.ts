import { describe, expect, test, vi } from 'vitest';
import { SUBJECTS } from './subjects';

vi.mock('webextension-polyfill', () => ({ default: {} }));

/**
 * One stored value of every shape that ever was, as it lies in people's browsers. Never change a row: when a shape changes,
 * add the next version and a row for it.
 */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  settings: [
    {
      interfaceLanguage: 'fr',
      draftLanguage: 'auto',
      level: 'beginner',
      longPosts: 'no',
      highlights: false,
      address: 'tu',
      region: 'fr-CA',
      collapsed: true,
      off: { everywhere: false, accounts: ['rcpmta'], rules: ['polite/shouting'] },
      ownTags: ['#Aînés'],
      lastLimit: 280,
    },
  ],
  progress: [
    {
      erasedAt: 0,
      entries: {
        'profile/bio': {
          marked: { mark: 'done', by: 'seen', at: 1_795_000_000_000, device: 'a1b2c3d4' },
          noted: { note: 'En français d’abord', at: 1_795_000_000_001, device: 'a1b2c3d4' },
        },
        'future/item': { marked: null, noted: null },
      },
    },
  ],
  activity: [
    {
      sent: [{ id: 'f-1', kind: 'reply', picture: true, way: null, at: 1_795_000_000_000 }],
      days: ['2026-11-23'],
    },
  ],
  usedTags: [{ tags: [{ tag: '#DroitDesAînés', count: 3 }], posts: ['f-1'] }],
  goals: [[{ id: 'g-1', text: 'Un but', adequate: true, realistic: false, reached: false }]],
  accounts: [
    {
      own: [{ handle: 'rcpmta', name: 'Le réseau', language: 'both', role: 'peer', why: 'Nous y sommes.' }],
      hidden: ['huffpost50'],
    },
  ],
  routine: [{ morning: '08:45', midday: '13:00', days: [1, 2, 3, 4, 5] }],
  device: [{ name: 'a1b2c3d4' }],
};

describe.each(SUBJECTS.map((subject) => [subject.key, subject] as const))('%s', (key, subject) => {
  const examples = EXAMPLES[key] ?? [];

  test('has a stored example of each of its versions', () => {
    expect(examples).toHaveLength(subject.versions.current);
  });

  test.each(examples.map((data, index) => [index + 1, data] as const))(
    'still reads version %d',
    (v, data) => {
      expect(subject.versions.read({ v, data }).kind).toBe('value');
    },
  );

  test('reads what it writes', () => {
    const value = subject.fallback();
    const stored = JSON.parse(JSON.stringify(subject.versions.wrap(value)));
    expect(subject.versions.read(stored)).toEqual({ kind: 'value', value });
  });
});
