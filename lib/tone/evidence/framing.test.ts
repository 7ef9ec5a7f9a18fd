import { expect, it } from 'vitest';
import { readDraft } from '../../draft/document';
import { phrases } from '../engines/phrase';
import { isSetAside } from './framing';

const setAside = (text: string, words: string): boolean => {
  const document = readDraft(text);
  const match = phrases({ both: [words] }).find(document)[0];
  if (!match) throw new Error(`“${words}” is not in “${text}”`);
  return isSetAside(document, match.reported);
};

it.each([
  ['Many older people feel that nobody cares.', 'nobody cares', true],
  ['Myth: nobody cares.', 'nobody cares', true],
  ['It is not your fault.', 'your fault', true],
  ['Bien des gens croient que rien ne changera.', 'rien ne changera', true],
  ['Ce n’est jamais votre faute.', 'votre faute', true],
  ['Nobody cares.', 'nobody cares', false],
  ['I feel that nobody cares.', 'nobody cares', false],
  ['Nous pensons que rien ne changera.', 'rien ne changera', false],
  ['They said no. Nobody cares.', 'nobody cares', false],
])('“%s”: “%s” set aside: %s', (text, words, expected) => {
  expect(setAside(text, words)).toBe(expected);
});
