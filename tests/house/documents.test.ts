import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from './source';

const documents = projectFiles(/\.md$/).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;

describe.each(documents)('$path', ({ path, text }) => {
  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link]) => link as string);
    const files = links.filter((link) => !/^(?:https?|mailto):/.test(link));
    expect(files.filter((file) => !existsSync(join(dirname(path), file)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names files of the project that exist', () => {
    const named = [...text.matchAll(/`((?:lib|scripts|tests|components|entrypoints|docs)\/[\w./-]+\.\w+)`/g)];
    expect(named.map(([, file]) => file as string).filter((file) => !existsSync(file))).toEqual([]);
  });
});

it('docs/adr/README.md lists every decision once', () => {
  const index = readFileSync('docs/adr/README.md', 'utf8');
  const listed = [...index.matchAll(/\]\((\d{4}-[\w-]+\.md)\)/g)].map(([, file]) => `docs/adr/${file}`);
  expect(listed).toEqual(projectFiles(/^docs\/adr\/\d.*\.md$/).sort());
});

describe('the whole project', () => {
  it('names no folder of the computer on which it was written', () => {
    const files = projectFiles(/\.(?:ts|tsx|js|jsx|json|md|css|html|sh)$|^\.ci\/run$/);
    const absolute = /(?<![\w.~/-])\/(?:work|root|home\/\w+|Users\/(?!marie\/)\w+)\//;
    expect(files.filter((file) => absolute.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('locks packages without the address of a host', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});
