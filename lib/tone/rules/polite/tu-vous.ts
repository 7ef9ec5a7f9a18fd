import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import type { Token } from '../../../draft/tokens';
import type { Range } from '../../../model/range';
import { tuOf } from '../../engines/address';
import { phrases } from '../../engines/phrase';
import { type Form, tuForms } from '../../engines/tutoiement';
import { isByAuthor, isNamed } from '../../evidence/works';
import { defineRule, type Hit, type RuleMessage, type RuleOptions } from '../../rule';

/** One person is greeted by name: the post may say *tu* to them and *vous* to everybody. */
const toOnePerson = phrases({
  fr: [
    '(merci|bravo|félicitations|chère|cher|salut|bienvenue|retraite|anniversaire|fête|chapeau|voyage|repose|courage|allô|allo|revoir|adieu|paix) (à toi)? ,? <capital>',
    ', (mon|ma) (cher|chère|beau|belle|vieux|vieille|grand|grande)? <capital>',
    "^ <capital> <capital>? , (tu|ton|ta|tes|on (te|t'))",
    '(présente|présentons|voici|rencontrez|saluez|saluons) <capital>',
    'tu as (entre)? (12|13|14|15|16|17|18|19|20) (ans|et|à)',
    'tu es (ado|étudiant|étudiante|élève|adolescent|adolescente|au secondaire|au cégep)',
    "(tu me manques|je t'aime|je pense à toi)",
  ],
});

/** *Tu* to a public that the organisation says *vous* to, or both in one draft. Quotations, tags and names are not read. */
export const tuVous = defineRule({
  id: 'polite/tu-vous',
  principle: 'polite',
  severity: 'consider',
  level: 'standard',
  source: 'politeness-2013',
  oneLanguage: { language: 'fr', why: 'English has one “you”.' },
  *check(document: DraftDocument, options: RuleOptions): Iterable<Hit> {
    const french = document.sentences.filter(
      (one) => one.language === 'fr' || (one.language === 'unknown' && document.language === 'fr'),
    );
    const tu = french
      .map((sentence) => tuForms(document, sentence))
      .filter((forms) => hasProof(forms) && !isTitleOfWork(document, forms));
    if (tu.length === 0 || toOnePerson.find(document).length > 0) return;
    const vous = french.map((sentence) => vousForms(document, sentence)).filter(hasProof);
    if (vous.length === 0 && options.address !== 'vous') return;
    if (vous.length === 0) yield* hits(document, tu, 'rule.polite/tu-vous');
    else if (options.address === 'tu' || (options.address === 'any' && proofs(vous) < proofs(tu)))
      yield* hits(document, vous, 'rule.polite/tu-vous.to-tu');
    else yield* hits(document, tu, 'rule.polite/tu-vous.mixed');
  },
});

/** «Tu ne tueras point, de Luc Hébert»: a title says *tu*, not the draft. */
const isTitleOfWork = (document: DraftDocument, forms: readonly Form[]): boolean => {
  const at = document.tokens.indexOf((forms[0] as Form).token);
  const first = { from: at, to: at + 1 };
  return isNamed(document, first) || (at === document.sentenceOf(at).from && isByAuthor(document, first));
};

const hasProof = (forms: readonly Form[]): boolean => forms.some((form) => form.proof);
const proofs = (all: readonly (readonly Form[])[]): number => all.flat().filter((form) => form.proof).length;

/** One finding a sentence, on its first form; the way out changes them all together. */
function* hits(
  document: DraftDocument,
  sentences: readonly (readonly Form[])[],
  message: RuleMessage,
): Iterable<Hit> {
  for (const forms of sentences) {
    const first = forms.find((form) => form.proof) as Form;
    const edit = inOtherForm(document, forms);
    yield { range: { start: first.token.start, end: first.token.end }, message, edits: edit ? [edit] : [] };
  }
}

function inOtherForm(document: DraftDocument, forms: readonly Form[]): { range: Range; text: string } | null {
  let text = '';
  const start = (forms[0] as Form).token.start;
  let at = start;
  for (const { token, other } of forms) {
    if (other === null) return null;
    text += document.text.slice(at, token.start) + likeCase(token.text, other);
    at = token.end;
  }
  return { range: { start, end: at }, text };
}

const likeCase = (model: string, text: string): string =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

function vousForms(document: DraftDocument, sentence: Sentence): Form[] {
  const forms: Form[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = document.tokens[at] as Token;
    const before = document.tokens[at - 1];
    if (token.kind !== 'word' || document.isQuoted(token)) continue;
    const isMeeting = token.glued && before?.norm === 'rendez';
    if (token.norm === 'vous' && !isMeeting)
      forms.push({ token, other: token.glued ? 'toi' : 'tu', proof: true });
    else if (/^(?:votre|vos|vôtre|vôtres)$/.test(token.norm)) forms.push({ token, other: null, proof: true });
    else if (isCallOrVerb(document, sentence, at))
      forms.push({ token, other: tuOf(token.norm), proof: before?.norm !== 'vous' });
  }
  return forms;
}

/** `-ez` at a clause's start is an imperative; after `vous` it is its verb. */
function isCallOrVerb(document: DraftDocument, sentence: Sentence, at: number): boolean {
  const { norm, text } = document.tokens[at] as Token;
  if (!/(?:ez|êtes|faites|dites)$/.test(norm) || /^(?:chez|assez|nez|rendez)$/.test(norm)) return false;
  const before = document.tokens[at - 1];
  return (
    at === sentence.from || before?.norm === 'vous' || (/^\p{Lu}/u.test(text) && before?.kind !== 'word')
  );
}
