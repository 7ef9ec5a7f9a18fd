import { SLANG } from '../../lexicons/slang';
import { defineRule } from '../../rule';
import { table } from '../../table';

/** Words for friends rather than for the public: warm is good, but everybody should understand. */
export const slang = defineRule({
  id: 'professional/slang',
  principle: 'professional',
  severity: 'consider',
  level: 'standard',
  source: 'canada-style',
  find: { en: table(SLANG.en), fr: table(SLANG.fr) },
  allow: {
    en: [
      '(vacuum|that|leech) sucks (up|in)',
      '(street|criminal|bike|bikie) gang',
      'gang (of|member|members|violence|related|crime)',
      'fire (alarm|department|drill|safety|station|exit)',
    ],
    fr: [
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
