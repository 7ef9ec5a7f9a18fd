import { spawnSync } from 'node:child_process';
import { LABELS } from './browsers/find';
import { MissingProgramError } from './browsers/install';
import { openWithExtension } from './browsers/open';
import { readArguments, UsageError } from './start/arguments';
import { chooseBrowser } from './start/choose';
import { coachDrafts, coachInWindow, hasDisplay } from './start/practice';

/**
 * `npm start`: builds the extension and opens it in an installed browser on the practice page. Without a display it types
 * drafts by itself, prints what the coach says of them and saves a picture.
 */
async function start(): Promise<void> {
  const wish = readArguments(process.argv.slice(2), Intl.DateTimeFormat().resolvedOptions().locale);
  const browser = chooseBrowser(wish.browser);
  const headless = wish.headless || !hasDisplay();

  build(browser.family === 'firefox' ? 'firefox' : 'chrome');
  console.log(`Opening the practice page in ${LABELS[browser.name]}${headless ? ', without a window' : ''}.`);
  const opened = await openWithExtension(browser, headless);
  try {
    await (headless ? coachDrafts(opened, wish) : coachInWindow(opened, wish));
  } finally {
    await opened.running.close().catch(() => undefined);
  }
}

function build(target: 'chrome' | 'firefox'): void {
  console.log('Building the extension…');
  const run = spawnSync('npm', ['run', '--silent', `build:${target}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`The extension could not be built.\n${run.stdout}${run.stderr}`);
}

try {
  await start();
} catch (error) {
  const known = error instanceof UsageError || error instanceof MissingProgramError;
  console.error(known ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
