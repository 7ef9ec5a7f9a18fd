import { number, strictObject, string } from 'valibot';
import { describe, expect, test } from 'vitest';
import { versions } from './versions';

const chain = versions(strictObject({ name: string() }))
  .next(2, strictObject({ title: string() }), (old) => ({ title: old.name }))
  .next(3, strictObject({ title: string(), length: number() }), (old) => {
    if (old.title === 'impossible') throw new Error('cannot be lifted');
    return { ...old, length: old.title.length };
  });

/** One stored example of each shape that ever was, and what it becomes. */
const EXAMPLES = [
  { v: 1, data: { name: 'Halifax' } },
  { v: 2, data: { title: 'Halifax' } },
  { v: 3, data: { title: 'Halifax', length: 7 } },
];

describe('a chain of versions', () => {
  test.each(EXAMPLES)('brings version $v to the present shape', (stored) => {
    expect(chain.read(stored)).toEqual({ kind: 'value', value: { title: 'Halifax', length: 7 } });
  });

  test('wraps what it writes with the present version', () => {
    expect(chain.wrap({ title: 'Gaspé', length: 5 })).toEqual({ v: 3, data: { title: 'Gaspé', length: 5 } });
  });

  test.each([
    ['a later version of the extension wrote it', { v: 4, data: {} }, 'newer'],
    ['a field is missing', { v: 3, data: { title: 'Halifax' } }, 'shape'],
    ['an old value has an unknown field', { v: 1, data: { name: 'Halifax', extra: 1 } }, 'shape'],
    ['the way up fails', { v: 2, data: { title: 'impossible' } }, 'shape'],
    ['it is text', 'Halifax', 'notOurs'],
    ['it is null', null, 'notOurs'],
    ['the version is no whole number', { v: 1.5, data: {} }, 'notOurs'],
    ['the version is zero', { v: 0, data: {} }, 'notOurs'],
  ])('says why it cannot read a value: %s', (_, stored, reason) => {
    expect(chain.read(stored)).toEqual({ kind: 'unfit', reason });
  });

  test('does not compile with a gap', () => {
    const first = versions(string());
    // @ts-expect-error: after version 1 comes version 2.
    expect(() => first.next(3, string(), (old) => old)).not.toThrow();
    // @ts-expect-error: version 1 is taken.
    expect(() => first.next(1, string(), (old) => old)).not.toThrow();
  });
});
