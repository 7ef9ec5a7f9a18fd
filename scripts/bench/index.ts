import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import twitter from 'twitter-text';
import { bundledAnalysis } from './bundled';
import { DRAFTS, freshDrafts, longDraft } from './drafts';
import { harper } from './harper';
import { type Timing, turnByTurn } from './time';

const SHORT = 280;
const LONG = 25_000;
const LENGTHS = [280, 1_000, 2_500, 5_000, 10_000, LONG];
/** Drafts that only warm the engines up; Harper, which is compiled ahead, is warm after fewer. */
const WARM_UP = 300;
const WARM_UP_OF_HARPER = 20;
const TIMED = 150;
const BAR = 50;

const analyzeDraft = await bundledAnalysis();
const lint = await harper();
const pipeline = retext().use(retextEquality).use(retextProfanities);
const engines = {
  analyzeDraft: (draft: string) => analyzeDraft(draft),
  'harper.js': lint,
  'retext: equality, profanities': (draft: string) => pipeline.processSync(draft),
};

const milliseconds = (value: number): string => value.toFixed(value < 1 ? 3 : 1).padStart(9);

function print(title: string, timings: Readonly<Record<string, Timing>>): void {
  console.log(`${title.padEnd(44)}${'median'.padStart(12)}${'p95'.padStart(12)}`);
  for (const [name, { median, p95 }] of Object.entries(timings)) {
    console.log(`${name.padEnd(44)}${milliseconds(median)} ms${milliseconds(p95)} ms`);
  }
}

const times = (a: Timing, b: Timing): string => (a.median / b.median).toFixed(1);

// Drafts that nobody has read before come first: Harper remembers the sentences that it has read, and we their language.
const short = freshDrafts(SHORT);
const { 'harper.js': _, ...compiled } = engines;
await turnByTurn(short.slice(0, WARM_UP), compiled, 2);
await turnByTurn(short.slice(0, WARM_UP_OF_HARPER), { harper: lint });
const timed = short.slice(WARM_UP, WARM_UP + TIMED);
const fresh = await turnByTurn(timed, engines);
print(`280 characters, ${timed.length} drafts read for the first time`, fresh);
console.log(`harper.js takes ${times(fresh['harper.js'], fresh.analyzeDraft)} times as long (median)\n`);

const again = await turnByTurn(DRAFTS, engines, 30);
print(`280 characters, ${DRAFTS.length} drafts read again and again`, again);
console.log(`harper.js takes ${times(again['harper.js'], again.analyzeDraft)} times as long (median)\n`);

const readers = {
  analyzeDraft: engines.analyzeDraft,
  'twitter-text parseTweet alone': (draft: string) => twitter.parseTweet(draft),
};
await turnByTurn([longDraft(LONG)], readers, 8);
const long = freshDrafts(LONG);
const wholes = await turnByTurn(long, readers);
print(`25,000 characters, ${long.length} drafts read for the first time`, wholes);
const alone = wholes['twitter-text parseTweet alone'];
console.log(`analyzeDraft takes ${times(wholes.analyzeDraft, alone)} times as long (median)\n`);

console.log('Cost by length: microseconds a character should stay level');
const inputs = LENGTHS.map((length) => (long[0] ?? '').repeat(2).slice(0, length));
const rows = Object.fromEntries(
  LENGTHS.map((length, index) => [String(length), () => analyzeDraft(inputs[index] ?? '')]),
);
// All lengths in turn, one round after the other: a busy second then bends no curve.
const curve = await turnByTurn(Array.from({ length: 15 }, String), rows);
const costs = LENGTHS.map((length) => ((curve[String(length)]?.median ?? 0) * 1000) / length);
for (const [index, cost] of costs.entries()) {
  const bar = '█'.repeat(Math.round((cost / Math.max(...costs)) * BAR));
  console.log(`${String(LENGTHS[index]).padStart(7)} ${cost.toFixed(2).padStart(6)} µs ${bar}`);
}
