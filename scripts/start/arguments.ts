import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/find';

/** What the person asked for on the command line of `npm start`. */
export interface Wish {
  /** Text to coach instead of the sample drafts; null for the samples. */
  readonly text: string | null;
  /** Language of the interface. */
  readonly language: 'fr' | 'en';
  /** A browser by name; null for the first that is found. */
  readonly browser: BrowserName | null;
  readonly headless: boolean;
  /** Where the picture of a headless run goes. */
  readonly screenshot: string;
}

/** The command line cannot be understood; the message says how it is used. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const USAGE = `Usage: npm start -- [options] ["the text of a post"]
  --language fr|en        language of the coach (default: the computer’s)
  --browser NAME          ${BROWSER_NAMES.join(', ')} (default: the first that is found)
  --headless              without a window: types the drafts and prints what the coach says
  --screenshot FILE.png   where the picture of a headless run goes (default: coach-3p.png)`;

const OPTIONS = {
  language: { type: 'string' },
  browser: { type: 'string' },
  headless: { type: 'boolean' },
  screenshot: { type: 'string' },
} as const;

/**
 * Reads the command line.
 *
 * @param locale BCP 47 tag of the computer’s language.
 * @throws UsageError when something in it is unknown.
 */
export function readArguments(args: readonly string[], locale: string): Wish {
  const { values, positionals } = parsed(args);
  const language = values.language ?? (locale.startsWith('fr') ? 'fr' : 'en');
  if (language !== 'fr' && language !== 'en') throw new UsageError(`--language is fr or en.\n${USAGE}`);
  const browser = BROWSER_NAMES.find((name) => name === values.browser) ?? null;
  if (values.browser !== undefined && browser === null) {
    throw new UsageError(`--browser is one of ${BROWSER_NAMES.join(', ')}.\n${USAGE}`);
  }
  const text = positionals.join(' ').trim();
  return {
    text: text === '' ? null : text,
    language,
    browser,
    headless: values.headless ?? false,
    screenshot: values.screenshot ?? 'coach-3p.png',
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}
