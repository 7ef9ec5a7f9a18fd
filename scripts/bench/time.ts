/** Milliseconds of many runs, in order. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

/** Inputs that one function reads before the next has its turn. */
const BLOCK = 10;

type Run = (input: string) => unknown;

/**
 * Times several functions over the same inputs, a few inputs by each function in turn, so that a busy moment of the machine is
 * shared, and that none finds the processor's caches filled by another each time. Only figures of one run may be compared.
 *
 * @param rounds How often each input is read; the figures are of all rounds.
 */
export async function turnByTurn<Name extends string>(
  inputs: readonly string[],
  runs: Readonly<Record<Name, Run>>,
  rounds = 1,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(runs) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let first = 0; first < inputs.length; first += BLOCK) {
      for (const name of names) {
        for (const input of inputs.slice(first, first + BLOCK)) {
          const start = performance.now();
          await runs[name](input);
          taken.get(name)?.push(performance.now() - start);
        }
      }
    }
  }
  return Object.fromEntries(names.map((name) => [name, timing(taken.get(name) ?? [])])) as Record<
    Name,
    Timing
  >;
}

function timing(taken: readonly number[]): Timing {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
