import { analyzeDraft } from '../../lib/analysis';
import { type DraftDocument, readDraft } from '../../lib/draft/document';
import type { Finding } from '../../lib/model/finding';
import { LANGUAGES, type Language } from '../../lib/model/language';
import { PRINCIPLES, type Principle } from '../../lib/model/principle';
import { applied } from '../../lib/tone/cases';
import { type HeardSentence, hearSentences } from '../../lib/tone/undertone/excerpt';
import { type Heard, hear } from '../../lib/tone/undertone/model';
import { type Post, posts } from '../../tests/corpus/posts';
import { corpusNames, corpusRows } from '../../tests/corpus/rows';
import { foldOf } from './data';
import { examples } from './examples';
import { calmTexts } from './public-texts';

/** A post, or a part of one, that the ear learns from. */
export interface HeardPost {
  readonly text: string;
  readonly language: Language;
  /** Null: ordinary. */
  readonly principle: Principle | null;
  /** A whole post as somebody would publish it; parts teach, and judge nothing. */
  readonly whole: boolean;
  readonly fold: number;
  /** A rule has advice on it already: the ear has less to learn from it. */
  readonly spoken: boolean;
  /** How much it counts. */
  readonly weight: number;
  readonly heard: Heard;
  /** Its sentences, each heard by itself. */
  readonly alone: readonly HeardSentence[];
}

/** What a post counts on which a rule has advice already. */
const SPOKEN_WEIGHT = 0.5;
/** Parts of a post teach where the slip is; they are no posts. */
const PART_WEIGHT = 0.1;
/** Mended posts and the rules’ examples keep the ear from objecting to what the rules advise; they are no posts of the field. */
const MENDED_WEIGHT = 0.3;
const EXAMPLE_WEIGHT = 1;
const OWN_WEIGHT = 4;
/** Shorter rests of a post say nothing of how it sounds. */
const SHORTEST_PART = 10;

/**
 * The project’s own posts, and harmless public writing. A post that slips teaches several times: whole; its slipping sentences alone; and what is ordinary: what
 * is left without them, and the post as the coach’s own advice mends it. So the ear hears the slip, not the kind of post that it
 * stands in.
 */
export function heardPosts(): HeardPost[] {
  return LANGUAGES.flatMap((language) => [
    ...corpusNames()
      .filter((name) => name.endsWith(`.${language}`))
      .flatMap((name) => corpusRows(name))
      .flatMap(({ text, expect }) => whole(language, text, principleOf(expect))),
    ...posts(language).flatMap((post) => [...whole(language, post.text, post.principle), ...partsOf(post)]),
    ...calmTexts(language).map(({ text, weight, typical }) => ({
      ...read(language, text, null, typical, text),
      weight,
    })),
    ...examples(language).map(({ text, principle, own }) => ({
      ...read(language, text, principle, false, text),
      weight: own ? OWN_WEIGHT : EXAMPLE_WEIGHT,
    })),
  ]);
}

/** Rules that praise, and those that are no tone, mark no slip. */
function principleOf(expect: string | null): Principle | null | undefined {
  if (expect === null || expect === 'polite/courtesy' || expect === 'positive/thanks') return null;
  return PRINCIPLES.find((one) => expect.startsWith(`${one}/`));
}

function whole(language: Language, text: string, principle: Principle | null | undefined): HeardPost[] {
  if (principle === undefined) return [];
  const post = read(language, text, principle, true, text);
  const mended = principle && post.spoken ? mend(text, language) : text;
  return mended === text
    ? [post]
    : [post, { ...read(language, mended, null, false, text), weight: MENDED_WEIGHT }];
}

/** The text with the first way out of each finding taken, from the end on. */
function mend(text: string, language: Language): string {
  let end = text.length;
  let mended = text;
  for (const { suggestions } of adviceOn(text, language).toReversed()) {
    const edit = suggestions[0]?.edit;
    if (!edit || edit.range.end > end) continue;
    mended = applied(mended, edit);
    end = edit.range.start;
  }
  return mended;
}

function partsOf({ lang, text, words, principle }: Post): HeardPost[] {
  const at = words === null ? -1 : text.indexOf(words);
  if (words === null || principle === null || at < 0) return [];
  const slipping = readDraft(text, lang).sentences.filter(
    ({ start, end }) => start < at + words.length && end > at,
  );
  const start = slipping[0]?.start ?? 0;
  const end = slipping.at(-1)?.end ?? text.length;
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.trim();
  if (rest.length < SHORTEST_PART) return [];
  return [
    { ...read(lang, text.slice(start, end), principle, false, text), weight: PART_WEIGHT },
    { ...read(lang, rest, null, false, text), weight: PART_WEIGHT },
  ];
}

/** Parts share the fold of their post. */
const read = (
  language: Language,
  text: string,
  principle: Principle | null,
  isWhole: boolean,
  post: string,
): HeardPost => ({
  text,
  language,
  principle,
  whole: isWhole,
  fold: foldOf(post),
  ...weighed(adviceOn(text, language).length > 0),
  ...heardOf(readDraft(text, language), isWhole),
});

const heardOf = (document: DraftDocument, isWhole: boolean): Pick<HeardPost, 'heard' | 'alone'> => {
  const heard = hear(document);
  return { heard, alone: isWhole ? hearSentences(document, heard) : [] };
};

/** What the rules alone advise. */
const adviceOn = (text: string, language: Language): readonly Finding[] =>
  analyzeDraft(text, { language }, null).findings.filter(
    ({ severity, principle }) => severity !== 'praise' && principle !== 'post',
  );

const weighed = (spoken: boolean): Pick<HeardPost, 'spoken' | 'weight'> => ({
  spoken,
  weight: spoken ? SPOKEN_WEIGHT : 1,
});
