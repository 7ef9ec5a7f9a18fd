import { describe, expect, it } from 'vitest';
import { analyzeDraft } from '../../lib/analysis';
import { TAG_RULES } from '../../lib/hashtags/doctor';
import { TAG_SOURCES } from '../../lib/hashtags/sources';
import { t } from '../../lib/i18n/t';
import type { MessageKey } from '../../lib/i18n/types';
import type { Finding } from '../../lib/model/finding';
import { LANGUAGES, type Language } from '../../lib/model/language';
import { overlaps } from '../../lib/model/range';
import { POST_RULES } from '../../lib/post/rules';
import { POST_SOURCES } from '../../lib/post/sources';
import { type Allow, applied, type Cases, type Flag, unmark } from '../../lib/tone/cases';
import { RULES as TONE_RULES } from '../../lib/tone/rules';
import { SOURCES as TONE_SOURCES } from '../../lib/tone/sources';

const FLAGS_NEEDED = 3;
const ALLOWS_NEEDED = 5;
const LONGEST_MESSAGE = 140;

const RULES = [...TONE_RULES, ...POST_RULES, ...TAG_RULES];
const SOURCES = { ...TONE_SOURCES, ...POST_SOURCES, ...TAG_SOURCES };

const FILES = import.meta.glob<{ cases: Cases }>(
  [
    '../../lib/tone/rules/*/*.cases.ts',
    '../../lib/post/rules/*.cases.ts',
    '../../lib/hashtags/doctor/*.cases.ts',
  ],
  { eager: true },
);

/** Id of the rule whose cases a file holds: `lib/tone/rules/polite/shouting.cases.ts` is `polite/shouting`; what is no tone is `post/…`. */
function idOf(path: string): string {
  const [folder = '', file = ''] = path.replace('.cases.ts', '').split('/').slice(-2);
  return path.includes('/tone/') ? `${folder}/${file}` : `post/${file}`;
}

const CASES = new Map(Object.entries(FILES).map(([path, { cases }]) => [idOf(path), cases]));
const casesOf = (id: string): Cases => CASES.get(id) ?? {};

const analyze = (text: string, language: Language, options: Flag[2]): readonly Finding[] =>
  analyzeDraft(text, { level: 'strict', language, ...options }).findings;

describe('every rule', () => {
  it('has an id of its own that names its file', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    expect(RULES.map((rule) => rule.id as string).sort()).toEqual([...CASES.keys()].sort());
  });

  it('says why and what instead in both languages, briefly', () => {
    for (const rule of RULES) {
      for (const language of LANGUAGES) {
        const message = t(language, `rule.${rule.id}` as MessageKey, { found: '', instead: '' });
        expect(message.length, `${rule.id} in ${language}: “${message}”`).toBeLessThanOrEqual(
          LONGEST_MESSAGE,
        );
        expect(t(language, `ruleName.${rule.id}` as MessageKey).length).toBeGreaterThan(2);
      }
      expect(SOURCES).toHaveProperty(rule.source);
      expect(rule.id.startsWith(`${rule.principle}/`)).toBe(true);
    }
  });

  it('reads both languages, or says why not', () => {
    for (const rule of RULES) {
      for (const language of LANGUAGES) {
        const { flags = [], allows = [] } = casesOf(rule.id)[language] ?? {};
        if (rule.oneLanguage && rule.oneLanguage.language !== language)
          expect(rule.oneLanguage.why).not.toBe('');
        else {
          expect(flags.length, `flags of ${rule.id} in ${language}`).toBeGreaterThanOrEqual(FLAGS_NEEDED);
          expect(allows.length, `allows of ${rule.id} in ${language}`).toBeGreaterThanOrEqual(ALLOWS_NEEDED);
        }
      }
    }
  });
});

/** What one rule says when no other speaks: of several about the same words, only one is shown. */
const alone = (rule: string, text: string, language: Language, options: Flag[2]): readonly Finding[] => {
  const offRules = RULES.map(({ id }) => id).filter((id) => id !== rule);
  return analyzeDraft(text, { level: 'strict', language, offRules, ...options }).findings;
};

const rows = <T>(pick: (cases: NonNullable<Cases[Language]>) => readonly T[]) =>
  RULES.flatMap((rule) =>
    LANGUAGES.flatMap((language) => {
      const cases = casesOf(rule.id)[language];
      return cases ? pick(cases).map((one) => ({ rule: rule.id, language, one })) : [];
    }),
  );

describe('flags', () => {
  it.each(rows<Flag>((cases) => cases.flags))('$rule ($language): $one.0', ({ rule, language, one }) => {
    const [marked, corrected, options] = one;
    const { text, range } = unmark(marked);
    const finding = alone(rule, text, language, options).find(
      (found) =>
        found.rule === rule && found.range?.start === range?.start && found.range?.end === range?.end,
    );
    expect(finding, `expected ${rule} at ${JSON.stringify(range)}`).toBeDefined();
    const edit = finding?.suggestions[0]?.edit;
    expect(edit ? applied(text, edit) : null).toBe(corrected);
  });
});

describe('allows', () => {
  it.each(rows<Allow>((cases) => cases.allows))('$rule ($language): $one.0', ({ rule, language, one }) => {
    const [text, , options] = one;
    expect(analyze(text, language, options).filter((found) => found.rule === rule)).toEqual([]);
  });
});

/** A rule that gives way speaks of the whole sentence, once the rule that named a word of it has nothing more to say. */
const GIVE_WAY = new Set(TONE_RULES.filter((rule) => rule.givesWay).map(({ id }): string => id));

describe('no dead end: no suggestion is itself flagged', () => {
  it.each(rows<Flag>((cases) => cases.flags))('$rule ($language): $one.0', ({ rule, language, one }) => {
    const [marked, , options] = one;
    const { text } = unmark(marked);
    for (const { suggestions } of analyze(text, language, options).filter((found) => found.rule === rule)) {
      for (const { edit } of suggestions) {
        const range = { start: edit.range.start, end: edit.range.start + edit.text.length };
        const again = analyze(applied(text, edit), language, options).filter(
          (found) =>
            found.severity !== 'praise' &&
            !GIVE_WAY.has(found.rule) &&
            found.range &&
            overlaps(found.range, range),
        );
        expect(again.map((found) => `${found.rule}: ${found.message.params.found}`)).toEqual([]);
      }
    }
  });
});
