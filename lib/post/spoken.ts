import { emojiOf } from '../draft/emoji';
import { entities } from '../draft/entities';
import type { Language } from '../model/language';
import type { Range } from '../model/range';

/** Names of emoji in one language: the emoji without variation selectors, and what a screen reader says. */
export type EmojiNames = Readonly<Record<string, string>>;

const WORDS = {
  fr: { hashtag: 'mot-clic', at: 'arobase', link: 'lien', emoji: 'émoji' },
  en: { hashtag: 'hashtag', at: 'at', link: 'link', emoji: 'emoji' },
} as const satisfies Record<Language, Record<string, string>>;

const SKIN_TONES = /[\u{1f3fb}-\u{1f3ff}]/gu;
/** Letters that are not letters to a voice: each is named or skipped, never read as a word. */
const FANCY = /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u{1f130}-\u{1f169}]+/gu;

/**
 * The post as a screen reader would say it, in words: tags cut where their capitals show words, emoji by their names, links
 * by their site, fancy letters one by one. An approximation that is true in kind: voices differ.
 *
 * @param names of emoji in `language`; `lib/post/emoji-names` holds them, apart because of their size.
 */
export function spoken(text: string, language: Language, names: EmojiNames): string {
  const words = WORDS[language];
  const { urls, mentions, hashtags } = entities(text);
  const say: [Range, string][] = [
    ...urls.map((range): [Range, string] => [range, `${words.link} ${siteOf(cut(text, range))}`]),
    ...mentions.map((range): [Range, string] => [range, `${words.at} ${cut(text, range).slice(1)}`]),
    ...hashtags.map((range): [Range, string] => [range, `${words.hashtag} ${tagWords(cut(text, range))}`]),
    ...emojiOf(text).map((range): [Range, string] => [
      range,
      `, ${nameOf(cut(text, range), names) ?? words.emoji},`,
    ]),
  ];
  let result = '';
  let at = 0;
  for (const [range, instead] of say.sort(([a], [b]) => a.start - b.start)) {
    if (range.start < at) continue;
    result += text.slice(at, range.start) + instead;
    at = range.end;
  }
  return tidy(spelled(result + text.slice(at)));
}

const cut = (text: string, { start, end }: Range): string => text.slice(start, end);

const nameOf = (emoji: string, names: EmojiNames): string | undefined => {
  const plain = emoji.replaceAll('\ufe0f', '');
  return names[plain] ?? names[plain.replace(SKIN_TONES, '')];
};

const siteOf = (url: string): string => /^(?:https?:\/\/)?(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;

/** `#DroitDesAînés` → `Droit Des Aînés`. In small letters it stays one word, and sounds like none. */
const tagWords = (tag: string): string =>
  tag
    .slice(1)
    .replace(/_/g, ' ')
    .replace(/(?<=\p{Ll}\p{M}?)(?=\p{Lu})/gu, ' ');

/** One letter after the other. */
const spelled = (text: string): string =>
  text.replace(FANCY, (letters) => [...letters.normalize('NFKC')].join(' '));

/** Pauses as the voice makes them, once each. */
const tidy = (text: string): string =>
  text
    .replace(/[ \u00a0\u202f]+/g, ' ')
    .replace(/ ?,(?: ?,)+/g, ',')
    .replace(/ ,/g, ',')
    .replace(/([.!?:;…]),/g, '$1')
    .replace(/,(?= ?[.!?:;…\n]|$)/g, '')
    .trim();
