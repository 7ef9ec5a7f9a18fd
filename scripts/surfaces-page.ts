import { type Cell, DEEDS, MATRIX, MORE, type Proof } from '../tests/e2e/matrix';

const BROWSERS = ['Chromium', 'Firefox'] as const;

/** Every test that the page names, each once. */
export const PROOFS: readonly Proof[] = [
  ...new Set([
    ...MATRIX.flatMap(({ cells }) => DEEDS.map((deed) => cells[deed].proof)),
    ...MORE.map(({ proof }) => proof),
  ]),
];

/** `docs/surfaces.md`: a table of what is shown where, and the tests that show it, each numbered once. */
export function surfacesPage(): string {
  const number = (proof: Proof) => `test ${PROOFS.indexOf(proof) + 1}`;
  const words = ({ proof, impossible }: Cell) =>
    impossible ? `no: ${impossible} (${number(proof)})` : number(proof);
  const lines = MATRIX.flatMap(({ surface, cells }) =>
    BROWSERS.map(
      (browser) => `| ${surface} | ${browser} | ${DEEDS.map((deed) => words(cells[deed])).join(' | ')} |`,
    ),
  );
  const named = PROOFS.map((proof, index) => {
    const [file, title] = split(proof);
    return `${index + 1}. \`tests/${file}\`: ${title}`;
  });
  return [
    '# Surfaces',
    '',
    'Where the coach works, and which test shows it. Every test named here runs in both browsers, on a stand-in for X; those of',
    'the table run at each surface that is named in it. “No” comes with its reason, and with the test that nothing else is lost',
    'there. Made by `npm run surfaces` from `tests/e2e/matrix.ts`.',
    '',
    `| surface | browser | ${DEEDS.join(' | ')} |`,
    `| --- | --- |${' --- |'.repeat(DEEDS.length)}`,
    ...lines,
    '',
    '## More about single surfaces',
    '',
    ...MORE.map(({ about, proof }) => `- ${about}: ${number(proof)}`),
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
