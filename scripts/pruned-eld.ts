import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const KEPT = ['fr', 'en'];

/**
 * Prunes the n-gram data of the language detector ELD to the two languages that we tell apart (950 kB → 80 kB). Its scores
 * for these are untouched: `lib/draft/language.ts` sets the same subset where the whole data is loaded, as in tests.
 */
export function prunedEld(): Plugin {
  return {
    name: 'coach-3p:pruned-eld',
    async transform(_code, id) {
      if (!/eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/.test(id)) return null;
      const { ngramsData } = (await import(pathToFileURL(id).href)) as { ngramsData: NgramsData };
      return {
        code: `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(prune(ngramsData)))})`,
        map: null,
      };
    },
  };
}

interface NgramsData {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

function prune(data: NgramsData): NgramsData {
  const ids = Object.keys(data.languages).filter((id) => KEPT.includes(data.languages[id] ?? ''));
  const ngrams: Record<string, Record<string, number>> = {};
  for (const [ngram, scores] of Object.entries(data.ngrams)) {
    const kept = Object.entries(scores).filter(([id]) => ids.includes(id));
    if (kept.length > 0) ngrams[ngram] = Object.fromEntries(kept);
  }
  return { ...data, ngrams };
}
