/** Seeds of a word’s hash and of a gram’s keep one kind of feature from another. */
const WORD = 0x811c9dc5;
const GRAM = 0x1b873593;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
/** The brackets around a word: a gram at its beginning is another than the same letters within. */
const OPEN = '<'.charCodeAt(0);
const CLOSE = '>'.charCodeAt(0);

export const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units; not yet mixed. */
export function hashOf(text: string): number {
  let hash = WORD;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** Gives the mixed hash of every 3 to 5 letters in a row of `<word>`. Each start is read once, and nothing is allocated. */
export function eachGram(word: string, take: (hash: number) => void): void {
  const length = word.length + 2;
  for (let start = 0; start + SHORTEST_GRAM <= length; start += 1) {
    let hash = GRAM;
    const end = Math.min(length, start + LONGEST_GRAM);
    for (let at = start; at < end; at += 1) {
      const code = at === 0 ? OPEN : at === length - 1 ? CLOSE : word.charCodeAt(at - 1);
      hash = step(hash, code);
      if (at - start >= SHORTEST_GRAM - 1) take(mixed(hash));
    }
  }
}

/** A last mix, because the low bits of FNV are weak; never negative. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> 0;
}

const step = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
