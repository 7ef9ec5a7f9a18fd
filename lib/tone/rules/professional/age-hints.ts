import { defineRule } from '../../rule';
import { table } from '../../table';

/** Usual words about age that some readers would still put otherwise. Names of days, bodies and titles are left alone. */
export const ageHints = defineRule({
  id: 'professional/age-hints',
  principle: 'professional',
  severity: 'consider',
  level: 'strict',
  source: 'apa-age',
  find: {
    en: table(`
      ~seniors => older adults
      senior (citizens|citizen) => older adults
      elderly (people|persons|adults|residents|patients|parents|women|men|clients|neighbours|relatives|couples|victims) => older $1
      elderly (person|adult|resident|patient|parent|woman|man|client|neighbour|relative|couple|victim) => older $1
      vulnerable (older adults|older people|elders) => $1 at risk
      (frail) (older adults|older people|elders) => $2 who need support
      golden years => later years
      successful aging => aging well
      baby boomers => people born from 1946 to 1965
      [boomers] (are|have|will|who|and) => people born from 1946 to 1965
      victims of (abuse|elder abuse|violence|mistreatment) => people who experienced $1
    `),
    fr: table(`
      seniors => aînés
      [à nos (aînés|aînées)] => aux $1
      [de nos (aînés|aînées)] => des $1
      nos (aînés|aînées) => les $1
      nos anciens => les aînés
      (aînés|aînées|personnes âgées|personnes aînées) [vulnérables] => en situation de vulnérabilité
      (l')? [âge d'or] => les aînés
      (le|du) (3e|troisième|4e|quatrième) âge
      [abus (financier|financiers)] (envers|des|chez|d'|à) => exploitation financière
      (abus) (envers les|des|chez les) (aînés|aînées|personnes âgées)
      personnes inactives => personnes retraitées
      baby-boomers => personnes nées de 1946 à 1965
    `),
  },
  allow: {
    en: [
      '(national|international) seniors _',
      'seniors (month|week|day|advocate|centre|center|society|council|association|secretariat|health|housing|residence|home|program)',
      '(minister|ministry|secretary|advocate|association|council|month|society|office|forum) (of|for) seniors',
      'Seniors',
    ],
    fr: [
      "(club|université|école) (de l'|du) (âge d'or|troisième âge|3e âge)",
      'FADOQ',
      '(journée|semaine|mois) _{0,4} (aînés|seniors)',
      'Seniors',
    ],
  },
});
