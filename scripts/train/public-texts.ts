import { existsSync } from 'node:fs';
import type { Language } from '../../lib/model/language';
import { type Row, readSets } from '../eval/rows';
import { TONE_DATA } from './data';

/** Public writing that nobody minds, from which the ears learn what is ordinary beyond our own hands. */
interface CalmSet {
  readonly set: RegExp;
  /** What a row counts: public service writes as organisations do; encyclopaedists, forums and shops do not. */
  readonly weight: number;
}

const CALM: readonly CalmSet[] = [
  { set: /^benign/, weight: 1 },
  { set: /^(?:formal|polite)/, weight: 0.3 },
];

export interface CalmText {
  readonly text: string;
  readonly weight: number;
  /** As long and as careful as a post of an organisation: its odds set what is rare. */
  readonly typical: boolean;
}

/** Texts that are no posts of organisations: requests, reviews, letters, tweets. */
const STRANGE = /^(?:formal|polite|sentiment|toxic)/;
/** Rows of one set: enough to know its ways by, and no set outweighs the others. */
const MOST_OF_A_SET = 400;

const setsOf = (language: Language): { readonly name: string; readonly rows: readonly Row[] }[] =>
  readSets(TONE_DATA.filter((folder) => existsSync(folder))).map(({ name, rows }) => ({
    name,
    rows: rows.filter(({ lang }) => lang === language),
  }));

/** The harmless rows of those sets in one language; none where the data is absent. */
export const calmTexts = (language: Language): CalmText[] =>
  setsOf(language).flatMap(({ name, rows }) => {
    const kind = CALM.find(({ set }) => set.test(name));
    if (!kind) return [];
    return rows
      .filter(({ label }) => label === 0)
      .map(({ text }) => ({ text, weight: kind.weight, typical: kind.weight === 1 }));
  });

/** What strangers write, harmless or not; none where the data is absent. */
export const strangeTexts = (language: Language): string[] =>
  setsOf(language).flatMap(({ name, rows }) => {
    const every = Math.max(1, Math.ceil(rows.length / MOST_OF_A_SET));
    return STRANGE.test(name) ? rows.filter((_, index) => index % every === 0).map(({ text }) => text) : [];
  });
