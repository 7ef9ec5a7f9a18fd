import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en';
import { page } from '../../lib/i18n/en/page';
import { popup } from '../../lib/i18n/en/popup';
import { reminders } from '../../lib/i18n/en/reminders';
import { tags } from '../../lib/i18n/en/tags';
import { twitter101 } from '../../lib/i18n/en/twitter101';
import { type Node, nodesOf } from './source';

/** Entry points whose set of messages is not everything, with the English keys that their set speaks. */
const PAGES = [
  { entry: 'entrypoints/x.content/index.ts', spoken: Object.keys(page) },
  { entry: 'entrypoints/popup/main.tsx', spoken: Object.keys({ ...popup, ...tags, ...twitter101 }) },
  // Of the background, this alone speaks; what an analysis says is said by the page that asked.
  { entry: 'entrypoints/shared/reminders.ts', spoken: Object.keys(reminders) },
];

const KEYS = Object.keys(en);

describe.each(PAGES)('the messages of $entry', ({ entry, spoken }) => {
  it('are all in its set', () => {
    const asked = filesBehind(entry).flatMap((path) =>
      nodesOf(path, readFileSync(path, 'utf8')).flatMap(keysIn),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect([...new Set(asked)].filter((key) => !spoken.includes(key))).toEqual([]);
  });
});

it('the sidebar can say whatever an analysis says', () => {
  const said = KEYS.filter((key) => /^(?:rule|ruleName|tags|day)\./.test(key));
  expect(said.filter((key) => !(key in page))).toEqual([]);
});

/** Keys that one node names: a string, or all that a template such as `item.${id}.title` may become. */
function keysIn(node: Node): string[] {
  if (node.type === 'Literal') return KEYS.filter((key) => key === node.value);
  if (node.type !== 'TemplateLiteral') return [];
  const quasis = node.quasis as { value: { cooked: string } }[];
  const start = quasis[0]?.value.cooked ?? '';
  const end = quasis.at(-1)?.value.cooked ?? '';
  if (!/^\w+\./.test(start)) return [];
  return KEYS.filter((key) => key.startsWith(start) && key.endsWith(end));
}

/**
 * The entry point and every file of ours that it brings along. Left out: mere types, the catalogues, and storage, whose
 * registry names messages that the privacy page alone says.
 */
function filesBehind(entry: string, seen = new Set<string>()): string[] {
  if (seen.has(entry) || /^lib\/(?:i18n|storage)\//.test(entry)) return [];
  seen.add(entry);
  const imports = nodesOf(entry, readFileSync(entry, 'utf8')).filter(
    (node) =>
      /^(?:Import|ExportNamed|ExportAll)/.test(node.type) && node.source && node.importKind !== 'type',
  );
  const paths = imports
    .map((node) => (node.source as { value: string }).value)
    .filter((from) => from.startsWith('.'));
  return [entry, ...paths.flatMap((from) => filesBehind(fileOf(dirname(entry), from), seen))].filter(
    isScript,
  );
}

function fileOf(folder: string, from: string): string {
  const path = join(folder, from).replaceAll('\\', '/');
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].filter(isScript).find(existsSync) ?? 'lib/i18n/'
  );
}

const isScript = (path: string): boolean => /\.tsx?$/.test(path);
