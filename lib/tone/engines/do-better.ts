import type { DraftDocument } from '../../draft/document';
import type { Token } from '../../draft/tokens';
import type { Language } from '../../model/language';

/** What can be said of somebody instead of a bad name, for each form of “to be” that led to it. */
interface Ways {
  readonly better: string;
  readonly mistaken: string;
  /** Of fraudsters and thieves, whom nobody asks to do better. */
  readonly harm?: string;
}

const EN_NOW = { better: 'can do better' };
const EN_THEN = { better: 'could have done better' };
const WAYS: Readonly<Record<Language, Readonly<Record<string, Ways>>>> = {
  en: {
    is: { ...EN_NOW, mistaken: 'is mistaken', harm: 'causes real harm' },
    are: { ...EN_NOW, mistaken: 'are mistaken', harm: 'cause real harm' },
    was: { ...EN_THEN, mistaken: 'was mistaken' },
    were: { ...EN_THEN, mistaken: 'were mistaken' },
    "you're": { better: 'you can do better', mistaken: 'you are mistaken' },
    youre: { better: 'you can do better', mistaken: 'you are mistaken' },
    "he's": { better: 'he can do better', mistaken: 'he is mistaken' },
    "she's": { better: 'she can do better', mistaken: 'she is mistaken' },
    "they're": { better: 'they can do better', mistaken: 'they are mistaken', harm: 'they cause real harm' },
    theyre: { better: 'they can do better', mistaken: 'they are mistaken', harm: 'they cause real harm' },
  },
  fr: {
    est: { better: 'peut faire mieux', mistaken: 'se trompe', harm: 'fait beaucoup de mal' },
    sont: { better: 'peuvent faire mieux', mistaken: 'se trompent', harm: 'font beaucoup de mal' },
    es: { better: 'peux faire mieux', mistaken: 'te trompes' },
    êtes: { better: 'pouvez faire mieux', mistaken: 'vous trompez' },
    était: { better: 'aurait pu faire mieux', mistaken: 's’est trompé' },
    étaient: { better: 'auraient pu faire mieux', mistaken: 'se sont trompés' },
    étiez: { better: 'auriez pu faire mieux', mistaken: 'vous êtes trompés' },
    étais: { better: 'aurais pu faire mieux', mistaken: 't’es trompé' },
  },
};
const THIEVES =
  /^(?:scammer|fraudster|thie[fv]|criminal|robber|abuser|crook|fraudeu|arnaqueu|voleu|escroc|criminel|agresseu)/;
const LIES = /^(?:liar|menteu)/;
/** What may follow a predicate that was replaced. */
const GOES_ON = new Set(
  'and but or so when if because while last this again today yesterday tonight now et mais ou quand si parce car depuis aujourd hier encore ici ce cette'.split(
    ' ',
  ),
);
const SUBJECT_REACH = 5;

/**
 * What to put in the place of a verb and the name that it gives (`is a coward` → “can do better”, `êtes nuls` → «pouvez faire
 * mieux»), in the verb's own person and tense. Null where the verb is another one, or where more of the predicate follows.
 *
 * @param at index of the verb.
 * @param to index after the last word of the name.
 */
export function doBetter(document: DraftDocument, at: number, to: number, language: Language): string | null {
  const { tokens } = document;
  const ways = WAYS[language][tokens[at]?.norm ?? ''];
  if (!ways || /^(?:c'|ce|ça)$/.test(tokens[at - 1]?.norm ?? '') || !ends(tokens[to])) return null;
  const { from } = document.sentenceOf(at);
  const subject = tokens.slice(Math.max(from, at - SUBJECT_REACH), at);
  if (subject.some(({ norm }) => THIEVES.test(norm))) return ways.harm ?? null;
  return tokens.slice(at + 1, to).some(({ norm }) => LIES.test(norm)) ? ways.mistaken : ways.better;
}

const ends = (next: Token | undefined): boolean =>
  !next || (next.kind !== 'word' && next.kind !== 'number') || GOES_ON.has(next.norm);
