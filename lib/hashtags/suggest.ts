import type { DraftDocument } from '../draft/document';
import type { MessageKey } from '../i18n/types';
import type { TagSuggestion } from '../model/analysis';
import type { Message } from '../model/finding';
import { LANGUAGES, type Language } from '../model/language';
import { CATALOGUE, type CatalogueTag } from './catalogue';
import { foldedWords } from './cues';
import { isDay } from './days';
import { type FoundTheme, themesOf } from './detect';
import { key, saysTag } from './says-tag';
import { type Season, seasonsOf } from './seasons';
import { type UsedBefore, usedBefore } from './used';

export interface SuggestOptions {
  /** Language of the interface: picks the tags of a draft whose language cannot be told. */
  readonly interfaceLanguage: Language;
  /** The user's local day; without one, or with one that is none, no season is assumed. */
  readonly today?: string | undefined;
  /** The organisation's own tags, with or without `#`, best first. */
  readonly ownTags?: readonly string[] | undefined;
  /** In how many posts each tag (with `#`) was used before. */
  readonly usedTags?: Readonly<Record<string, number>> | undefined;
}

const MOST_SUGGESTIONS = 3;
/** A post with two tags has enough (the doctor says so at three). */
const ENOUGH_TAGS = 2;
/** A language that holds at least this part of the draft's words is offered its tags too. */
const SECOND_LANGUAGE = 0.3;

/**
 * At most three tags for a draft, best first: the organisation's own, the season's, those that the user has used on its
 * topic, those of its themes, and one that is a habit. None for a draft about none of the field's
 * themes (but a tag whose words it says), none that is already there, none when two are. Pure.
 */
export function suggestTags(document: DraftDocument, options: SuggestOptions): TagSuggestion[] {
  const present = new Set(
    document.entities
      .filter(({ kind }) => kind === 'hashtag')
      .map((tag) => key(document.text.slice(tag.start, tag.end))),
  );
  if (present.size >= ENOUGH_TAGS) return [];

  const words = foldedWords(document);
  const themes = themesOf(words);
  const today = isDay(options.today) ? options.today : null;
  const languages = languagesOf(document, options.interfaceLanguage);
  const seasons = seasonsOf(words, themes, today);
  const usual = usedBefore(words, themes, options.usedTags ?? {}, { languages, today });
  const candidates = [
    ...fromOwn(words, themes, options),
    ...languages.flatMap((language) => fromSeasons(seasons, language)),
    ...usual.filter(({ onTopic }) => onTopic).map(fromUsed),
    ...languages.flatMap((language) => fromThemes(words, themes, language, options.usedTags ?? {})),
    ...usual.filter(({ onTopic }) => !onTopic).map(fromUsed),
  ];

  const seen = new Set([...present, ...[...present].flatMap(twinsOf)]);
  const fresh = candidates.filter(({ tag }) => !seen.has(key(tag)) && seen.add(key(tag)));
  return fresh.slice(0, MOST_SUGGESTIONS);
}

function twinsOf(tag: string): string[] {
  return CATALOGUE.filter((row) => row.twin !== undefined && key(row.tag) === tag).map((row) =>
    key(row.twin ?? ''),
  );
}

function languagesOf(document: DraftDocument, fallback: Language): Language[] {
  const words = { fr: 0, en: 0, unknown: 0 };
  for (const { from, to, language } of document.sentences) words[language] += to - from;
  const main = document.language === 'unknown' ? fallback : document.language;
  const known = words.fr + words.en;
  const others = LANGUAGES.filter(
    (one) => one !== main && known > 0 && words[one] / known >= SECOND_LANGUAGE,
  );
  return [main, ...others];
}

function fromOwn(
  words: string,
  themes: readonly FoundTheme[],
  { ownTags = [] }: SuggestOptions,
): TagSuggestion[] {
  const spoken = ownTags.filter((tag) => saysTag(words, tag));
  const first = themes.length > 0 ? ownTags.slice(0, 1) : [];
  return [...spoken, ...first]
    .filter((tag) => /^[#＃]?[\p{L}\p{M}\p{N}_·]+$/u.test(tag) && /\p{L}/u.test(tag))
    .map((tag) => suggestion(tag.replace(/^[#＃]?/, '#'), 'both', reason('tags.why.own')));
}

const fromUsed = ({ tag, count, onTopic }: UsedBefore): TagSuggestion =>
  suggestion(tag, 'both', reason(onTopic ? 'tags.why.used' : 'tags.why.habit', { count }));

const fromSeasons = (seasons: readonly Season[], language: Language): TagSuggestion[] =>
  seasons.flatMap(({ observance, year }) =>
    CATALOGUE.filter((row) => row.season === observance.id && speaks(row, language) && row.status !== 'past')
      .slice(0, 1)
      .map((row) =>
        suggestion(
          row.tag.replace('{year}', String(year)),
          row.language,
          reason(`tags.why.season.${observance.id}` as MessageKey),
        ),
      ),
  );

/** One tag a theme: the one that the user used most, else one that the draft spells out, else the first of the catalogue. */
function fromThemes(
  words: string,
  themes: readonly FoundTheme[],
  language: Language,
  used: Readonly<Record<string, number>>,
): TagSuggestion[] {
  const counts = new Map(Object.entries(used).map(([tag, count]) => [key(tag), count]));
  const uses = (row: CatalogueTag): number => (counts.size === 0 ? 0 : (counts.get(key(row.tag)) ?? 0));
  return specific(themes).flatMap(({ theme }) => {
    const rows = CATALOGUE.filter(
      (row) => row.theme === theme && speaks(row, language) && !row.season && row.status !== 'past',
    );
    const most = Math.max(...rows.map(uses));
    const wanted = rows.filter((row) => uses(row) === most);
    const best = wanted.find((row) => saysTag(words, row.tag)) ?? wanted[0];
    if (!best) return [];
    const why =
      uses(best) > 0
        ? reason('tags.why.used', { count: uses(best) })
        : reason(`tags.why.${theme}` as MessageKey);
    return [suggestion(best.tag, best.language, why)];
  });
}

/** The life of a non-profit and ageing as such are the background of every post: they count where nothing else does. */
function specific(themes: readonly FoundTheme[]): readonly FoundTheme[] {
  const background = (one: FoundTheme): boolean => one.theme === 'non-profit' || one.theme === 'aging';
  return [...themes.filter((one) => !background(one)), ...themes.filter(background)];
}

const speaks = (row: CatalogueTag, language: Language): boolean =>
  row.language === 'both' || row.language === language;

const reason = (key: MessageKey, params: Message['params'] = {}): Message => ({ key, params });

const suggestion = (tag: string, language: TagSuggestion['language'], why: Message): TagSuggestion => ({
  tag,
  language,
  reason: why,
});
