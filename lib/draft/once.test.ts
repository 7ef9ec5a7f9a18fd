import { expect, it } from 'vitest';
import { readDraft } from './document';
import { once } from './once';

it('reads a draft at the first question alone, and each draft for itself', () => {
  const read: string[] = [];
  const length = once(({ text }) => {
    read.push(text);
    return text === '' ? undefined : text.length;
  });
  const [one, none] = [readDraft('Bonjour'), readDraft('')];
  expect([length(one), length(none), length(one), length(none)]).toEqual([7, undefined, 7, undefined]);
  expect(read).toEqual(['Bonjour', '']);
});
