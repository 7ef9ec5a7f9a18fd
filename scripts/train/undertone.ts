import { readDraft } from '../../lib/draft/document';
import { LANGUAGES, type Language } from '../../lib/model/language';
import { PRINCIPLES, type Principle } from '../../lib/model/principle';
import { EAR_BUCKETS } from '../../lib/tone/undertone/features';
import {
  type Ear,
  type EarHead,
  type Heard,
  hear,
  postOdds,
  SMALL_BUCKETS,
  type UndertoneModel,
} from '../../lib/tone/undertone/model';
import { FOLDS, foldOf } from './data';
import { trainHead } from './ear-head';
import type { HeardPost } from './posts';
import { strangeTexts } from './public-texts';

/** Share of ordinary posts that a level lets pass the ear; a cue and the other rules’ silence are asked besides. */
const RARE = { standard: 0.0125, strict: 0.05 } as const;

/** Share of slips that sound calmer: there rules that guess stay silent. */
const CALM = 0.045;

/** Trains the ears of both languages on all posts, and texts of strangers, but those of one fold. The same posts give the same model. */
export function trainUndertone(all: readonly HeardPost[], without: number | null = null): UndertoneModel {
  const ear = (language: Language): Ear =>
    trainEar(
      all.filter((one) => one.language === language && one.fold !== without),
      strangers(language).filter(({ fold }) => fold !== without),
    );
  return { fr: ear('fr'), en: ear('en') };
}

/** For each post the odds of an ear that has not heard it, in the order of the posts. */
export function oddsUnheard(all: readonly HeardPost[]): number[] {
  const odds = new Map<HeardPost, number>();
  for (const language of LANGUAGES) {
    const own = all.filter((one) => one.language === language);
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const ear = trainSlip(own.filter((one) => one.fold !== fold));
      for (const one of own)
        if (one.fold === fold) odds.set(one, postOdds(ear, { whole: one.heard, alone: one.alone }));
    }
  }
  return all.map((one) => odds.get(one) ?? 0);
}

function trainEar(own: readonly HeardPost[], strange: readonly Stranger[]): Ear {
  const odds = oddsUnheard(own);
  const calm = odds.filter((_, index) => own[index]?.whole && own[index]?.principle === null);
  calm.sort((a, b) => b - a);
  const slips = odds.filter((_, index) => own[index]?.whole && own[index]?.principle !== null);
  slips.sort((a, b) => a - b);
  const rarest = (share: number): number => calm[Math.floor(calm.length * share)] ?? Number.MAX_SAFE_INTEGER;
  return {
    ...trainSlip(own),
    home: trainHome(own, strange),
    principles: Object.fromEntries(PRINCIPLES.map((one) => [one, trainPrinciple(own, one)])) as Record<
      Principle,
      EarHead
    >,
    rare: { standard: rarest(RARE.standard), strict: rarest(RARE.strict) },
    calm: slips[Math.floor(slips.length * CALM)] ?? -Number.MAX_SAFE_INTEGER,
  };
}

function trainSlip(own: readonly HeardPost[]): Pick<Ear, 'slip' | 'cueWeights'> {
  const { head, cueWeights } = trainHead(own, ({ principle }) => principle !== null, EAR_BUCKETS);
  return { slip: head, cueWeights };
}

/** Whole posts against what strangers write; where those rows are absent, everything counts as a post. */
function trainHome(own: readonly HeardPost[], strange: readonly Stranger[]): EarHead {
  const posts = own.filter(({ whole }) => whole).map(({ heard }) => ({ heard, weight: 1, isPost: true }));
  const others = strange.map(({ heard }) => ({ heard, weight: 1, isPost: false }));
  return trainHead([...posts, ...others], ({ isPost }) => isPost, SMALL_BUCKETS).head;
}

/** It judges sentences, so the slipping sentences alone teach it as much as whole posts: .77 and .71 of unheard ones right without, .81 and .79 with. */
const trainPrinciple = (own: readonly HeardPost[], principle: Principle): EarHead =>
  trainHead(
    own
      .filter((one) => one.principle !== null)
      .map((one) => (one.whole ? one : { ...one, weight: Math.max(1, one.weight) })),
    (one) => one.principle === principle,
    SMALL_BUCKETS,
  ).head;

interface Stranger {
  readonly heard: Heard;
  readonly fold: number;
}

const strangersHeard = new Map<Language, readonly Stranger[]>();

/** What strangers write, read once for all the ears of a run. */
function strangers(language: Language): readonly Stranger[] {
  const known = strangersHeard.get(language);
  if (known) return known;
  const read = strangeTexts(language).map((text) => ({
    heard: hear(readDraft(text, language)),
    fold: foldOf(text),
  }));
  strangersHeard.set(language, read);
  return read;
}

/** Posts of one language that are whole, with the odds of an ear that has not heard them. */
export interface Judged {
  readonly language: Language;
  readonly slips: boolean;
  readonly odds: number;
}

export const judgedUnheard = (all: readonly HeardPost[]): Judged[] =>
  oddsUnheard(all).flatMap((odds, index) => {
    const post = all[index];
    return post?.whole ? [{ language: post.language, slips: post.principle !== null, odds }] : [];
  });
