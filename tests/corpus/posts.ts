import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../../lib/model/language';
import type { Principle } from '../../lib/model/principle';

/** One post of `tests/corpus/posts/<lang>.jsonl`: many hands, no rule in sight. What the ear is taught with. */
export interface Post {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  /** Null: an ordinary post. */
  readonly principle: Principle | null;
  /** What kind of slip: `blame`, `promise`. */
  readonly kind: string;
  /** The words that carry the slip, as they stand in the text. */
  readonly words: string | null;
}

/** All posts of a language, in their order. @throws Error when a line is no JSON. */
export function posts(language: Language): Post[] {
  const file = new URL(`posts/${language}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Post);
}
