import type { DraftDocument } from '../draft/document';
import type { Finding } from '../model/finding';
import type { Language } from '../model/language';
import { PRINCIPLES, type Principle } from '../model/principle';
import type { Address } from '../model/settings';
import { formOfAddress } from './evidence/address';
import { askingOf } from './evidence/asking';
import type { LearnedModel, LogOdds, Trait } from './learned/model';
import type { Impression } from './undertone/listen';

/**
 * What a finding adds to the log-odds that a reader objects, by severity. Set, not learned: labelled rows are not of our field.
 * A finding to consider outranks all but the most marked of the drafts without one, a finding to fix outranks them all.
 * Praise takes nothing back: a kind word does not mend an insult.
 */
const WEIGHT = { fix: 6, consider: 4, praise: 0 } as const;
/** An undertone is heard by ears whose odds count already. */
const UNDERTONE = 1.5;
const IS_UNDERTONE = /\/undertone$/;
/**
 * What is left of these in a text that sounds like no post of an organisation, and how far the ears must be at home in it for all of
 * them. Among strangers swearing is half the time harmless: in their comments what was learned tells more (docs/tone.md).
 */
const STRANGER = { share: 0.3, home: 0.3 } as const;
/** More findings say no more. */
const MOST_FINDINGS = 3;
/** The most that what was learned adds or takes: so a finding outranks nearly all of it. */
const MOST_LEARNED = 4;
/** Log-odds of a draft of which nothing is known. */
const NOTHING_KNOWN = -2;
/** Lack of courtesy is learned from requests, half of them rude: it counts from here on, and twice, where a draft asks. */
const COURTESY = { from: 0.3, weight: 2 } as const;
/** What the ears’ odds weigh beside a finding: more of it ranks calm posts above slips that are found (tried .4 to 2). */
const EARS = 0.5;
/**
 * The ears stand for the rest only where they are surely at home: somewhat at home is no voice at all. The news and reviews that
 * informality is learned from sound more like posts than comments do.
 */
const SURELY: Readonly<Record<Principle, number>> = { positive: 8, polite: 8, professional: 16 };
/** What a form of address adds in French: *tu* is informal, *vous* is not. */
const INFORMAL = { tu: 3, vous: -1 } as const;

/**
 * Findings that count for another principle than the one they are shown under: *tu* in public is a matter of courtesy to the
 * coach, but readers of labelled French requests do not find it rude; they find it informal.
 */
const COUNTED_AS: Readonly<Record<string, Principle>> = { 'polite/tu-vous': 'professional' };

/** What was learned of a draft: its log-odds, and the model that says which odds are rare among ordinary posts. */
export interface Learned {
  readonly odds: LogOdds;
  readonly model: LearnedModel;
}

/** What is known of a draft beside its findings. */
export interface Known {
  /** The draft’s, or the user’s where it cannot be told. */
  readonly language: Language;
  /** How the organisation addresses its readers in French. */
  readonly address: Address;
  readonly learned: Learned | null;
  /** What the ears make of it. */
  readonly impression: Impression | null;
}

/**
 * For each principle 0–1: how likely a reader finds the draft lacking. A logistic sum of findings, of what was learned, and of
 * the form of address. The more the ears are at home in the draft, the more their odds stand for the rest that was learned: on
 * unseen posts of the field theirs rank far better (docs/tone.md), on other texts they know nothing; a half without a finding is as marked as one ordinary post in a hundred.
 */
export function scores(
  document: DraftDocument,
  findings: readonly Finding[],
  { language, address, learned, impression }: Known,
): Record<Principle, number> {
  const sums: Record<Principle, number> = {
    positive: bounded(above('gloom', language, learned)),
    polite: bounded(above('offence', language, learned) + discourtesy(document, learned)),
    professional: bounded(above('informality', language, learned)),
  };
  if (impression) {
    for (const principle of PRINCIPLES) {
      const voice = impression.home ** SURELY[principle];
      sums[principle] += voice * (EARS * impression.beyondRare - sums[principle]);
    }
  }
  if (language === 'fr' && address === 'vous') {
    const { tu, vous } = formOfAddress(document);
    sums.professional += INFORMAL.tu * Math.min(2, tu) + INFORMAL.vous * Math.min(2, vous);
  }
  const share = shareOf(impression);
  for (const principle of PRINCIPLES) {
    const own = findings.filter((one) => (COUNTED_AS[one.rule] ?? one.principle) === principle);
    for (const one of own.slice(0, MOST_FINDINGS)) sums[principle] += share * weightOf(one);
  }
  return {
    positive: chance(sums.positive),
    polite: chance(sums.polite),
    professional: chance(sums.professional),
  };
}

const weightOf = ({ rule, severity }: Finding): number =>
  severity !== 'praise' && IS_UNDERTONE.test(rule) ? UNDERTONE : WEIGHT[severity];

/** How much of a finding’s weight counts: all of it where nothing is known of the kind of text. */
const shareOf = (impression: Impression | null): number =>
  STRANGER.share + (1 - STRANGER.share) * Math.min(1, (impression?.home ?? 1) / STRANGER.home);

const bounded = (odds: number): number => MOST_LEARNED * Math.tanh(odds / MOST_LEARNED);

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log-odds of a trait beyond what is rare among ordinary posts. */
function above(trait: Trait, language: Language, learned: Learned | null): number {
  const odds = learned?.odds[trait] ?? null;
  return odds === null ? NOTHING_KNOWN : odds - (learned?.model[trait].rare[language] ?? 0);
}

const discourtesy = (document: DraftDocument, learned: Learned | null): number =>
  COURTESY.weight * askingOf(document) * ((learned?.odds.discourtesy ?? COURTESY.from) - COURTESY.from);
