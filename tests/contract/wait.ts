/**
 * How long anything may take, in milliseconds: a limit for what never comes, on a slow machine that does other things too. No
 * test waits so long for what does come.
 */
export const PATIENCE_MS = 60_000;

/** Asks until the answer fits, and fails with the last answer after `milliseconds`: tests wait for what they expect. */
export async function eventually<Value>(
  ask: () => Promise<Value>,
  fits: (value: Value) => boolean,
  milliseconds = PATIENCE_MS,
): Promise<Value> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await ask();
    if (fits(value)) return value;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(value)} after ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
