import type { Language } from '../model/language';
import { CATALOGUE } from './catalogue';
import { splitTag } from './cues';
import { type Day, yearOf } from './days';
import { type FoundTheme, themesOf } from './detect';
import { capitalised } from './doctor/rule';
import { segmented, spelling } from './doctor/segment';
import { key, saysTag } from './says-tag';

/** A tag outside the catalogue that the user has used before and that may be wanted again. */
export interface UsedBefore {
  readonly tag: string;
  /** In how many posts. */
  readonly count: number;
  /** False for a tag that the user adds to posts of many kinds. */
  readonly onTopic: boolean;
}

/** Used so often, a tag whose words a draft says is wanted though the draft is about none of the field's themes. */
const OFTEN = 2;
/** Used so often, it is a habit: a town, a campaign, the organisation's name. */
const HABIT = 3;

/**
 * The tags that the user has used before and that fit a draft, most used first, and one habit at most. A tag fits when the
 * draft says its words, or when its own words are about a theme of the draft. Tags of the catalogue have their own way; a tag
 * of a year that is over, and one in another language, fit nothing.
 */
export function usedBefore(
  words: string,
  themes: readonly FoundTheme[],
  used: Readonly<Record<string, number>>,
  now: { readonly languages: readonly Language[]; readonly today: Day | null },
): UsedBefore[] {
  const about = new Set(themes.map(({ theme }) => theme));
  const fitting = Object.entries(used)
    .filter(([tag]) => /^#\p{L}/u.test(tag) && !isKnown(tag) && !isOver(tag, now.today))
    .filter(([tag]) => now.languages.some((language) => mayBe(tag, language)))
    .sort(([, a], [, b]) => b - a)
    .map(([tag, count]) => {
      const says = count >= OFTEN && saysTag(words, tag);
      const onTopic = says || themesOf(wordsOf(tag)).some(({ theme }) => about.has(theme));
      return { tag: readable(tag), count, onTopic };
    });
  const habit = fitting.filter(({ onTopic, count }) => !onTopic && count >= HABIT && about.size > 0);
  return [...fitting.filter(({ onTopic }) => onTopic), ...habit.slice(0, 1)];
}

/** Tags of the catalogue, those with a year in any year. */
const KNOWN = new Set(CATALOGUE.map(({ tag }) => key(tag.replace('{year}', ''))));
const isKnown = (tag: string): boolean => KNOWN.has(key(tag)) || KNOWN.has(key(tag.replace(YEAR, '')));

const YEAR = /(?:19|20)\d\d$/;
const isOver = (tag: string, today: Day | null): boolean => {
  const year = YEAR.exec(tag)?.[0];
  return year !== undefined && (today === null || Number(year) < yearOf(today));
};

const wordsOf = (tag: string): string =>
  ` ${key(splitTag(readable(tag)))
    .slice(1)
    .replace(/[^a-z0-9]+/g, ' ')} `;

/** Words of the other language alone speak against a tag; names belong to both. */
function mayBe(tag: string, language: Language): boolean {
  const other = language === 'fr' ? 'en' : 'fr';
  const parts = wordsOf(tag).trim().split(' ');
  const holds = (one: Language): number => parts.filter((part) => spelling(part, one) !== null).length;
  return holds(other) <= holds(language);
}

/** Capitals where words begin, as the doctor would advise. */
function readable(tag: string): string {
  const name = tag.slice(1);
  if (/\p{Ll}\p{M}*\p{Lu}|_|·/u.test(name)) return tag;
  const parts = segmented(key(tag).slice(1), 'unknown');
  return parts === null ? tag : `#${parts.map(capitalised).join('')}`;
}
