/** Asks until the answer fits, and fails with the last answer after `milliseconds`: tests wait for what they expect. */
export async function eventually<Value>(
  ask: () => Promise<Value>,
  fits: (value: Value) => boolean,
  milliseconds = 20_000,
): Promise<Value> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await ask();
    if (fits(value)) return value;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(value)} after ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
