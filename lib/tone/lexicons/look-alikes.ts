/** Characters that pass for a Latin letter: Cyrillic, Greek, digits and signs. Data only. */
const LETTERS = 'аa еe оo рp сc уy хx іi ѕs јj ԁd һh кk мm тt вb нh αa οo εe ιi κk νv ρp τt υu ıi ƒf';
/** Digits and signs are letters only beside real ones. */
const SIGNS = '0o 1i 3e 4a 5s 7t 8b 9g @a $s €e !i |i £l ¢c +t (c';

const map = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

export const LETTER_OF_LOOK_ALIKE = map(LETTERS);
export const LETTER_OF_SIGN = map(SIGNS);
