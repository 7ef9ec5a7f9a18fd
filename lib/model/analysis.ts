import type { Finding, Message } from './finding';
import type { DetectedLanguage, Language } from './language';
import type { Principle } from './principle';
import type { Range } from './range';

/** One thing in the draft whose weight surprises writers: a link, an emoji, a character that costs two. */
export interface LengthCost {
  readonly range: Range;
  readonly kind: 'url' | 'emoji' | 'double' | 'free';
  /** Weighted characters that it costs. */
  readonly weight: number;
}

/** A sign that looks like one character and counts two on X: `…`, `€`, the narrow no-break space. */
export interface CostlySign {
  /** Null for all letters of scripts that X counts twice (日本) together. */
  readonly sign: string | null;
  /** How many there are in the draft. */
  readonly count: number;
  /** A sign that says the same and counts one; null where there is none. */
  readonly lighter: string | null;
}

export interface WeightedLength {
  /** Weighted characters, as X counts them. */
  readonly weighted: number;
  readonly limit: number;
  /** `limit - weighted`; negative when too long. */
  readonly remaining: number;
  /** False when empty, too long, or holding characters that X refuses. */
  readonly valid: boolean;
  /** The part past the limit, starting on a grapheme; null when the draft fits. */
  readonly overflow: Range | null;
  readonly costs: readonly LengthCost[];
  /** What the costs of kind `double` are made of, the most frequent first. */
  readonly signs: readonly CostlySign[];
}

export interface TagSuggestion {
  /** With its `#`, as it should be inserted. */
  readonly tag: string;
  readonly language: Language | 'both';
  /** Why this tag, as a message key with parameters. */
  readonly reason: Message;
}

export interface SentenceLanguage {
  readonly range: Range;
  readonly language: DetectedLanguage;
}

/** All that the coach knows about one draft. Plain data that could be printed. */
export interface Analysis {
  /** The draft's main language. */
  readonly language: DetectedLanguage;
  readonly sentences: readonly SentenceLanguage[];
  readonly length: WeightedLength;
  /** In reading order; whole-draft findings last. */
  readonly findings: readonly Finding[];
  readonly hashtags: readonly TagSuggestion[];
  /** 0–1 for each principle: how likely a reader finds the draft lacking. For order and evaluation, never shown as a grade. */
  readonly scores: Readonly<Record<Principle, number>>;
}
