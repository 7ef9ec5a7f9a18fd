import { expect, it } from 'vitest';
import { EMOJI_NAMES } from '../../scripts/data/emoji-names';
import en from './emoji-names/en.json' with { type: 'json' };
import fr from './emoji-names/fr.json' with { type: 'json' };
import { spoken } from './spoken';

it('cuts tags at their capitals, and says what they are', () => {
  expect(spoken('Parlons-en. #DroitDesAînés', 'fr', fr)).toBe('Parlons-en. mot-clic Droit Des Aînés');
  expect(spoken('Let us talk. #elderabuse', 'en', en)).toBe('Let us talk. hashtag elderabuse');
});

it('names each emoji in the language of the draft', () => {
  expect(spoken('Merci 💜💜!', 'fr', fr)).toBe('Merci, cœur violet, cœur violet!');
  expect(spoken('Thank you 💜', 'en', en)).toBe('Thank you, purple heart');
  expect(spoken('Bravo 👏🏽', 'fr', fr)).toBe('Bravo, applaudissements');
  expect(spoken('We ❤️ you', 'en', en)).toBe('We, red heart, you');
});

it('says names, links by their site, and fancy letters one by one', () => {
  expect(spoken('Voir @rcpmta https://www.cnpea.ca/fr/guide?x=1', 'fr', fr)).toBe(
    'Voir arobase rcpmta lien cnpea.ca',
  );
  expect(spoken('𝗙𝗿𝗲𝗲 lunch', 'en', en)).toBe('F r e e lunch');
});

it('knows the names of the newest list (npm run emoji-names)', () => {
  expect({ fr, en }).toEqual(EMOJI_NAMES);
});
