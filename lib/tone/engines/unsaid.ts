import type { Range } from '../../model/range';

/**
 * A small letter and dots or dashes after a word that leads up to an oath: `oh p…`, `de m…`, `holy s---`. A capital is the
 * initial of a name, and a letter alone may be anything.
 */
const LED_UP_TO =
  /(?<=(?:^|[\s'’(«“"])(?:[Oo]h|[Aa]h|[Hh]oly|[Tt]he|[Aa]|[Dd]e|[Ll]a|[Cc]es|[Dd]es|[Gg]ros|[Pp]etit|[Vv]ieux|[Tt]ête de|[Tt]ête|[Ff]ull of|[Pp]iece of)\s)[bcfmps](?:…|\.{3}|\*{3,}|-{2,}|_{2,})/gu;
/** Signs instead of an oath, as in comics: at least three different ones in a run of four. */
const SIGNS = /(?<=^|[\s«“"(])[@#$%&*!?^~]{4,}(?=$|[\s.,»”")])/gu;
const OATH_SIGNS = new Set('@#$%&*^~');

/** Without these there is neither; they are found at once, where the patterns above look back at every letter. */
const MAY_BE_LED_UP_TO = /[bcfmps](?:…|\.\.\.|\*\*\*|--|__)/;
const MAY_BE_SIGNS = /[@#$%&*!?^~]{4}/;

/** Swearing that is meant though no word of it stands there. Linear in the length of the text. */
export function unsaid(text: string): Range[] {
  const found: Range[] = [];
  for (const { index, 0: run } of MAY_BE_LED_UP_TO.test(text) ? text.matchAll(LED_UP_TO) : [])
    found.push({ start: index, end: index + run.length });
  for (const { index, 0: run } of MAY_BE_SIGNS.test(text) ? text.matchAll(SIGNS) : []) {
    const kinds = new Set([...run].filter((one) => OATH_SIGNS.has(one)));
    if (kinds.size >= 3) found.push({ start: index, end: index + run.length });
  }
  return found;
}
