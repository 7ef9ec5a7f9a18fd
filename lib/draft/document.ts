import type { DetectedLanguage, Language } from '../model/language';
import { contains, lastStartingBy, type Range } from '../model/range';
import { type EntityRange, entityRanges, quotations } from './protected';
import { type Sentence, sentences } from './sentences';
import { type Token, tokenise } from './tokens';

/** One draft, read once: every rule looks at this and at nothing else. */
export interface DraftDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly EntityRange[];
  readonly quotations: readonly Range[];
  /** Language of most of the draft. */
  readonly language: DetectedLanguage;
  /** The sentence that a token belongs to, by the token's index. */
  sentenceOf(tokenIndex: number): Sentence;
  /** True when the range lies within quotation marks. */
  isQuoted(range: Range): boolean;
  /** True for a capitalised word that does not begin its sentence, unless all words there are capitalised: part of a name. */
  isName(tokenIndex: number): boolean;
}

/** Reads a text into the document that rules work on. `language`: as the user fixed it, or `auto`. */
export function readDraft(text: string, language: 'auto' | Language = 'auto'): DraftDocument {
  const entities = entityRanges(text);
  const tokens = tokenise(text, entities);
  const parts = sentences(text, tokens, language);
  const quoted = quotations(text);
  const owner = new Uint32Array(tokens.length);
  for (const [index, part] of parts.entries()) owner.fill(index, part.from, part.to);
  const sentenceOf = (index: number): Sentence => parts[owner[index] ?? 0] as Sentence;
  const titles = new Map<Sentence, boolean>();
  return {
    text,
    tokens,
    entities,
    sentences: parts,
    quotations: quoted,
    language: language === 'auto' ? mainLanguage(parts) : language,
    sentenceOf,
    isQuoted: (range) => {
      const quote = quoted[lastStartingBy(quoted, range.start)];
      return quote !== undefined && contains(quote, range);
    },
    isName: (index) => {
      const sentence = sentenceOf(index);
      if (!isCapitalised(tokens[index]) || index === firstWord(tokens, sentence)) return false;
      if (!titles.has(sentence)) titles.set(sentence, isCapitalisedThroughout(tokens, sentence));
      return !titles.get(sentence);
    },
  };
}

function mainLanguage(parts: readonly Sentence[]): DetectedLanguage {
  const weight = { fr: 0, en: 0, unknown: 0 };
  for (const part of parts) weight[part.language] += part.to - part.from;
  if (weight.fr === 0 && weight.en === 0) return 'unknown';
  return weight.fr >= weight.en ? 'fr' : 'en';
}

const isCapitalised = (token: Token | undefined): boolean => token?.kind === 'word' && token.isCapitalised;

function firstWord(tokens: readonly Token[], sentence: Sentence): number {
  let at = sentence.from;
  while (at < sentence.to && tokens[at]?.kind !== 'word') at += 1;
  return at;
}

/** Title case or shouting: nearly every longer word begins with a capital. */
function isCapitalisedThroughout(tokens: readonly Token[], sentence: Sentence): boolean {
  const words = tokens
    .slice(sentence.from, sentence.to)
    .filter((token) => token.kind === 'word' && token.norm.length > 3);
  return words.length > 3 && words.filter(isCapitalised).length * 5 > words.length * 4;
}
