import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseSync } from 'vite';

/** Files of the project as git knows them, with those not yet added; `/`-separated, relative to the root. */
export function projectFiles(pattern: RegExp): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  return listed.split('\0').filter((path) => pattern.test(path) && existsSync(path));
}

/** A node of the tree that Vite's parser (oxc) gives for a file. */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Every node of a TypeScript or JSX text, parents first. */
export function nodesOf(path: string, text: string): Node[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const nodes: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
      if ('type' in value) nodes.push(value as Node);
      Object.values(value).forEach(visit);
    }
  };
  visit(program);
  return nodes;
}
