import { writeFileSync } from 'node:fs';
import english from 'emojibase-data/en/compact.json' with { type: 'json' };
import french from 'emojibase-data/fr/compact.json' with { type: 'json' };

/** Names of emoji as screen readers say them: Unicode’s CLDR short names, without skin tones (the tone is rarely the point). */
export const namesOf = (
  emojis: readonly { readonly unicode: string; readonly label: string }[],
): Record<string, string> =>
  Object.fromEntries(emojis.map(({ unicode, label }) => [unicode.replaceAll('\ufe0f', ''), label]));

/** What each data file must hold. */
export const EMOJI_NAMES = { fr: namesOf(french), en: namesOf(english) };

/** `npm run emoji-names`: writes lib/post/emoji-names/*.json from the newest list. */
if (process.argv[1]?.endsWith('emoji-names.ts')) {
  for (const [language, names] of Object.entries(EMOJI_NAMES)) {
    writeFileSync(`lib/post/emoji-names/${language}.json`, `${JSON.stringify(names, null, 2)}\n`);
  }
}
