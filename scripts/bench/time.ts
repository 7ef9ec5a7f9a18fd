/** Milliseconds of many runs, in order. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

/**
 * Times a function over several inputs, turn by turn, after a warm-up. Only figures of one run may be compared: the machine
 * is never twice the same.
 */
export async function time<T>(
  inputs: readonly T[],
  rounds: number,
  run: (input: T) => unknown,
): Promise<Timing> {
  for (const input of inputs) await run(input);
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const input of inputs) {
      const start = performance.now();
      await run(input);
      taken.push(performance.now() - start);
    }
  }
  taken.sort((a, b) => a - b);
  const at = (share: number): number =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
