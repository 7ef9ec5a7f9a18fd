import { expect, it } from 'vitest';
import { readDraft } from '../../draft/document';
import { applied } from '../cases';
import { dropSentence } from './drop-sentence';

const without = (text: string, word: string): string | null => {
  const document = readDraft(text, 'en');
  const from = document.tokens.findIndex(({ norm }) => norm === word);
  const edit = dropSentence(document, { from, to: from + 1 });
  return edit && applied(text, edit);
};

it.each([
  ['Typical bad luck! Our meeting is on May 4.', 'bad', 'Our meeting is on May 4.'],
  ['Our meeting is on May 4. Typical bad luck! 🙄', 'bad', 'Our meeting is on May 4.'],
  ['One bad day. See you!', 'bad', null],
  ['A bad day: https://example.org Our meeting is on May 4.', 'bad', null],
  ['Only one bad sentence here.', 'bad', null],
])('takes the sentence of one word out of “%s” (%s)', (text, word, expected) => {
  expect(without(text, word)).toBe(expected);
});
