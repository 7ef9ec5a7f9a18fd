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
      ${OPENS_EN} (please)? [(don't|do not|dont) be late] => please come on time`),
    fr: table(`
      ${OPENS_FR} [(n'oubliez (pas|surtout pas) (de|d')|ne pas oublier (de|d'))] => pensez à
      ${OPENS_FR} [n'oubliez (pas|surtout pas)] (que|qu') => rappelez-vous
      ${OPENS_FR} [ne soyez pas en retard] => merci d’arriver à l’heure`),
  },
});
