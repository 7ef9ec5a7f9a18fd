import { DEEDS, type Proof, type Row } from '../tests/e2e/matrix';

const BROWSERS = ['Chromium', 'Firefox'] as const;

/** `docs/surfaces.md`: a table of what is shown where, and the tests that show it, each numbered once. */
export function surfacesPage(rows: readonly Row[]): string {
  const proofs = [...new Set(rows.flatMap((row) => DEEDS.flatMap((deed) => row.proofs[deed] ?? [])))];
  const cell = (proof: Proof | undefined) => (proof ? `test ${proofs.indexOf(proof) + 1}` : 'not tested');
  const lines = rows.flatMap(({ surface, proofs: found }) =>
    BROWSERS.map(
      (browser) => `| ${surface} | ${browser} | ${DEEDS.map((deed) => cell(found[deed])).join(' | ')} |`,
    ),
  );
  const named = proofs.map((proof, index) => {
    const [file, title] = split(proof);
    return `${index + 1}. \`tests/${file}\`: ${title}`;
  });
  return [
    '# Surfaces',
    '',
    'Where the coach works, and which test shows it. Every test named here runs in both browsers, on a stand-in for X.',
    '“Not tested” means that no test of a real browser shows it at that very surface, not that it fails there.',
    'Made by `npm run surfaces` from `tests/e2e/matrix.ts`.',
    '',
    `| surface | browser | ${DEEDS.join(' | ')} |`,
    `| --- | --- |${' --- |'.repeat(DEEDS.length)}`,
    ...lines,
    '',
    '## The tests',
    '',
    ...named,
    '',
  ].join('\n');
}

/** File and title of a proof. */
export function split(proof: Proof): [file: string, title: string] {
  const at = proof.indexOf(': ');
  return [proof.slice(0, at), proof.slice(at + 2)];
}
