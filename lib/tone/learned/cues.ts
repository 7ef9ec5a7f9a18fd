import type { Token } from '../../draft/tokens';
import type { Language } from '../../model/language';
import { CUE_WORDS, type CueName } from './cue-words';
import { MOST_TOKENS } from './features';
import { STYLE_COUNT, type Styled, styleOf } from './style';

const NAMES = Object.keys(CUE_WORDS) as CueName[];
/** More of the same sign says no more. */
const MOST_OF_A_SIGN = 3;

/** Cues of a word, of the first word of a sentence, and of a second word by the word before it. */
interface CueIndex {
  readonly any: Map<string, number[]>;
  readonly first: Map<string, number[]>;
  readonly second: Map<string, Map<string, number[]>>;
}

function indexOf(language: Language): CueIndex {
  const index: CueIndex = { any: new Map(), first: new Map(), second: new Map() };
  const note = (map: Map<string, number[]>, word: string, cue: number): void => {
    const known = map.get(word);
    if (known) known.push(cue);
    else map.set(word, [cue]);
  };
  for (const [cue, name] of NAMES.entries()) {
    for (const word of CUE_WORDS[name][language].split(/\s+/)) {
      const [one = '', two] = word.split('_');
      if (word.startsWith('^')) note(index.first, word.slice(1), cue);
      else if (two === undefined) note(index.any, one, cue);
      else {
        const after = index.second.get(one) ?? new Map<string, number[]>();
        note(after, two, cue);
        index.second.set(one, after);
      }
    }
  }
  return index;
}

const indexes = new Map<Language, CueIndex>();

function cueIndex(language: Language): CueIndex {
  const index = indexes.get(language) ?? indexOf(language);
  indexes.set(language, index);
  return index;
}

/** How many numbers `cuesOf` gives. */
export const CUE_COUNT = NAMES.length + STYLE_COUNT;

/** What was last read of a document: traits and ears ask for the same signs of the same draft. */
const known = new WeakMap<Styled, { readonly language: Language; readonly cues: Float32Array }>();

/** The signs of a draft that both languages share: words by kind, then style. Each between 0 and about 1. Not to be written to. */
export function cuesOf(document: Styled, language: Language): Float32Array {
  const before = known.get(document);
  if (before?.language === language) return before.cues;
  const cues = readCues(document, language);
  known.set(document, { language, cues });
  return cues;
}

function readCues(document: Styled, language: Language): Float32Array {
  const cues = new Float32Array(CUE_COUNT);
  const { any, first, second } = cueIndex(language);
  const count = (found: readonly number[] | undefined): void => {
    for (const cue of found ?? []) cues[cue] = Math.min(1, (cues[cue] as number) + 1 / MOST_OF_A_SIGN);
  };
  const to = Math.min(document.tokens.length, MOST_TOKENS);
  for (const sentence of document.sentences) {
    let before: Map<string, number[]> | undefined;
    let isFirst = true;
    for (let at = sentence.from; at < Math.min(to, sentence.to); at += 1) {
      const { kind, norm } = document.tokens[at] as Token;
      count(before?.get(norm));
      before = undefined;
      if (kind !== 'word') continue;
      count(any.get(norm));
      if (isFirst) count(first.get(norm));
      isFirst = false;
      before = second.get(norm);
    }
  }
  cues.set(styleOf(document), NAMES.length);
  return cues;
}
