import { type Browser, type BrowserName, findBrowsers, LABELS } from '../browsers/find';
import { ensureBrowser, MissingProgramError } from '../browsers/install';

/**
 * The browser that was asked for, or the first that is installed; on Debian as root Chromium is installed when there is
 * none.
 *
 * @throws MissingProgramError with a sentence that says what to install.
 */
export function chooseBrowser(wanted: BrowserName | null): Browser {
  const installed = findBrowsers();
  if (wanted === null) return installed[0] ?? ensureBrowser('chromium');
  const found = installed.find((browser) => browser.name === wanted);
  if (found !== undefined) return found;
  if (wanted === 'chromium' || wanted === 'firefox') return ensureBrowser(wanted);
  const others = installed.map((browser) => LABELS[browser.name]).join(', ');
  throw new MissingProgramError(
    `${LABELS[wanted]} was not found. ${others === '' ? 'Install it' : `Install it, or use what is here: ${others}`}.`,
  );
}
