import type { DraftDocument } from '../../../draft/document';
import type { Edit } from '../../../model/finding';
import type { TokenSpan } from '../../engines/phrase/match';
import { wordsIn } from '../../engines/stands';

/** What nobody should pass on even as a question: it says that somebody did wrong, or that somebody died. */
const GRAVE =
  /steal|stole|thef|thie|\brob|scam|fraud|crook|cheat|abus|beat|\bhits?\b|neglect|\blie[sd]?\b|lying|hid|cover|dead|death|\bdied?\b|kill|corrupt|fired|resign|quit|arrest|drunk|guilty|overcharg|mould|spoil|starv|knew|gang|licen[cs]e|\bvol|arnaqu|escroc|\bment|cach|maltrait|frapp|néglig|\bmort|décès|congédi|démission|arrêt|coupable|complice|surfactur|moisiss|bande|permis|jeté|thrown|dump|too (?:hard|much|difficult)|trop demander|savait|courant/i;
const LEADS = new Set('apparently supposedly allegedly reportedly apparemment'.split(' '));
/** Words between which and their clause English may leave “that” out. */
const TELLS = new Set('me us heard hear say says saying told it'.split(' '));
const SUBJECTS = new Set('the a an our their his her its they he she there this these some'.split(' '));
const ENOUGH_WORDS = 3;

/**
 * “I heard that the Legion is closing” is “We are checking whether the Legion is closing”: the news stays, and its standing is
 * said. Null where no clause follows the lead-in, and where what follows would harm somebody.
 */
export function checking(document: DraftDocument, span: TokenSpan): Edit | null {
  const sentence = document.sentenceOf(span.from);
  const clause = clauseStart(document, span);
  const first = clause === null ? undefined : document.tokens[clause];
  const opens = document.tokens[span.from];
  if (clause === null || !first || !opens || wordsIn(document, sentence.from, span.from) > 0) return null;
  if (sentence.endMark.includes('?') || wordsIn(document, clause, sentence.to) < ENOUGH_WORDS) return null;
  if (GRAVE.test(document.text.slice(first.start, sentence.end))) return null;
  const range = { start: opens.start, end: first.start };
  if (sentence.language !== 'fr') return { range, text: 'We are checking whether ' };
  return { range, text: /^ils?$/.test(first.norm) ? 'Nous vérifions s’' : 'Nous vérifions si ' };
}

/** A compliment or a feast passed on in fun: «Il paraît que le gâteau de Murielle est le meilleur.» */
const GOOD_WORD =
  /\b(?:birthday|anniversaire|the best|(?:le|la|les) meilleure?s?|\p{Lu}\p{Ll}+ Week|Semaine|chili|cookies|biscuits|gâteaux?|pie|tarte)\b/u;
export const isGoodWord = (document: DraftDocument, span: TokenSpan): boolean => {
  const { start, end } = document.sentenceOf(span.from);
  return GOOD_WORD.test(document.text.slice(start, end));
};

/** Index of the first word of what is told; null when the words of hearsay lead to none. */
function clauseStart(document: DraftDocument, { from, to }: TokenSpan): number | null {
  const norm = (at: number): string => document.tokens[at]?.norm ?? '';
  if (/^every(?:one|body)$/.test(norm(from)) && /^knows?$/.test(norm(from + 1))) return null;
  for (let at = to; at > from; at -= 1) if (/^(?:that|que|qu')$/.test(norm(at))) return at + 1;
  if (LEADS.has(norm(from))) return norm(from + 1) === ',' ? from + 2 : from + 1;
  if (/^(?:selon|d')$/.test(norm(from)) && norm(to) === ',') return to + 1;
  return TELLS.has(norm(to - 1)) && SUBJECTS.has(norm(to)) ? to : null;
}
