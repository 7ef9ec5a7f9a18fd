import { WAYS, type Way } from '../model/event';

/** Signs of each way, in both languages. Words stand at the beginning of a word, in lower case and without accents. */
const SIGNS: Readonly<Record<Way, readonly string[]>> = {
  listen: [
    'qu en pensez',
    'et vous',
    'votre avis',
    'dites-nous',
    'racontez-nous',
    'quelle est votre',
    'merci a',
    'bravo',
    'what do you think',
    'and you',
    'tell us',
    'your opinion',
    'how do you',
    'thank you',
    'thanks to',
    'congratulations',
  ],
  story: [
    'son histoire',
    'temoignage',
    'il y a',
    'un jour',
    'raconte',
    'portrait',
    'rencontr',
    'a 7',
    'a 8',
    'grand-mere',
    'grand-pere',
    'her story',
    'his story',
    'their story',
    'testimon',
    'years ago',
    'one day',
    'meet ',
    'grandmother',
    'grandfather',
  ],
  knowledge: [
    'saviez-vous',
    'guide',
    'etude',
    'rapport',
    'recherche',
    'comment reconna',
    'signes',
    'webinaire',
    'formation',
    'ressource',
    'conseils',
    'statisti',
    'did you know',
    'study',
    'report',
    'research',
    'how to',
    'signs of',
    'webinar',
    'training',
    'resource',
    'tips',
    'fact sheet',
    'statisti',
  ],
  community: [
    'rejoignez',
    'joignez-vous',
    'participez',
    'ensemble',
    'partenaires',
    'reseau',
    'benevole',
    'evenement',
    'rendez-vous',
    'inscri',
    'suivez',
    'join us',
    'take part',
    'together',
    'partners',
    'network',
    'volunteer',
    'event',
    'see you',
    'register',
    'sign up',
    'follow',
  ],
  ask: [
    'donnez',
    'faites un don',
    'dons',
    'campagne de financement',
    'collecte',
    'soutenez',
    'contribuez',
    'levee de fonds',
    'donate',
    'donation',
    'fundrais',
    'give today',
    'support us',
    'chip in',
    'contribute',
  ],
};

/** Guesses what a post is for; null when nothing tells. The user corrects with one click, so a guess may be wrong. */
export function guessWay(text: string): Way | null {
  const plain = ` ${text.slice(0, 1000).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, ' ')}`;
  let best: Way | null = null;
  let most = 0;
  // An appeal for money often ends a post about something else: it stands last, and the last wins ties.
  for (const way of WAYS) {
    const signs = SIGNS[way].filter((sign) => plain.includes(` ${sign}`)).length;
    if (signs > 0 && signs >= most) [best, most] = [way, signs];
  }
  return best;
}

/** Ready-made beginnings, two for each way: messages `template.<way>.<1|2>`. Blanks stand in square brackets. */
export const TEMPLATES = WAYS.flatMap((way) => ([1, 2] as const).map((number) => ({ way, number })));
