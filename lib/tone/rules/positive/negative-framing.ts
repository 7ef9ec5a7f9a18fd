import { defineRule } from '../../rule';
import { table } from '../../table';

const OPENS_EN = '(^|,|:|—|and|so|but|please)';
const OPENS_FR = '(^|,|:|—|et|mais|alors|svp)';

/** Readers are told what not to do where the same thing can be said as a “do”: “don’t forget to” is “remember to”. */
export const negativeFraming = defineRule({
  id: 'positive/negative-framing',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'plain-positive',
  find: {
    en: table(`
      ${OPENS_EN} (please)? [(don't|do not|dont|never) forget to] => remember to
      ${OPENS_EN} (please)? [(don't|do not|dont) forget] (that|about|your|our|the|tomorrow|tonight|today) => remember
      ${OPENS_EN} (please)? [(don't|do not|dont) miss (out on)?] (our|the|your|this|these|a|it|out) => join us for
      ${OPENS_EN} (please)? [(don't|do not|dont) be late] => please come on time
      ${OPENS_EN} (please)? [(don't|do not|dont) wait] (until|till|for) _{1,7} to (call|ask|reach|talk|register|sign|speak|get|come|apply|book|write|report)`),
    fr: table(`
      ${OPENS_FR} [(n'oubliez (pas|surtout pas) (de|d')|ne pas oublier (de|d'))] => pensez à
      ${OPENS_FR} [n'oubliez (pas|surtout pas)] (que|qu') => rappelez-vous
      ${OPENS_FR} [ne (manquez|ratez) (pas|surtout pas)] (notre|la|le|les|nos|ce|cette|l') => venez découvrir
      ${OPENS_FR} [ne soyez pas en retard] => merci d’arriver à l’heure
      ${OPENS_FR} [n'attendez (pas|surtout pas)] (que|qu'|de|d'|la|le|l') _{1,7} pour (nous)? (appeler|demander|parler|écrire|inscrire|vous|joindre|réserver|signaler|consulter|agir|venir|en)`),
  },
  // An idiom, or a meeting that is over.
  allow: {
    en: ['miss (the|your|this)? (boat|bus|train|mark|point|deadline)'],
    fr: ["manquez pas (le|l') (bateau|autobus|coche)"],
  },
});
