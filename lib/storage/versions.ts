import { type GenericSchema, safeParse } from 'valibot';

/** `Successor[V]` is V + 1: the type system counts with it, so that a gap in a chain of versions does not compile. */
type Successor = readonly [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

/** A value as it lies in storage: its shape's version beside it. */
export interface Envelope {
  readonly v: number;
  readonly data: unknown;
}

/** Why a stored value could not be used. */
export type Unfit = 'notOurs' | 'newer' | 'shape';

export type Read<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'unfit'; readonly reason: Unfit };

/** All shapes that an item ever had, oldest first, each with the way to the next. */
export interface Versions<V extends number, T> {
  readonly current: V;
  /** Adds the next shape. `version` must be the present one plus one; `up` turns the old shape into the new. */
  next<U>(
    version: Successor[V],
    schema: GenericSchema<unknown, U>,
    up: (old: T) => U,
  ): Versions<Successor[V], U>;
  /** Reads any stored value of any version and brings it to the current shape. Never throws. */
  read(stored: unknown): Read<T>;
  /** Wraps a current value for storage. */
  wrap(value: T): Envelope;
}

interface Step {
  readonly schema: GenericSchema;
  readonly up: (old: unknown) => unknown;
}

/** Begins a chain with version 1. Old shapes are frozen: to change a shape, add the next version. */
export const versions = <T>(schema: GenericSchema<unknown, T>): Versions<1, T> =>
  chain<1, T>(1, [{ schema, up: (old) => old }]);

function chain<V extends number, T>(current: V, steps: readonly Step[]): Versions<V, T> {
  return {
    current,
    next: <U>(version: Successor[V], schema: GenericSchema<unknown, U>, up: (old: T) => U) =>
      chain<Successor[V], U>(version, [...steps, { schema, up: (old) => up(old as T) }]),
    read: (stored) => read<T>(steps, stored),
    wrap: (data) => ({ v: current, data }),
  };
}

function read<T>(steps: readonly Step[], stored: unknown): Read<T> {
  if (!isEnvelope(stored)) return { kind: 'unfit', reason: 'notOurs' };
  if (stored.v > steps.length) return { kind: 'unfit', reason: 'newer' };
  let value = stored.data;
  for (const [index, step] of steps.slice(stored.v - 1).entries()) {
    const parsed = index === 0 ? parse(step, value) : parse(step, lift(step, value));
    if (parsed === UNFIT) return { kind: 'unfit', reason: 'shape' };
    value = parsed;
  }
  return { kind: 'value', value: value as T };
}

const UNFIT = Symbol('unfit');

function parse(step: Step, value: unknown): unknown {
  const parsed = safeParse(step.schema, value);
  return parsed.success ? parsed.output : UNFIT;
}

/** A step that fails must not lose the old value: it reads as unfit and is set aside whole. */
function lift(step: Step, value: unknown): unknown {
  try {
    return step.up(value);
  } catch {
    return UNFIT;
  }
}

function isEnvelope(stored: unknown): stored is Envelope {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'v' in stored &&
    'data' in stored &&
    Number.isInteger(stored.v) &&
    (stored.v as number) >= 1
  );
}
