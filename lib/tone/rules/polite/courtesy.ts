import { defineRule } from '../../rule';

/** Thanks that say what for to somebody who wrote, and apologies that mend: praised, rarely. */
export const courtesy = defineRule({
  id: 'polite/courtesy',
  principle: 'polite',
  severity: 'praise',
  level: 'standard',
  source: 'politeness-2013',
  find: {
    en: [
      '(thank you|thanks) (so much|very much)? (<mention>|<name>)? ,? for (writing|reaching out|telling us|letting us know|pointing (this|that|it|out)|flagging|catching|your (question|patience|message|comment|honesty|feedback|trust|note|suggestion|understanding|kind words|correction))',
      '(we|I) (apologize|apologise|are sorry|am sorry|sincerely apologize) for (the|our|this|any|not) _{0,4} (error|mistake|delay|confusion|inconvenience|typo|oversight|wording|post|broken|wrong|answering|link|wait)',
      "(you're|you are) (absolutely|quite)? right ,? (and)? (we|I|thank|thanks)",
    ],
    fr: [
      "merci (beaucoup|infiniment|à vous)? (<mention>|<name>)? ,? (de|d'|pour) (nous)? (avoir (écrit|signalé|pris|partagé|posé|remarqué)|écrire|signaler|votre (question|patience|message|commentaire|confiance|franchise|suggestion|compréhension|mot|remarque|vigilance|bienveillance|signalement))",
      "(nous (nous excusons|sommes désolés|sommes désolées|présentons nos excuses|vous présentons nos excuses)|toutes nos excuses|nos excuses|je m'excuse|désolés|nos sincères excuses) (pour|de|d') (le|la|l'|les|cette|ce|cet|notre|vous|ne|tout) _{0,4} (erreur|retard|délai|confusion|coquille|inconvénient|désagrément|oubli|formulation|lien|attente|publication|inconvénients|répondre|malentendu)",
      'vous avez (tout à fait|entièrement)? raison ,? (et)? (merci|nous|on)',
    ],
  },
});
