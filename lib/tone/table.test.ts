import { expect, it } from 'vitest';
import { inflected, table } from './table';

it('reads phrases with one, several, no replacement, and removals', () => {
  const lines = `
    the elderly => older adults // older people
    obviously => -
    easy prey`;
  expect(table(lines)).toEqual([
    { find: 'the elderly', say: ['older adults', 'older people'] },
    { find: 'obviously', say: [''] },
    { find: 'easy prey' },
  ]);
});

it('carries endings over', () => {
  expect(table(inflected('é ée ez', 'cancell* => annul*')).map(({ find, say }) => [find, say])).toEqual([
    ['cancellé', ['annulé']],
    ['cancellée', ['annulée']],
    ['cancellez', ['annulez']],
  ]);
  expect(inflected('-/s', 'wipe* => clean*')).toBe('wipe => cleans');
});
