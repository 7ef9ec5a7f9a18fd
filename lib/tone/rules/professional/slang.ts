import { SLANG_EN } from '../../lexicons/slang.en';
import { SLANG_FR } from '../../lexicons/slang.fr';
import { TALK } from '../../lexicons/slang-talk';
import { defineRule } from '../../rule';
import { table } from '../../table';

/** Words for friends rather than for the public: warm is good, but everybody should understand. */
export const slang = defineRule({
  id: 'professional/slang',
  principle: 'professional',
  severity: 'consider',
  level: 'standard',
  source: 'canada-style',
  unlessCalm: true,
  elseDropSentence: true,
  find: { en: [...table(SLANG_EN), ...table(TALK.en)], fr: [...table(SLANG_FR), ...table(TALK.fr)] },
  allow: {
    en: [
      '(choir|band|cast|team|singers|dancers|crew|trio|they|we|you|she|he) (absolutely|totally|really)? killed it',
      '(thanks|thank you) to (the|our) crew',
      '(vacuum|that|leech) sucks (up|in)',
      '(street|criminal|bike|bikie) gang',
      '^ nope ,',
      'gang (of|member|members|violence|related|crime)',
      'fire (alarm|department|drill|safety|station|exit)',
    ],
    fr: [
      '(super|belle|bonne|toute la|merci la|quelle) gang',
      "(aucune|aucun|pas|jamais|rien|ni) (de|d')? _{0,4} (niaiseux|niaiseuse|niaiseuses|niaise|niaises)",
      'à go ,?',
      "c'est plate , mais",
      'trop malade pour',
      "(les|des|aux) gars (du|de la|de l') _",
      '(de mal en|tant|au|qui) pis',
      'pis (aller|encore)',
      '(le|du|au) fait que',
      '(nul|nulle) (et|autre|part|doute|besoin)',
      'full (stack|time)',
      '(gang|gangs) de (rue|criminels)',
      'cash flow',
    ],
  },
});
