import { ensureBrowser, ensureOpenssl, MissingProgramError } from './browsers/install';
import { TEST } from './steps/plan';
import { runPlan } from './steps/run';

/** `npm test`: the check, then the end-to-end tests in a Chromium and in Firefox. */
try {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  ensureOpenssl();
  process.exitCode = await runPlan(TEST);
} catch (error) {
  if (!(error instanceof MissingProgramError)) throw error;
  console.error(`${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
}
