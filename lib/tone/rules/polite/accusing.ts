import type { DraftDocument } from '../../../draft/document';
import type { TokenSpan } from '../../engines/phrase/match';
import { isAsked, isSetAside } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { EVERYDAY_EN, EVERYDAY_FR } from './accusing.everyday';

/** Readers are accused of what somebody did, or left undone: “you all looked away”, «vous saviez et vous n’avez rien dit». */
export const accusing = defineRule({
  id: 'polite/accusing',
  principle: 'polite',
  severity: 'consider',
  level: 'standard',
  source: 'politeness-2013',
  elseDropSentence: true,
  leaveOut: true,
  unless: isAskedOrSetAside,
  find: {
    en: EVERYDAY_EN,
    fr: EVERYDAY_FR,
  },
  allow: {
    en: [
      'you (all|just)? (never|always|only|can|may|might|should|deserve)? (let|keep|have|want|love|take|make|made) (us|our|it possible|a difference|the difference|this possible|such|care of|part|your time|time to)',
      'you (parents|families|neighbours|members|folks|all) (are|have) (amazing|wonderful|the best|the heart|heroes|great|been|made)',
      '(never|not) your fault',
      'did nothing (wrong|to|but)',
      '(left|leave) your _{1,2} (number|name|keys|key|phone|address|card|email|contact)',
      "(it is|it's|was|is) (not|never) (all)? your",
    ],
    fr: [
      "vous (n'avez|avez) rien (fait de mal|à)",
      "(n'est|est) (pas|jamais) (de)? votre faute",
      'vous ne donnez (jamais|pas) (votre|vos|aucun)',
      "vous ne (venez|pensez) (pas|jamais) (seul|seule|d'une|qu'à)",
      'fermez les yeux _{0,4} (respirez|imaginez|écoutez|détendez|inspirez|pensez)',
    ],
  },
});

/** A question asks, and «si vous…» supposes: nobody is accused. */
function isAskedOrSetAside(document: DraftDocument, span: TokenSpan): boolean {
  return isAsked(document, span) || isSetAside(document, span);
}
