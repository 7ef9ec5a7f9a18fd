import { spawn } from 'node:child_process';

/** One npm script that `npm run check` or `npm test` runs. */
export interface Step {
  /** Name of the script in package.json. */
  readonly script: string;
  /** True when the script runs Vitest: its tests are counted one by one, and none at all is a failure. */
  readonly tests: boolean;
  /** True to show its output while it runs (long steps); otherwise it is shown only when it fails. */
  readonly live?: boolean;
}

export interface StepRun {
  readonly step: Step;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

/** Runs one step to its end. Never throws: what cannot be started is a step that failed. */
export function runStep(step: Step, args: readonly string[] = []): Promise<StepRun> {
  const started = performance.now();
  const passed = args.length > 0 ? ['--', ...args] : [];
  const child = spawn('npm', ['run', '--silent', step.script, ...passed], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1' },
  });

  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk;
    if (step.live) process.stdout.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  return new Promise((resolve) => {
    const end = (ok: boolean) => resolve({ step, ok, seconds: (performance.now() - started) / 1000, output });
    child.on('error', (error) => {
      output += String(error);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
