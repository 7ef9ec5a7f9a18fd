import { isNews } from '../../evidence/news';
import { defineRule } from '../../rule';
import { table } from '../../table';

const ILL =
  '(burnout|burn-out|breakdown|depression|stress|stress leave|anxiety|exhaustion|cancer|surgery|chemo|rehab|a breakdown|a nervous breakdown|mental health|health|medical|family|personal|a miscarriage|ptsd|panic attacks|an operation|treatment|alcohol|drinking|addiction|a divorce|divorce|separation|break-up|breakup|a separation)';
const MAL =
  "(épuisement|épuisement professionnel|burn-out|burnout|dépression|stress|anxiété|cancer|opération|chirurgie|chimiothérapie|désintox|cure|raisons de santé|santé mentale|problèmes de santé|problèmes personnels|divorce|fausse couche|alcool|dépendance|trouble d'anxiété|choc post-traumatique|maladie|séparation|rupture|peine d'amour)";
const STAFF =
  '(colleague|bookkeeper|janitor|secretary|cook|driver|co-worker|coworker|employee|manager|director|receptionist|nurse|coordinator|assistant|treasurer|supervisor|intern|social worker|accountant|volunteer|volunteers|teammate|team member|boss)';
const EQUIPE =
  '(collègue|secrétaire|concierge|cuisinier|cuisinière|chauffeur|employé|employée|gestionnaire|directeur|directrice|réceptionniste|infirmière|infirmier|coordonnatrice|coordonnateur|adjointe|adjoint|trésorière|trésorier|patron|patronne|stagiaire|intervenante|intervenant|travailleuse sociale|comptable|bénévole|préposée|préposé|coéquipier|coéquipière)';

/** Why somebody of the team is away, or how they left: theirs to tell. */
export const colleague = defineRule({
  id: 'professional/colleague',
  principle: 'professional',
  severity: 'fix',
  level: 'beginner',
  source: 'pipeda',
  unlessCalm: true,
  elseDropSentence: true,
  find: {
    en: table(`
  (between us|between you and me|entre nous) ,? _{1,6} (didn't renew|did not renew|let _ go|fired|asked _ to leave|complaints|wasn't renewed)
  (our|my|a|the|former|dear) (dear|former|_)? ${STAFF} <name> <name>? ,? (who)? (is|was|'s|remains|currently|still)? (now|currently|still)? (away)? [on (stress|sick|medical|mental health|burnout|disability) leave] (until|since|for|till|this|again|$|and|,)?
      (our|my|a|the) ${STAFF} ,? (who)? (has|had|'s)? (just|recently)? (had|suffered|lost) (a|her|his|the) (miscarriage|breakdown|stroke|heart attack|abortion|baby|relapse|overdose)
      (our|my|a|the|former) ${STAFF} _{0,3} [(is|was) (off|away|out|on) (sick|medical|stress)? (leave)? (for|with|because of|due to|after) (her|his|their|a)? (breast|lung|prostate|colon|skin|brain|kidney)? (cancer|depression|burnout|surgery|leukemia|stroke|anxiety|chemo)] => is away
      [(is|was) (off|away|out|on leave|on (sick|stress|medical|mental health) leave|off work|off sick|absent) (sick|again|this month|this week)? (for|with|because of|due to|after|from|on account of) (her|his|their|a|an|some)? ${ILL}] => is away
      [(is|was) (off|away|out|gone) on (sick|stress|medical|mental health|disability) leave (after|since|because of|following|due to|over) (her|his|their|the|a)? ${ILL}] => is away
      [(is|was) (off|away|out|gone) on (stress|mental health|disability) leave] => is away
      [(is|was) on (stress|mental health|medical|long-term disability|disability) leave] => is away
      [went on (stress|sick|mental health|medical) leave] => is away
      (while|as|until|since|because) <capital> [(recovers|is recovering|heals|copes|battles|is battling|fights|is fighting|undergoes|is undergoing|deals|is dealing|goes through) (from|with|through)? (her|his|their|a|an)? ${ILL}] => is away
      (our|my|the|a|this|former) ${STAFF} _{0,3} [(is|was) (on sick leave|off sick)] => is away
      (our|my|a|the|former) ${STAFF} _{0,3} (has|is battling|is fighting|suffers from|is recovering from|was diagnosed with|is going through|is being treated for) ${ILL}
      (our|my|a|the|former) ${STAFF} _{0,3} (was|got|has been|is) (just|finally)? (fired|sacked|let go|suspended|dismissed|disciplined|canned|terminated|caught)
      (fired|fire|firing|sacked|dismissed|dismiss|suspended|suspend|let go of|letting go of|let go) (our|the|a) (former|last|old)? ${STAFF}
      (our|my|a|the) ${STAFF} _{0,3} (is|are) (pregnant|getting divorced|an alcoholic|a drunk|drunk|in debt|going bankrupt|separating)
    `),
    fr: table(`
  (notre|mon|ma|une|un|la|le|chère|cher) (chère|cher|_)? ${EQUIPE} <name> <name>? ,? (qui)? (est|était|toujours|encore|actuellement)? (encore|toujours|actuellement)? [en (congé|arrêt) (de|d'|pour) (maladie|stress|santé mentale|épuisement|burn-out|dépression|travail)] _{0,3}
      (notre|mon|ma|une|un|la|le) ${EQUIPE} ,? (qui)? (vient (de|d')|a) (faire|fait|perdre|perdu|avoir|subir|subi|eu) (un|une|son|sa) (fausse couche|dépression|avc|crise cardiaque|avortement|bébé|rechute|surdose|grossesse)
      (pendant|alors|tandis) que <capital> [(se remet|récupère|guérit|combat|lutte|traverse|vit|soigne|affronte) (de|d'|contre)? (sa|son|un|une|le|la)? ${MAL}] => est en congé
      [est (présentement|actuellement|encore|toujours)? (en arrêt|en arrêt de travail|en arrêt de maladie|en arrêt maladie|en congé|en congé de maladie|en congé maladie|absente|absent|en invalidité) (pour|à cause d'|à cause de|à cause d'un|à cause d'une|en raison d'|en raison de|en raison d'une|en raison d'un|suite à|suite à une|suite à un|pour un|pour une|pour cause de|pour cause d')? ${MAL}] => est en congé
      [est (présentement|actuellement|encore|toujours)? (en arrêt|en arrêt de travail|en arrêt de maladie|en arrêt maladie|en congé|en congé de maladie|en congé maladie|en invalidité) (depuis|après|à la suite de|suite à) (sa|son|une|un|la|le|l') ${MAL}] => est en congé
      (notre|mon|ma|un|une|l'|la|le) ${EQUIPE} _{0,3} [est (en (arrêt|congé) (de)? maladie|en arrêt de travail)] => est en congé
      (notre|mon|ma|un|une|l'|la|le|notre ex) ${EQUIPE} _{0,3} (a|combat|lutte contre|souffre de|souffre d'|se remet d'|se remet d'une|vit|traverse) (un|une|le|la|son|sa)? ${MAL}
      (notre|mon|ma|un|une|l'|la|le|ancienne|ancien) ${EQUIPE} _{0,3} (a été|est|s'est fait|vient d'être) (congédié|congédiée|congédier|renvoyé|renvoyée|mis à la porte|mise à la porte|mettre à la porte|suspendu|suspendue|remercié de|licencié|licenciée|clairer|sacrer dehors)
      (congédié|congédier|congédions|renvoyé|renvoyer|suspendu|suspendre|mis à la porte|mettre à la porte|licencié|licencier|remercié) (notre|la|le|une|un|l') (ancienne|ancien|ex)? ${EQUIPE}
      (notre|mon|ma|un|une|la|le) ${EQUIPE} _{0,3} (est) (enceinte|en plein divorce|alcoolique|en faillite|endetté|endettée|en instance de divorce)
    `),
  },
  unless: isNews,
  allow: {
    en: [
      'by (a|an) _{1,4} (was|has been) (fired|dismissed|suspended)',
      '(employee|director|manager|nurse|worker) _{0,8} (court|police|charged|convicted|tribunal|report)',
      '(if|when) _{1,4} (is|was|has) _',
    ],
    fr: [
      'par (un|une) _{1,3} (qui)? a été (congédié|congédiée|suspendu|suspendue)',
      "(si|s'|quand|lorsqu'|lorsque) _{1,4} est _",
      '(employé|employée|préposé|préposée|infirmière|infirmier|directrice|directeur) _{0,8} (tribunal|police|accusé|accusée|coupable|cour|rapport)',
    ],
  },
});
