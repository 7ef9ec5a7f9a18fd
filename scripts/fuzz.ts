import fc from 'fast-check';
import { analyzeDraft } from '../lib/analysis';
import { anyDraft, isSound } from '../tests/corpus/any-draft';

const RUNS = Number(process.argv[2] ?? 100_000);

const result = fc.check(
  fc.property(anyDraft, (text) => isSound(text, analyzeDraft(text, { level: 'strict' }))),
  { numRuns: RUNS, seed: 3 },
);
console.log(
  fc.defaultReportMessage(result) ?? `${RUNS.toLocaleString('en')} drafts: none throws, every range is sound`,
);
if (result.failed) process.exitCode = 1;
