import { isSetAside } from '../../evidence/framing';
import { isNamed } from '../../evidence/works';
import { defineRule, type PhraseEntry } from '../../rule';
import { EN, EN_ALLOWED, NO_ONE } from './absolutes.en';
import { EVERYDAY_ALLOWED, EN as EVERYDAY_EN, FR as EVERYDAY_FR } from './absolutes.everyday';
import { FR, FR_ALLOWED } from './absolutes.fr';
import { GROUPS_ALLOWED, EN as GROUPS_EN, FR as GROUPS_FR } from './absolutes.groups';

import { SWEEPING_ALLOWED, EN as SWEEPING_EN, FR as SWEEPING_FR } from './absolutes.sweeping';

/** Subjects that can be softened in place, whatever the verb: the agreement stays. */
const SOFTER: readonly (readonly [subject: string, softer: string])[] = [
  [NO_ONE, 'hardly anyone'],
  ['(everyone|everybody)', 'almost everyone'],
  ['(every single|each and every|absolutely every|literally every)', 'more than one'],
  ['personne', 'presque personne'],
  ['tout le monde', 'presque tout le monde'],
];

/** Gives entries that know nothing to say instead a softer subject, where theirs has one. */
function softened(entry: PhraseEntry): PhraseEntry {
  if (entry.say !== undefined) return entry;
  const found = SOFTER.find(([subject]) => entry.find.startsWith(`${subject} `));
  if (!found) return entry;
  const [subject, say] = found;
  return { ...entry, find: `[${subject}]${entry.find.slice(subject.length)}`, say };
}

/** “Nobody cares”, “they never listen”: one exception, and the reader stops believing the rest. */
export const absolutes = defineRule({
  id: 'positive/absolutes',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'who-ageism',
  unlessCalm: true,
  find: {
    en: [...EN.map(softened), ...GROUPS_EN, ...EVERYDAY_EN, ...SWEEPING_EN],
    fr: [...FR.map(softened), ...GROUPS_FR, ...EVERYDAY_FR, ...SWEEPING_FR],
  },
  allow: {
    en: [...SWEEPING_ALLOWED.en, ...EN_ALLOWED, ...GROUPS_ALLOWED.en, ...EVERYDAY_ALLOWED.en],
    fr: [...SWEEPING_ALLOWED.fr, ...FR_ALLOWED, ...GROUPS_ALLOWED.fr, ...EVERYDAY_ALLOWED.fr],
  },
  elseDropSentence: true,
  unless: (document, span) => isSetAside(document, span) || isNamed(document, span),
});
