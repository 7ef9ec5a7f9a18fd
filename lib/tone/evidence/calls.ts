import type { DraftDocument } from '../../draft/document';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What posts call their readers to do, as the first word of a clause. */
const CALLS = words(
  `add answer apply arrive attend be book bring bookmark buy check choose clean click come complete confirm cut deliver do
  donate download drop email enter fill find finish follow forward get give go hand join leave like listen look mail make
  mark move open order park pass pay phone pick print put read register remember renew reply report repost respond retweet
  return save see sell send share show sign sit stand start stay stop submit subscribe take tell text throw try turn use
  visit volunteer vote wait wash watch wear write`,
);
/** Calls that may be urgent for the reader's own sake: fraud, fire, health. */
const SAFETY = words(
  `call report hang block delete change leave stop seek evacuate contact tell see visit go check get dial cut ask freeze cancel phone talk wash move turn
  appelez raccrochez signalez composez changez contactez quittez sortez avisez prévenez bloquez supprimez consultez rendez
  communiquez parlez téléphonez écrivez cessez arrêtez coupez demandez évacuez dites débranchez verrouillez déclarez vérifiez
  joignez rejoignez fermez rappelez alertez allez éloignez mettez annulez refusez effacez inscrivez réservez abonnez profitez venez découvrez essayez commencez`,
);
/** What one is sent to do, behind “go”: no emergency. */
const ERRANDS = words(
  'and buy sign read fill vote register watch pay share get donate see le la les lire signer voir voter remplir acheter chercher porter payer donner partager',
);
const NO_CALLS = words('chez assez nez rez vous êtes faites');
const MUST = words('must will shall devez allez');

/** Index of the nearest word before that opens a clause and calls the reader to do something, somewhere before `at` in its clause (a colon begins another, of more than a word); -1: none. */
function callBefore(document: DraftDocument, at: number): number {
  const { from, language } = document.sentenceOf(at);
  for (let index = at - 1; index >= from; index -= 1) {
    const token = document.tokens[index];
    if (at - index > 2 && /^[:;]$/.test(token?.text ?? '')) return -1;
    if (token?.kind !== 'word') continue;
    const before = document.tokens[index - 1];
    const opens =
      index === from || before?.kind !== 'word' || /^(?:et|and|puis|pis|so|just|now|donc)$/.test(before.norm);
    const isVerb =
      language === 'fr'
        ? /(?:ezs?|faites|dites|fais)$/.test(token.norm) && !NO_CALLS.has(token.norm)
        : CALLS.has(token.norm);
    if (opens && isVerb) return index;
    if (opens && /^(?:you|vous)$/.test(token.norm) && MUST.has(document.tokens[index + 1]?.norm ?? ''))
      return index;
  }
  return -1;
}

/** True when the words from `at` on follow a call to the readers in the same sentence: “sign it …”, «signez ça…». */
export const isCall = (document: DraftDocument, at: number): boolean => callBefore(document, at) >= 0;

/** Whose sentence speaks of danger or health: a recall, a nurse, the police. */
const DANGERS = words(
  `recall recalled recalls nurse doctor pharmacy pharmacist police gas fire smoke bank refund hospital poison carbon emergency danger scam fraud
  rappel rappelé rappelée rappelés rappelées infirmière infirmier médecin pharmacie police gaz feu fumée banque remboursement hôpital poison urgence danger arnaque fraude`,
);

function speaksOfSafety(document: DraftDocument, at: number): boolean {
  const { from, to } = document.sentenceOf(at);
  return document.tokens.slice(from, to).some(({ norm }) => DANGERS.has(norm));
}

/** True when that call may be urgent for the reader’s own sake: “hang up”, «raccrochez», and when it is an enrolment. */
export function isUrgentForSafety(document: DraftDocument, at: number): boolean {
  const call = callBefore(document, at);
  const { norm = '' } = document.tokens[call] ?? {};
  if (/^(?:go|allez)$/.test(norm)) return !ERRANDS.has(document.tokens[call + 1]?.norm ?? '');
  return SAFETY.has(norm) || speaksOfSafety(document, at);
}
