/** Signs that stand for a letter that the writer would rather not write. */
const MASKS = new Set('*#%@$^~_&');
/** Signs that hide letters of a word in capitals too: `AT&T` and `A_B` are names. */
const MASKS_OF_CAPITALS = new Set('*#');
/** People miscount the letters that they hide, by no more than this. */
const MISCOUNT = 2;
/** In a word this short a letter more or less makes another word. */
const SHORT = 4;

/**
 * The word of a list behind hidden letters: `f*ck`, `f#@k`, `a**hole`, `sh**`. The shown letters must be the word's own, in
 * order, the first one and, where it is shown, the last one in their places; null when it is none of the list.
 *
 * @param bare One run of characters, what stands around it removed.
 * @param letters `bare` with look-alikes undone, in small letters, of the same length.
 * @param byFirst The list by first letter, without accents.
 */
export function maskedWord(
  bare: string,
  letters: string,
  byFirst: ReadonlyMap<string, readonly string[]>,
): string | null {
  const masks = bare === bare.toUpperCase() ? MASKS_OF_CAPITALS : MASKS;
  const shape = [...bare].map((one) =>
    masks.has(one) ? '*' : /\p{L}|\p{M}|\p{N}|[!|]/u.test(one) ? 'x' : '?',
  );
  if (
    bare.length < 3 ||
    letters.length !== shape.length ||
    shape[0] !== 'x' ||
    shape.includes('?') ||
    !shape.includes('*')
  )
    return null;
  const shown = [...letters].map((letter, at) => (shape[at] === '*' ? '*' : letter)).join('');
  return byFirst.get(shown.charAt(0))?.find((word) => fits(shown, word)) ?? null;
}

function fits(shown: string, word: string): boolean {
  if (shown.length === word.length && [...shown].every((one, at) => one === '*' || one === word[at]))
    return true;
  const visible = shown.replaceAll('*', '');
  if (word.length <= SHORT || visible.length < 2) return false;
  if (Math.abs(shown.length - word.length) > MISCOUNT) return false;
  if (!shown.endsWith('*') && shown.at(-1) !== word.at(-1)) return false;
  return isWithin(visible, word);
}

/** Whether all letters of `part` come in `whole` in their order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return at === part.length;
}
