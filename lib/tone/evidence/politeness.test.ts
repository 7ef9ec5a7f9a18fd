import { expect, it } from 'vitest';
import { readDraft } from '../../draft/document';
import { politeness, type Strategy } from './politeness';

const used = (text: string, language: 'fr' | 'en'): Strategy[] =>
  (Object.entries(politeness(readDraft(text, language))) as [Strategy, number][])
    .filter(([, count]) => count > 0)
    .map(([strategy]) => strategy);

it.each([
  [
    'Hello! Could you please send us the form? Thank you.',
    'en',
    ['gratitude', 'please', 'greeting', 'indirection'],
  ],
  ['Sorry for the delay: perhaps the link was broken.', 'en', ['apology', 'hedge']],
  ['Send the form.', 'en', []],
  [
    'Bonjour! Pourriez-vous nous écrire, s’il vous plaît? Merci.',
    'fr',
    ['gratitude', 'please', 'greeting', 'indirection'],
  ],
  ['Désolés: il semble que le lien soit brisé.', 'fr', ['apology', 'hedge']],
  ['Il a dit «merci» sans sourire.', 'fr', []],
] as const)('counts the ways of being polite in “%s”', (text, language, expected) => {
  expect(used(text, language)).toEqual(expected);
});
