import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

const Row = v.object({
  id: v.string(),
  text: v.string(),
  /** 1: something the coach should flag; 0: it must stay silent; absent when only predictions are wanted. */
  label: v.optional(v.picklist([0, 1])),
  lang: v.optional(v.picklist(['fr', 'en'])),
});
export type Row = v.InferOutput<typeof Row>;

export interface RowSet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/**
 * Reads JSONL files, or all of a folder.
 *
 * @throws Error naming the file and line of a row that does not fit, or a path that is not there.
 */
export function readSets(paths: readonly string[]): RowSet[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`${path}: not found, nothing to evaluate there`);
    const files = statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((file) => file.endsWith('.jsonl'))
          .sort()
          .map((file) => join(path, file))
      : [path];
    return files.map((file) => ({ name: basename(file, '.jsonl'), rows: readRows(file) }));
  });
}

function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [v.parse(Row, JSON.parse(line))];
    } catch (error) {
      throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  });
}
