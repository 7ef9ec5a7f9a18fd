import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import twitter from 'twitter-text';
import { bundledAnalysis } from './bundled';
import { DRAFTS, longDraft } from './drafts';
import { harper } from './harper';
import { type Timing, time } from './time';

const LONG = 25_000;
const LENGTHS = [280, 1_000, 2_500, 5_000, 10_000, LONG];

const analyzeDraft = await bundledAnalysis();

const milliseconds = (value: number): string => value.toFixed(value < 1 ? 3 : 1).padStart(9);
const line = (name: string, { median, p95 }: Timing): string =>
  `${name.padEnd(34)}${milliseconds(median)} ms${milliseconds(p95)} ms`;

console.log(`${'280 characters'.padEnd(34)}${'median'.padStart(12)}${'p95'.padStart(12)}`);
const own = await time(DRAFTS, 300, (draft) => analyzeDraft(draft));
console.log(line('analyzeDraft', own));
const lint = await harper();
const harpers = await time(DRAFTS, 5, lint);
console.log(line('harper.js', harpers));
const pipeline = retext().use(retextEquality).use(retextProfanities);
console.log(
  line('retext: equality, profanities', await time(DRAFTS, 10, (draft) => pipeline.processSync(draft))),
);
console.log(`harper.js takes ${(harpers.median / own.median).toFixed(0)} times as long (median)\n`);

console.log(`${LONG.toLocaleString('en')} characters`);
const text = longDraft(LONG);
const whole = await time([text], 15, (draft) => analyzeDraft(draft));
const parse = await time([text], 15, (draft) => twitter.parseTweet(draft));
console.log(line('analyzeDraft', whole));
console.log(line('twitter-text parseTweet alone', parse));
console.log(`analyzeDraft takes ${(whole.median / parse.median).toFixed(1)} times as long (median)\n`);

console.log('Cost by length: microseconds a character should stay level');
for (const length of LENGTHS) {
  const { median } = await time([longDraft(length)], 15, (draft) => analyzeDraft(draft));
  const cost = (median * 1000) / length;
  console.log(
    `${String(length).padStart(7)} ${cost.toFixed(2).padStart(6)} µs ${'█'.repeat(Math.round(cost * 10))}`,
  );
}
