import { readDraft } from '../../lib/draft/document';
import { LANGUAGES, type Language } from '../../lib/model/language';
import { type Features, featuresOf, shareOf } from '../../lib/tone/learned/features';
import { signsOf } from '../../lib/tone/learned/signs';
import { corpusNames, corpusRows } from '../../tests/corpus/rows';
import { readSets } from '../eval/rows';

/** Where the labelled rows are: beside the checkout, never copied into it. */
export const TONE_DATA = ['../shared/tone/dev', '../shared/tone/train'];

/** Parts into which the rows are cut so that none is judged by a model that has seen it. */
export const FOLDS = 5;

export interface TrainingRow {
  readonly id: string;
  readonly set: string;
  readonly language: Language;
  readonly label: 0 | 1;
  readonly fold: number;
  readonly features: Features;
  /** The same features as one list, and what each is worth. */
  readonly at: Uint32Array;
  readonly values: Float32Array;
  readonly signs: Float32Array;
}

/** Reads all labelled rows and the ordinary posts of our own corpus, once. */
export const trainingRows = (): TrainingRow[] => [
  ...readSets(TONE_DATA).flatMap(({ name, rows }) =>
    rows.flatMap(({ id, text, label, lang }) =>
      label === undefined || lang === undefined || /^hatecheck/.test(name)
        ? []
        : [trainingRow(id, name, text, lang, label)],
    ),
  ),
  ...LANGUAGES.flatMap(ordinaryPosts),
];

/** Ordinary posts that were in sight when rules were written; the blind ones are left to judge. */
const ordinaryPosts = (language: Language): TrainingRow[] =>
  corpusNames()
    .flatMap((name) => corpusRows(name))
    .filter(({ lang, expect, batch }) => lang === language && expect === null && batch === 'dev')
    .map(({ id, text }) => trainingRow(id, `ordinary.${language}`, text, language, 0));

function trainingRow(id: string, set: string, text: string, language: Language, label: 0 | 1): TrainingRow {
  const document = readDraft(text, language);
  const features = featuresOf(document);
  const { words, grams } = features;
  const at = new Uint32Array(words.length + grams.length);
  at.set(words);
  at.set(grams, words.length);
  const values = new Float32Array(at.length).fill(shareOf(words.length), 0, words.length);
  values.fill(shareOf(grams.length), words.length);
  const signs = signsOf(document, language);
  return { id, set, language, label, fold: foldOf(text), features, at, values, signs };
}

/** The fold of a text: the same for texts that begin alike, so that twins stay together. */
export function foldOf(text: string): number {
  let hash = 7;
  for (const character of text.toLowerCase().slice(0, 60))
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % FOLDS;
}
