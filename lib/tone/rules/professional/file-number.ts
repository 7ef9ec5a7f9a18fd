import { defineRule } from '../../rule';
import { table } from '../../table';

/** The number of somebody’s file: with it, others can ask in their name. */
export const fileNumber = defineRule({
  id: 'professional/file-number',
  principle: 'professional',
  severity: 'fix',
  level: 'beginner',
  source: 'pipeda',
  find: {
    en: table(`
      ^ (file|record) (number|no|nº|n°|num|#) (.|:)? (#)? <number> -? <number>? => the file
      ^ (file|record) <number> -? <number> => the file
      ^ (case|claim) (number|no|nº|n°|num|#) (.|:)? (#)? <number> -? <number>? => the case
      ^ (case|claim) <number> -? <number> => the case
      (client|patient|resident|her|his|their|my|our|the|medical|legal)? (file|case|claim|record|account|policy|dossier) [(number|no|nº|n°|num|#) (.|:)? (#)? <number> -? <number>?] => -
      (case|file|dossier) [(#|no .)? <number> (<number>)] => -
      (case|file) [# <number>] => -
      (client|patient|resident) [(number|no|nº|#) .? <number>] => -
    `),
    fr: table(`
      ^ dossier (numéro|no|nº|n°|num|#) (.|:)? (#)? <number> -? <number>? => le dossier
      ^ dossier <number> -? <number> => le dossier
      (dossier|demande|réclamation|plainte|cas|fiche|compte|police) [(numéro|no|nº|n°|num|#) (.|:)? (#)? <number> -? <number>?] => -
      (dossier|cas) [<number> <number>] => -
      (dossier|cas) [# <number>] => -
      (client|cliente|patient|patiente|usager|usagère|résident|résidente) [(numéro|no|nº|#) .? <number>] => -
    `),
  },
  allow: {
    en: [
      '(court|docket|tribunal|supreme|bill|charity|registration|business|hearing|regulation) _{0,4} <number>',
    ],
    fr: ['(cour|tribunal|greffe|projet de loi|organisme|bienfaisance|audience|mémoire) _{0,5} <number>'],
  },
});
