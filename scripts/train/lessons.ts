import type { Language } from '../../lib/model/language';
import type { Trait } from '../../lib/tone/learned/model';

/** What a set of rows teaches, and how much one of its rows counts. */
export interface Lesson {
  readonly set: RegExp;
  readonly weight: number;
  /** Taken as this whatever its label: the label is about something else. */
  readonly as?: 0 | 1;
}

/** How one head is trained. */
export interface HeadPlan {
  readonly languages: readonly Language[];
  /** The first lesson whose pattern fits a set is its lesson; rows of other languages than the head's may teach too. */
  readonly lessons: readonly Lesson[];
  /** C of the regression. */
  readonly strength: number;
  /** How freely words (and pairs) and letters are weighed. */
  readonly words: number;
  readonly grams: number;
  /** How freely signs of courtesy, style and feeling are weighed together with them. */
  readonly signs: number;
  /** How much more freely what falls unevenly on the two answers is weighed: the power of the log-count ratio, 0 for not at all. */
  readonly uneven: number;
}

/** How a trait is learned: its heads, and the sets that the second layer is fitted on. */
export interface TraitPlan {
  readonly heads: readonly HeadPlan[];
  readonly layer: readonly Lesson[];
  readonly layerStrength: number;
  /** `valence`: word lists alone. Offence is told by cues too on some sets, but by opposite ones on others. */
  readonly signs: 'all' | 'valence';
}

/** Every trait is taught what to leave alone: public-service writing, and ordinary posts of our own. */
const ORDINARY: readonly Lesson[] = [
  { set: /^benign/, weight: 0.5 },
  { set: /^ordinary/, weight: 0.1 },
];
const POLITE: readonly Lesson[] = [
  { set: /^polite.*\.fr/, weight: 3 },
  { set: /^polite-se/, weight: 0.5 },
  { set: /^polite/, weight: 1 },
];
const TOXIC: readonly Lesson[] = [
  { set: /^toxic-davidson/, weight: 0 },
  { set: /^toxic-mlma/, weight: 0.3 },
  { set: /^toxic/, weight: 1 },
];

/**
 * HateCheck is a probe and is never trained on. Davidson's tweets are left out: 83 % are labelled offensive for their
 * dialect. MLMA's labels are noisy and count less. French *tu* is found by rules, so `formal.fr` teaches nothing of style; what
 * was gathered for courtesy or style teaches offence what is harmless, and tweets teach informality.
 */
export const PLANS: Readonly<Record<Trait, TraitPlan>> = {
  discourtesy: {
    heads: [
      {
        languages: ['fr', 'en'],
        lessons: POLITE,
        strength: 0.5,
        words: 1,
        grams: 0.45,
        signs: 0.1,
        uneven: 0.5,
      },
    ],
    layer: POLITE,
    layerStrength: 0.0003,
    signs: 'all',
  },
  offence: {
    heads: [
      {
        languages: ['fr'],
        lessons: [
          { set: /^toxic-(surge|jigsaw)\.en/, weight: 0.6 },
          ...TOXIC,
          { set: /^(formal|polite.*\.fr)/, weight: 0.3, as: 0 },
          { set: /^polite/, weight: 0.05, as: 0 },
          ...ORDINARY,
        ],
        strength: 1,
        words: 0.15,
        grams: 1,
        signs: 0.05,
        uneven: 0.5,
      },
      {
        languages: ['en'],
        lessons: [
          { set: /^toxic-(surge|jigsaw)\.en/, weight: 1 },
          { set: /^polite.*\.en/, weight: 0.1, as: 0 },
          { set: /^formal\.en/, weight: 0.2, as: 0 },
          ...ORDINARY.map((lesson) => ({ ...lesson, set: new RegExp(`${lesson.set.source}\\.en`) })),
        ],
        strength: 1,
        words: 0.3,
        grams: 1,
        signs: 0.05,
        uneven: 0.5,
      },
    ],
    layer: TOXIC,
    layerStrength: 0.001,
    signs: 'valence',
  },
  gloom: {
    heads: [
      {
        languages: ['en'],
        lessons: [
          { set: /^sentiment/, weight: 1 },
          { set: /^toxic-(surge|jigsaw)\.en/, weight: 0.3 },
          ...ORDINARY,
        ],
        strength: 1,
        words: 0.5,
        grams: 1,
        signs: 0.05,
        uneven: 0.5,
      },
    ],
    layer: [{ set: /^sentiment/, weight: 1 }],
    layerStrength: 0.1,
    signs: 'all',
  },
  informality: {
    heads: [
      {
        languages: ['en'],
        lessons: [
          { set: /^formal\.en/, weight: 1 },
          { set: /^sentiment/, weight: 0.1, as: 1 },
          { set: /^toxic-surge/, weight: 0.1, as: 1 },
          { set: /^(benign|ordinary)\.en/, weight: 0.5, as: 0 },
        ],
        strength: 0.5,
        words: 0.5,
        grams: 0.5,
        signs: 0,
        uneven: 0,
      },
    ],
    layer: [{ set: /^formal\.en/, weight: 1 }],
    layerStrength: 0.03,
    signs: 'all',
  },
};
