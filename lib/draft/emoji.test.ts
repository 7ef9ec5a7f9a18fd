import { expect, it } from 'vitest';
import { emojiOf } from './emoji';

it('finds emoji on both sides of a wide space, which is none itself', () => {
  const text = '🎉\u3000🎉 \u3000 ☂️\u3000';
  expect(emojiOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['🎉', '🎉', '☂️']);
});
