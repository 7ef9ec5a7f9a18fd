import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type Family, findBrowser } from './find';

/** Debian's package for each family of browsers. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const satisfies Record<Family, string>;

/** A program is missing and could not be installed; the message is a sentence for the person who ran the command. */
export class MissingProgramError extends Error {
  override readonly name = 'MissingProgramError';
}

/**
 * An installed browser of this family. On Debian as root a missing one is installed with apt; anywhere else nothing is
 * installed without being asked.
 *
 * @throws MissingProgramError with a sentence that says what to install.
 */
export function ensureBrowser(family: Family): Browser {
  const found = findBrowser(family);
  if (found !== null) return found;
  if (!isDebianRoot()) throw new MissingProgramError(whatToInstall(family));

  console.log(`No ${family} browser is installed: installing Debian’s ${PACKAGES[family]} with apt.`);
  installPackages([PACKAGES[family]]);
  const installed = findBrowser(family);
  if (installed === null) throw new MissingProgramError(whatToInstall(family));
  return installed;
}

/**
 * Makes sure that `openssl` can be called: the stand-in for X makes its certificate with it.
 *
 * @throws MissingProgramError with a sentence that says what to install.
 */
export function ensureOpenssl(): void {
  const missing = () => spawnSync('openssl', ['version']).error !== undefined;
  if (missing() && isDebianRoot()) installPackages(['openssl']);
  if (missing()) {
    throw new MissingProgramError(
      'OpenSSL was not found, with which the tests make a certificate. On Debian or Ubuntu: sudo apt install openssl. On Windows it comes with Git: add its usr\\bin folder to PATH.',
    );
  }
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
