import { describe, expect, it } from 'vitest';
import { analyzeDraft } from '../../lib/analysis';
import { LANGUAGES, type Language } from '../../lib/model/language';
import { LEVELS, type Level } from '../../lib/model/level';
import { type Cases, unmark } from '../../lib/tone/cases';
import { RULES } from '../../lib/tone/rules';

const FILES = import.meta.glob<{ cases: Cases }>('../../lib/tone/rules/*/*.cases.ts', { eager: true });
const OFF = RULES.map(({ id }) => id as string);

/** What one rule says of its first flag at a level, when no other speaks. */
function saysAt(level: Level, rule: string, language: Language): boolean | null {
  const flag = FILES[`../../lib/tone/rules/${rule}.cases.ts`]?.cases[language]?.flags[0];
  if (!flag) return null;
  const [marked, , options] = flag;
  const offRules = OFF.filter((id) => id !== rule);
  const { findings } = analyzeDraft(unmark(marked).text, { level, language, offRules, ...options });
  return findings.some((one) => one.rule === rule);
}

describe.each(RULES)('$id, from level $level', ({ id, level }) => {
  it.each(LANGUAGES)('is heard from its own level on, and not below (%s)', (language) => {
    for (const asked of LEVELS) {
      const says = saysAt(asked, id, language);
      if (says !== null) expect(says, asked).toBe(LEVELS.indexOf(asked) >= LEVELS.indexOf(level));
    }
  });
});

it('has rules at each level, so that each choice changes what is found', () => {
  expect(new Set(RULES.map(({ level }) => level))).toEqual(new Set(LEVELS));
});
