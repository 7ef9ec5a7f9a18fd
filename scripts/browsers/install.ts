import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type Family, findBrowser } from './find';

/** Debian's package for each family of browsers. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const satisfies Record<Family, string>;

/** A browser is missing and could not be installed; the message is a sentence for the person who ran the command. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/**
 * An installed browser of this family. On Debian as root a missing one is installed with apt; anywhere else nothing is
 * installed without being asked.
 *
 * @throws NoBrowserError with a sentence that says what to install.
 */
export function ensureBrowser(family: Family): Browser {
  const found = findBrowser(family);
  if (found !== null) return found;
  if (!isDebianRoot()) throw new NoBrowserError(whatToInstall(family));

  console.log(`No ${family} browser is installed: installing Debian’s ${PACKAGES[family]} with apt.`);
  installPackages([PACKAGES[family]]);
  const installed = findBrowser(family);
  if (installed === null) throw new NoBrowserError(whatToInstall(family));
  return installed;
}

/** What a person can do who has no browser of this family. */
export function whatToInstall(family: Family): string {
  const debian = `On Debian or Ubuntu: sudo apt install ${PACKAGES[family]}`;
  return family === 'firefox'
    ? `Firefox was not found. Install Firefox 140 or later from https://www.mozilla.org/firefox/, then run the command again. ${debian}`
    : `No Chrome, Chromium or Edge was found. Install Chrome 126 or later from https://www.google.com/chrome/, or Chromium, or Edge, then run the command again. ${debian}`;
}

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installPackages(names: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    stdio: 'inherit',
    env,
  });
}
