import { isAnsweredNo } from '../../evidence/framing';
import { isAboutWords } from '../../evidence/wording';
import { AGE_EN } from '../../lexicons/age.en';
import { AGE_FR } from '../../lexicons/age.fr';
import { defineRule } from '../../rule';
import { table } from '../../table';

/** Words that make one crowd, a burden or children of older people. “Seniors”, “aînés” and names are left alone. */
export const ageWords = defineRule({
  id: 'professional/age-words',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'reframing-aging',
  elseDropSentence: true,
  unless: (document, span) => isAboutWords(document) || isAnsweredNo(document, span),
  find: { en: table(AGE_EN), fr: table(AGE_FR) },
  allow: {
    en: [
      'young at heart (choir|chorus|club|singers|group|band|society|dance)',
      'the (elderly|aged) (person|persons|people|man|men|woman|women|couple|couples|lady|gentleman|parent|parents|mother|father|patient|patients|resident|residents|client|clients|victim|victims|population|neighbour|neighbours|neighbor|relative|relatives|driver|drivers|adult|adults|individual|individuals|homeowner|tenant|tenants|pair|widow|widower|veteran|brother|sister|husband|wife|uncle|aunt|grandmother|grandfather|pedestrian|member|members|citizen|citizens|care|cheese|beef|wood)',
      '(not|never|no|nor) _{0,2} burden',
      "(isn't|aren't) _{0,2} burden",
      'never too old',
      "(nobody|no one|you're never|one is never) _{0,2} too old",
      'old (man|men|lady) (river|winter|of|and the sea)',
      'Old (Man|Lady)',
      '(Care|Society|Council|Institute|Home|Homes|Services) (of|for) the Elderly',
      '(grey|gray|silver) wave (goodbye|festival|radio)',
      '(old|older) (people|folks) (song|style|music)',
      '(our|the|of|for|some) oldies (afternoon|night|music|evening|hits|dance|show|concert|radio|station|playlist|band|party|hour|and goodies|but goodies)',
    ],
    fr: [
      '(dinosaures|fossiles|momies|ancêtres) _{0,5} (musée|expo|exposition|film|fouilles|parc)',
      '(musée|expo|exposition|film|fouilles|parc) _{0,5} (dinosaures|fossiles|momies|ancêtres)',
      '(mamies|mémés|papis) (tricoteuses|gâteaux|raplapla|blogueuses|conteuses|jardiniers)',
      '(club|cercle|groupe|chorale|équipe|association|atelier|comité) des (mamies|mémés|papis|grands-mamans)',
      "(pas|plus|jamais|ni|sans être|peur d'être|peur de devenir) _{0,2} fardeau",
      'vieux (jours|montréal|québec|port|monde|continent|fort|quartier|loup|sage|couvent)',
      '(fête|journée|dimanche|recettes|recette|café) (des|de nos) (mamies|mémés|papis|grands-mamans|grands-papas)',
      '(mamans|papas|fête|fêtes) _{0,4} (grands-mamans|grands-papas|mamies|papis)',
      'jamais trop (vieux|vieille|vieilles)',
      'pas trop (vieux|vieille|vieilles)',
    ],
  },
});
