import { describe, expect, test } from 'vitest';
import { weigh } from '../draft/length';
import { t } from '../i18n/t';
import { LANGUAGES } from '../model/language';
import { guessWay, TEMPLATES } from './ways';

describe('the way of a post', () => {
  test.each([
    ['Qu’en pensez-vous? Racontez-nous.', 'listen'],
    ['What do you think of the new plan?', 'listen'],
    ['Marie, 82 ans, raconte comment elle a dit non. Son histoire donne du courage.', 'story'],
    ['Meet Ali: years ago, he opened our first shelter.', 'story'],
    ['Saviez-vous que la maltraitance financière est la plus fréquente? Notre guide:', 'knowledge'],
    ['How to recognise the signs of neglect: a short fact sheet', 'knowledge'],
    ['Joignez-vous à nous le 15 juin, avec nos partenaires!', 'community'],
    ['Join us on June 15 and take part in the walk.', 'community'],
    ['Faites un don: 20 $ paient une heure d’écoute.', 'ask'],
    ['Donate today: every gift counts.', 'ask'],
    ['Son histoire vous a touchés? Donnez.', 'ask'],
  ] as const)('%s → %s', (text, way) => {
    expect(guessWay(text)).toBe(way);
  });

  test.each(['', 'Bonjour!', '🎉🎉🎉', '\ud800', 'x'.repeat(25_000)])(
    'is not guessed when nothing tells',
    (text) => {
      expect(guessWay(text)).toBeNull();
    },
  );
});

/** What somebody may write into a blank; a link weighs 23 whatever its length. */
const FILLING = 'É'.repeat(36);
const LINK = 'https://example.ca/une/adresse/assez/longue';

describe.each(LANGUAGES)('the templates in %s', (language) => {
  test.each(TEMPLATES)('$way $number fit into a post after the longest filling', ({ way, number }) => {
    const template = t(language, `template.${way}.${number}`);
    const filled = template.replace(/\[(?:lien|link)\]/g, LINK).replace(/\[[^\]]+\]/g, FILLING);
    expect(filled).not.toBe(template);
    expect(weigh(filled).remaining).toBeGreaterThanOrEqual(0);
  });
});
