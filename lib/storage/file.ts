import { is, literal, looseObject, number, record, string, unknown } from 'valibot';
import { RESCUE_PREFIX } from './rescue';
import type { Subject } from './subject';

/** What an exported file holds: each subject as it is stored, and what was set aside. */
export interface ExportFile {
  readonly app: 'coach-3p';
  readonly format: 1;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly stored: Readonly<Record<string, unknown>>;
}

/** Largest file that is read, in UTF-16 units: a hundred times what a full checklist needs. */
const FILE_LIMIT = 5_000_000;

/** Everything of the user's, as the text of a file that people can read and this product can bring in again. */
export function exportText(
  all: Readonly<Record<string, unknown>>,
  subjects: readonly Subject<unknown>[],
  now: Date,
): string {
  const keys = new Set(subjects.filter(({ join }) => join !== null).map(({ key }) => key));
  const stored = Object.fromEntries(
    Object.entries(all).filter(([key]) => keys.has(key) || key.startsWith(RESCUE_PREFIX)),
  );
  const file: ExportFile = { app: 'coach-3p', format: 1, exportedAt: now.toISOString(), stored };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Name of the file, with its day. */
export const exportName = (now: Date): string => `coach-3p-${now.toISOString().slice(0, 10)}.json`;

/** One part of a file: `fits` will be brought in; `unfit` cannot be read and `unknown` belongs to another version: both stay out. */
export interface Part {
  readonly key: string;
  readonly state: 'fits' | 'unfit' | 'unknown';
}

/** What a file would bring in, before anything is changed. */
export type Preview =
  | { readonly kind: 'unreadable'; readonly reason: 'tooLong' | 'notJson' | 'notOurs' }
  | { readonly kind: 'ready'; readonly parts: readonly Part[]; readonly file: ExportFile };

const fileSchema = looseObject({
  app: literal('coach-3p'),
  format: number(),
  exportedAt: string(),
  stored: record(string(), unknown()),
});

/** Reads the text of a file without changing anything. Never throws. */
export function previewFile(text: string, subjects: readonly Subject<unknown>[]): Preview {
  if (text.length > FILE_LIMIT) return { kind: 'unreadable', reason: 'tooLong' };
  const json = parseJson(text);
  if (json === undefined) return { kind: 'unreadable', reason: 'notJson' };
  if (!is(fileSchema, json)) return { kind: 'unreadable', reason: 'notOurs' };
  const file = json as ExportFile;
  const parts = Object.entries(file.stored).map(([key, raw]) => ({
    key,
    state: stateOf(key, raw, subjects),
  }));
  return { kind: 'ready', parts, file };
}

/** What storage should hold once the file is joined with what is there: only the keys that change. Throws when the file is not ours. */
export function joined(
  input: unknown,
  all: Readonly<Record<string, unknown>>,
  subjects: readonly Subject<unknown>[],
): Record<string, unknown> {
  if (!is(fileSchema, input)) throw new Error('import: not a file of ours');
  const changed: Record<string, unknown> = {};
  for (const subject of subjects) {
    const theirs = subject.versions.read(input.stored[subject.key]);
    if (subject.join === null || theirs.kind !== 'value') continue;
    const here = subject.versions.read(all[subject.key]);
    const ours = here.kind === 'value' ? here.value : subject.fallback();
    changed[subject.key] = subject.versions.wrap(subject.join(ours, theirs.value));
  }
  return changed;
}

function stateOf(key: string, raw: unknown, subjects: readonly Subject<unknown>[]): Part['state'] {
  const subject = subjects.find((one) => one.key === key && one.join !== null);
  if (subject === undefined) return 'unknown';
  return subject.versions.read(raw).kind === 'value' ? 'fits' : 'unfit';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
