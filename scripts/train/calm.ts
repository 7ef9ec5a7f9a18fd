import { existsSync } from 'node:fs';
import type { Language } from '../../lib/model/language';
import { readSets } from '../eval/rows';
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

/** The harmless rows of those sets in one language; none where the data is absent. */
export function calmTexts(language: Language): CalmText[] {
  return readSets(TONE_DATA.filter((folder) => existsSync(folder))).flatMap(({ name, rows }) => {
    const kind = CALM.find(({ set }) => set.test(name));
    if (!kind) return [];
    return rows
      .filter(({ label, lang }) => label === 0 && lang === language)
      .map(({ text }) => ({ text, weight: kind.weight, typical: kind.weight === 1 }));
  });
}
