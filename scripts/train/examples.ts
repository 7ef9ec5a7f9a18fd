import { readdirSync } from 'node:fs';
import type { Language } from '../../lib/model/language';
import { PRINCIPLES, type Principle } from '../../lib/model/principle';
import { type Cases, unmark } from '../../lib/tone/cases';

const RULES = new URL('../../lib/tone/rules/', import.meta.url);
const ENDING = '.cases.ts';
/** Rules that praise. */
const PRAISE = ['courtesy.cases.ts', 'thanks.cases.ts'];

/** Examples of the ears’ own rules. */
const OWN = 'undertone.cases.ts';

const all: { readonly principle: Principle; readonly cases: Cases; readonly own: boolean }[] = [];
for (const principle of PRINCIPLES) {
  for (const file of readdirSync(new URL(`${principle}/`, RULES)).sort()) {
    if (!file.endsWith(ENDING) || PRAISE.includes(file)) continue;
    const { cases } = (await import(new URL(`${principle}/${file}`, RULES).href)) as { cases: Cases };
    all.push({ principle, cases, own: file === OWN });
  }
}

/** One sentence of the rules’ own examples; null: fine as it stands. */
export interface Example {
  readonly text: string;
  readonly principle: Principle | null;
  /** An example of the ears’ own rules: they must know it. */
  readonly own: boolean;
}

/** What the rules object to, what they must leave alone, and what their corrections lead to. */
export const examples = (language: Language): Example[] =>
  all.flatMap(({ principle, cases, own }) => {
    const { flags = [], allows = [] } = cases[language] ?? {};
    return [
      ...flags.map(([marked]) => ({ text: unmark(marked).text, principle, own })),
      ...flags.flatMap(([, corrected]) => (corrected ? [{ text: corrected, principle: null, own }] : [])),
      ...allows.map(([text]) => ({ text: unmark(text).text, principle: null, own })),
    ];
  });
