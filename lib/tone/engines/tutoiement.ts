import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import type { Token } from '../../draft/tokens';
import { CALLS_BEFORE_NOUN, SURE_CALLS } from '../lexicons/conjugation';
import { vousOf, vousOfCall } from './address';

/** One token of an address to the reader, and what stands there in the other form; null: not sure. */
export interface Form {
  readonly token: Token;
  readonly other: string | null;
  /** A form that alone proves the address; the verb of `tu peux` does not. */
  readonly proof: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const CLITICS = words("ne n' me m' te t' se s' le la les l' lui leur y en nous");
const AFTER_CALL = words('toi moi nous le la les lui leur y en');
const DETERMINERS = words("le la les l' un une ton ta tes nos notre ce cet cette ces avec ici");
const BEFORE_NOUN_TON = words(
  'le un ce du au quel notre votre leur bon même juste haut bas changer hausser baisser',
);
const AFTER_NOUN_TON = words(
  "et ou qui que qu' pour dans est était sur plus très trop de d' des du monte change doit reste respectueux calme neutre sur",
);
/** Before `tu`, these make it the participle of *taire*, or the particle of Québec questions. */
const NOT_SUBJECT = words("est suis sont était étaient s' c'est va a faut peut ça on il ils elle");

/** «Vous venez-tu souper?», «ça marchent-tu»: the particle, after a verb that is none of *tu*'s. */
const ASKED_OF_ANOTHER = /(?:ez|ons|ont|ent|a|êtes|sommes)$/;

/** «Laisse obligatoire», «Montre fournie»: a noun, and no call. */
const BEHIND_NOUN =
  /^(?:obligatoires?|requises?|exigée?s?|fournie?s?|comprise?s?|interdite?s?|permise?s?|recommandée?s?)$/;

/** «Tu, vous?», «Le tu ou le vous»: the word is spoken of. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const joined = next?.text === ',' || next?.text === '/' || next?.norm === 'ou' || next?.norm === 'et';
  if (joined && /^(?:vous|le|au)$/.test(tokens[at + 2]?.norm ?? '')) return true;
  return (
    /^(?:le|au|du|un)$/.test(tokens[at - 1]?.norm ?? '') ||
    (/^(?:ou|et)$/.test(tokens[at - 1]?.norm ?? '') && tokens[at - 2]?.norm === 'vous')
  );
}

/** Forms of *tu* in a French sentence, in order, verbs that must follow included. */
export function tuForms(document: DraftDocument, sentence: Sentence): Form[] {
  const forms = new Map<number, Form>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = document.tokens[at] as Token;
    if (token.kind !== 'word' || forms.has(at) || document.isQuoted(token)) continue;
    const found =
      pronoun(document.tokens, sentence, at) ??
      possessive(document.tokens, at) ??
      call(document, sentence, at);
    for (const [index, form] of found ?? []) forms.set(index, form);
  }
  return [...forms].sort(([a], [b]) => a - b).map(([, form]) => form);
}

type Found = readonly (readonly [number, Form])[];

const one = (tokens: readonly Token[], at: number, other: string | null, proof = true): Found => [
  [at, { token: tokens[at] as Token, other, proof }],
];

function pronoun(tokens: readonly Token[], sentence: Sentence, at: number): Found | null {
  const { norm, glued } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (norm === 'te') return one(tokens, at, 'vous');
  if (norm === 'toi') return one(tokens, at, 'vous');
  if (norm === "t'") {
    const verb = tokens[at + 1]?.norm ?? '';
    const isSubject = /^(?:es|as|étais|avais|auras|aurais|seras|serais)$/.test(verb);
    return isSubject
      ? [...one(tokens, at, 'vous '), ...one(tokens, at + 1, vousOf(verb), false)]
      : one(tokens, at, 'vous ');
  }
  if (norm !== 'tu' || NOT_SUBJECT.has(before && at > sentence.from ? before.norm : '')) return null;
  if (isSpokenOf(tokens, at)) return null;
  if (glued && before?.kind === 'word' && ASKED_OF_ANOTHER.test(before.norm)) return null;
  if (glued && before?.kind === 'word')
    return [...one(tokens, at - 1, vousOf(before.norm), false), ...one(tokens, at, 'vous')];
  let verb = at + 1;
  while (CLITICS.has(tokens[verb]?.norm ?? '')) verb += 1;
  const next = tokens[verb];
  if (next?.kind !== 'word' || verb >= sentence.to) return one(tokens, at, 'vous');
  return [...one(tokens, at, 'vous'), ...one(tokens, verb, vousOf(next.norm), false)];
}

function possessive(tokens: readonly Token[], at: number): Found | null {
  const { norm, text } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (text.length > 1 && text === text.toUpperCase()) return null;
  if (norm === 'ta' || norm === 'tes')
    return next?.kind === 'word' ? one(tokens, at, norm === 'ta' ? 'votre' : 'vos') : null;
  if (norm === 'ton') return isNounTon(tokens, at) ? null : one(tokens, at, 'votre');
  return null;
}

/** «Le ton», «un ton calme», «changer de ton»: a tone of voice, nobody's possession. */
function isNounTon(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || AFTER_NOUN_TON.has(next.norm)) return true;
  return BEFORE_NOUN_TON.has(tokens[at - 1]?.norm ?? '');
}

/** An imperative in *tu* where a clause begins: «Viens», «Appelle-nous», «N’oublie pas». */
function call(document: DraftDocument, sentence: Sentence, at: number): Found | null {
  const { tokens } = document;
  const { norm, text } = tokens[at] as Token;
  const starts = isClauseStart(document, sentence, at);
  if (!starts) return null;
  if (norm === 'ne' || norm === "n'") return isOfAnother(tokens, sentence, at) ? null : negated(tokens, at);
  const next = tokens[at + 1];
  const other = vousOfCall(norm);
  // «Écoute 24/7»: hours stand behind a noun, not behind a call.
  if (BEHIND_NOUN.test(next?.norm ?? '') || next?.kind === 'number') return null;
  if (!other || !next || text === text.toUpperCase() || asksOfMe(next) || isRemaining(tokens, at))
    return null;
  const isCapital = /^\p{Lu}/u.test(text);
  if (next.glued && AFTER_CALL.has(next.norm) && document.text[next.start - 1] === '-')
    return one(tokens, at, other);
  // In the middle of a sentence only an ending that the third person does not share: «…, viens nous voir».
  if (!isCapital && at !== sentence.from && !/[^iu]s$|[^u]is$/.test(norm)) return null;
  // `Dis-le` is read as one word with an inclusive ending: what follows the verb is kept.
  if (SURE_CALLS.has(norm) && next.norm !== ':') return one(tokens, at, other + text.slice(norm.length));
  const isDated = tokens[at + 2]?.kind === 'number';
  return CALLS_BEFORE_NOUN.has(norm) && DETERMINERS.has(next.norm) && !isDated
    ? one(tokens, at, other)
    : null;
}

/** «Suis-je seul?»: the verb asks, and has its own subject. */
const asksOfMe = ({ glued, norm }: Token): boolean => glued && /^(?:je|il|elle|on)$/.test(norm);

/** «Reste à voir le calendrier», «Reste que…», «Reste le bingo»: something remains, nobody is told to stay. */
const isRemaining = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'reste' &&
  (/^(?:qu[e']|le|la|les|l'|un|une|deux|trois|notre|nos|votre|ce|cette)$/.test(tokens[at + 1]?.norm ?? '') ||
    (tokens[at + 1]?.norm === 'à' && /(?:[ei]r|re|oir)$/.test(tokens[at + 2]?.norm ?? '')));

/** «… adopte un chat et ne compte plus», or behind a quotation: the verb has a subject before it. */
const isOfAnother = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  (tokens[at - 1]?.norm === 'et' || (at === sentence.from && /[»”"]/.test(tokens[at - 1]?.text ?? '')));

function negated(tokens: readonly Token[], at: number): Found | null {
  let verb = at + 1;
  while (CLITICS.has(tokens[verb]?.norm ?? '')) verb += 1;
  const { norm = '' } = tokens[verb] ?? {};
  const after = tokens[verb + 1]?.norm ?? '';
  if (!/^(?:pas|jamais|plus|rien)$/.test(after) || /(?:ez|ons|ent)$/.test(norm)) return null;
  const other = vousOfCall(norm);
  return other ? one(tokens, verb, other) : null;
}

function isClauseStart(document: DraftDocument, sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= sentence.from; before -= 1) {
    const { kind, norm, text } = document.tokens[before] as Token;
    if (kind === 'word') return before === at - 1 && (norm === 'et' || norm === 'alors');
    if (kind === 'punctuation' && /[»”"]/.test(text)) return false;
    if (kind === 'punctuation' && /[,;:!?.…–—(]/.test(text)) return true;
  }
  return true;
}
