import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';

/** Expressions that this version of Recheck has found safe: it needs a second for a long one, and they rarely change. */
const { version } = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')) as {
  version: string;
};
const CACHE = `node_modules/.cache/coach-3p/linear-${version}.json`;

const known = new Set<string>(read());

/** Recheck counts steps, from one seed, and stops at its own limits of them: a busy machine changes no answer. */
const BY_STEPS = {
  randomSeed: 1,
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
} as const;

/** The tests that ask are ended by those limits too, not by the clock. */
export const WITHOUT_CLOCK = { timeout: 0 } as const;

/** `safe`, or what Recheck says of the time that an expression may take. */
export async function timeOf(pattern: string, flags: string): Promise<string> {
  const written = `/${pattern}/${flags}`;
  if (known.has(written)) return 'safe';
  const result = await check(pattern, flags.replace('v', 'u'), BY_STEPS);
  if (result.status === 'unknown') return `unknown (${result.error.kind})`;
  if (result.status === 'vulnerable') return result.complexity.summary;
  known.add(written);
  return 'safe';
}

/** Remembers what is safe for the next run. */
export function remember(): void {
  mkdirSync('node_modules/.cache/coach-3p', { recursive: true });
  // Another test file may have written meanwhile.
  writeFileSync(CACHE, JSON.stringify([...new Set([...read(), ...known])]));
}

function read(): string[] {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return [];
  }
}
