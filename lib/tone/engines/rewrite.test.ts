import { describe, expect, it } from 'vitest';
import { readDraft } from '../../draft/document';
import { applied } from '../cases';
import { phrases } from './phrase';
import { rewrite } from './rewrite';

const rewritten = (text: string, find: string, say: string, language: 'fr' | 'en'): string => {
  const document = readDraft(text, language);
  const match = phrases({ both: [find] }).find(document)[0];
  if (!match) throw new Error(`“${find}” is not in “${text}”`);
  return applied(text, rewrite(document, match.reported, say, language));
};

describe('a replacement', () => {
  it.each([
    ['Vieillards bienvenus', 'vieillards', 'aînés', 'fr', 'Aînés bienvenus'],
    ['le vieillard isolé', 'vieillard', 'aîné', 'fr', 'l’aîné isolé'],
    ['plus de vieillards', 'vieillards', 'aînés', 'fr', 'plus d’aînés'],
    ['parler d’abus', 'abus', 'maltraitance', 'fr', 'parler de maltraitance'],
    ['LES VIEUX sont là', 'vieux', 'aînés', 'fr', 'LES aînés sont là'],
    ['Fermé pcq il neige', 'pcq', 'parce que', 'fr', 'Fermé parce qu’il neige'],
    ['Fermé pcq la neige tombe', 'pcq', 'parce que', 'fr', 'Fermé parce que la neige tombe'],
    ['an elderly man', 'elderly', 'senior', 'en', 'a senior man'],
    ['a silly idea', 'silly', 'odd', 'en', 'an odd idea'],
    ['Obviously, you can call.', 'obviously', '', 'en', 'You can call.'],
    ['You can obviously call.', 'obviously', '', 'en', 'You can call.'],
    ['What a surprise! Come on Friday.', 'what a surprise', '', 'en', 'Come on Friday.'],
    ['Venez vendredi. Quelle surprise… 🙄', 'quelle surprise', '', 'fr', 'Venez vendredi.'],
    ['Thanks for nothing, @CityHall.', 'thanks for nothing', '', 'en', '@CityHall.'],
    ['Quelle surprise. #MPF2026', 'quelle surprise', '', 'fr', '#MPF2026'],
    ['On attend encore, zut!', 'zut', '', 'fr', 'On attend encore!'],
    ['Encore une fois: appelez.', 'encore une fois', '', 'fr', 'Appelez.'],
    ['@CityHall Obviously, call us.', 'obviously', '', 'en', '@CityHall Call us.'],
    [
      'He is an Alzheimer’s victim.',
      "alzheimer's victim",
      'person with dementia',
      'en',
      'He is a person with dementia.',
    ],
    ['Let us Help The Elderly', 'the elderly', 'older adults', 'en', 'Let us Help Older adults'],
    ['Note: Nobody cares.', 'nobody cares', 'too few care', 'en', 'Note: Too few care.'],
    ['La faute du gel s’il neige.', "la faute du gel s'", 'pourquoi', 'fr', 'Pourquoi il neige.'],
    ['Thanks for nothing, Ministry. See you.', 'thanks for nothing', '', 'en', 'See you.'],
    ['Merci pour rien, le ministère. À demain.', 'merci pour rien', '', 'fr', 'À demain.'],
    ['Évidemment, appelez.', 'évidemment', '', 'fr', 'Appelez.'],
  ] as const)('“%s”: %s → %s', (text, find, say, language, expected) => {
    expect(rewritten(text, find, say, language)).toBe(expected);
  });
});
