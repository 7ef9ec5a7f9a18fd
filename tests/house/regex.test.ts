import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { remember, timeOf, WITHOUT_CLOCK } from './linear';
import { nodesOf, projectFiles } from './source';

/**
 * A draft may hold 25,000 characters and is read while somebody types: no regular expression of ours may take more than
 * linear time. Recheck tries each one; what it cannot read is listed here with the reason why it is harmless.
 */
const UNREADABLE: Readonly<Record<string, string>> = {
  '\\p{RGI_Emoji}': 'one property of strings, without repetition: each start looks at one emoji at most',
};

/** Files that build an expression at run time, with what keeps it linear. */
const BUILT_AT_RUN_TIME: Readonly<Record<string, string>> = {
  'lib/hashtags/cue-finder.ts': 'the same lists of cues, tried at one place instead of everywhere',
  'lib/hashtags/cues.ts': 'a list of cues, each proved linear by lib/hashtags/cues.test.ts',
  'lib/tone/engines/stands.ts': 'fixed phrases side by side; none repeats more than the letters of one word',
};

const FILES = projectFiles(/^(?:lib|components|entrypoints)\/.*\.tsx?$/).filter(
  (path) => !path.includes('.test.'),
);
const NODES = FILES.map((path) => ({ path, nodes: nodesOf(path, readFileSync(path, 'utf8')) }));

const EXPRESSIONS = new Map(
  NODES.flatMap(({ path, nodes }) =>
    nodes.flatMap((node) => {
      const { pattern, flags } = (node.regex ?? {}) as { pattern?: string; flags?: string };
      return pattern === undefined
        ? []
        : [[`/${pattern}/${flags}`, { path, pattern, flags: flags ?? '' }] as const];
    }),
  ),
);

afterAll(remember);

describe('regular expressions', WITHOUT_CLOCK, () => {
  it.each([...EXPRESSIONS])('%s takes linear time', async (_, { path, pattern, flags }) => {
    if (pattern in UNREADABLE) return;
    expect(`${path}: ${await timeOf(pattern, flags)}`).toBe(`${path}: safe`);
  });

  it('are written as literals, that this test can see', () => {
    const builders = NODES.filter(({ nodes }) => nodes.some(isRegExpCall)).map(({ path }) => path);
    expect(builders).toEqual(Object.keys(BUILT_AT_RUN_TIME));
  });

  it('are excused only while they exist', () => {
    const patterns = new Set([...EXPRESSIONS.values()].map(({ pattern }) => pattern));
    expect(Object.keys(UNREADABLE).filter((pattern) => !patterns.has(pattern))).toEqual([]);
  });
});

function isRegExpCall(node: { readonly type: string; readonly callee?: unknown }): boolean {
  const callee = node.callee as { name?: string } | undefined;
  return (node.type === 'NewExpression' || node.type === 'CallExpression') && callee?.name === 'RegExp';
}
