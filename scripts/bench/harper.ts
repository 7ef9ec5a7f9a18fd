import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

/** Harper as an editor would use it: set up once, then asked for each draft. */
export async function harper(): Promise<(draft: string) => Promise<unknown>> {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (draft) => linter.lint(draft);
}
