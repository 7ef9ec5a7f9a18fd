import { expect, test } from 'vitest';
import { analyzeDraft } from '../analysis';
import { isHeated } from './heated';

test.each([
  'C’est honteux!!! Vous gaspillez NOTRE argent 😡',
  'ARRÊTEZ DE MENTIR MAINTENANT',
  'You lied to us all. What a disgrace!!',
  'Encore des mensonges 🤬',
])('heated: %s', (text) => {
  expect(isHeated(text, analyzeDraft(text))).toBe(true);
});

test.each([
  'La formation a lieu mardi à Moncton.',
  'Je ne suis pas d’accord: le budget devrait aller aux proches aidants.',
  'La violence envers les personnes aînées est une honte pour nous tous.',
  'Formidable!! Bravo à toute l’équipe du RCPMTA',
  'Financial abuse took everything from my mother.',
  'I respectfully disagree with this plan. Here is why.',
])('calm: %s', (text) => {
  expect(isHeated(text, analyzeDraft(text))).toBe(false);
});
