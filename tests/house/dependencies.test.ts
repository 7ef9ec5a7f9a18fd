import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const installed = { ...manifest.dependencies, ...manifest.devDependencies };

/** Lines of docs/dependencies.md that begin with a package: `- \`name\`: why`. */
const explained = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^- `([^`]+)`: (.+)$/gm)];

describe('dependencies', () => {
  it('are each explained in docs/dependencies.md, and nothing else is', () => {
    expect(explained.map(([, name]) => name).sort()).toEqual(Object.keys(installed).sort());
  });

  it('are locked for every platform: an optional package that the lock lacks makes npm ci fail', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const locked = new Set(
      Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
    );
    const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('have exact versions', () => {
    const exact = /^(?:npm:@?[\w/.-]+@)?\d+\.\d+\.\d+$/;
    expect(Object.entries(installed).filter(([, version]) => !exact.test(version))).toEqual([]);
  });
});
