import type { Finding } from '../model/finding';

/** What one reading found, and the name that each finding goes by: by `Finding.id`. */
export interface Reading {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Names that outlive typing. An id holds the words, so it changes with every letter that is added to them; a finding whose
 * words were written on (“LISEZ LE RAPPOR” and a “T”), or shortened from their end, keeps its name. By it its card stays
 * the same one, and what was set aside stays so.
 */
export function nameFindings(
  before: Reading,
  text: string,
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const ids = new Set(findings.map(({ id }) => id));
  const gone = before.findings.filter(({ id }) => !ids.has(id));
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const give = (id: string, name: string) => {
    names.set(id, name);
    taken.add(name);
  };
  for (const { id } of findings) {
    const kept = before.names.get(id);
    if (kept !== undefined) give(id, kept);
  }
  for (const finding of findings) {
    if (names.has(finding.id)) continue;
    const at = gone.findIndex((other) => isWrittenOn(wordsOf(other, before.text), finding, other, text));
    const [elder] = at < 0 ? [] : gone.splice(at, 1);
    give(finding.id, (elder && before.names.get(elder.id)) ?? fresh(finding.id, taken));
  }
  return names;
}

/** The finding that goes by a name; null when there is none any more. */
export const idOf = (name: string, names: ReadonlyMap<string, string>): string | null =>
  [...names].find(([, given]) => given === name)?.[0] ?? null;

const wordsOf = ({ range }: Finding, text: string): string =>
  range ? text.slice(range.start, range.end).toLowerCase() : '';

function isWrittenOn(old: string, finding: Finding, other: Finding, text: string): boolean {
  if (finding.rule !== other.rule || old === '') return false;
  const words = wordsOf(finding, text);
  return words.startsWith(old) || (words !== '' && old.startsWith(words));
}

/** An id may still be the name of a finding that has been written on since. */
function fresh(id: string, taken: ReadonlySet<string>): string {
  let name = id;
  while (taken.has(name)) name += '+';
  return name;
}
