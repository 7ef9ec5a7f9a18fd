import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../../lib/model/level';
import { BASELINES } from './baselines';
import { coach, TARGETS, type Target } from './coach';
import { unheardEars, unseenModels } from './folds';
import { measure } from './metrics';
import { table } from './report';
import { type Row, readSets } from './rows';

const DEFAULT_DATA = '../shared/tone/dev';

const HELP = `npm run eval -- [files or folders] [options]

  rows           JSONL {id, text, label, lang?}; label 1: the coach should speak. Default: ${DEFAULT_DATA}
  --principle P  ${TARGETS.join(', ')} (default: by the set's name, else any)
  --level L      ${LEVELS.join(', ')} (default standard)
  --write FILE   predictions as JSONL {id, flag, score}
  --alone        without the other engines
  --wrong        prints the rows that the coach gets wrong, with its rules`;

/** The principle that a development set is about, by the beginning of its name. */
const TARGET_OF_SET: readonly (readonly [string, Target])[] = [
  ['polite', 'polite'],
  ['toxic', 'polite'],
  ['hatecheck', 'polite'],
  ['sentiment', 'positive'],
  ['formal', 'professional'],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    principle: { type: 'string' },
    level: { type: 'string', default: 'standard' },
    write: { type: 'string' },
    alone: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const pick = <T extends string>(what: string, given: string, known: readonly T[]): T => {
  const found = known.find((one) => one === given);
  if (!found) throw new Error(`--${what} ${given}: one of ${known.join(', ')}`);
  return found;
};

function evaluate(): void {
  const level: Level = pick('level', values.level, LEVELS);
  const sets = readSets(positionals.length > 0 ? positionals : [DEFAULT_DATA]);
  const modelFor = unseenModels(sets.flatMap(({ rows }) => rows));
  const earsFor = unheardEars();
  const others = values.alone ? [] : BASELINES;
  const predictions: string[] = [];
  const lines = sets.flatMap(({ name, rows }) => {
    const target = values.principle
      ? pick('principle', values.principle, TARGETS)
      : (TARGET_OF_SET.find(([start]) => name.startsWith(start))?.[1] ?? 'any');
    const own = rows.map((row) => ({ row, ...coach(row, target, level, modelFor(row), earsFor(row.text)) }));
    for (const { row, flag, score } of own) predictions.push(JSON.stringify({ id: row.id, flag, score }));
    if (values.wrong) printWrong(own);
    const line = (engine: string, predicted: Parameters<typeof measure>[0]) => ({
      set: `${name} (${target})`,
      rows: rows.length,
      engine,
      metrics: labelled(rows, predicted),
    });
    return [
      line('Coach 3P', own),
      ...others.map(({ name: engine, predict }) => line(engine, rows.map(predict))),
    ];
  });
  if (values.write) writeFileSync(values.write, `${predictions.join('\n')}\n`);
  console.log(table(lines));
}

function labelled(rows: readonly Row[], predicted: Parameters<typeof measure>[0]) {
  const known = rows.flatMap(({ label }, index) => {
    const prediction = predicted[index];
    return label === undefined || !prediction ? [] : [{ label, prediction }];
  });
  return measure(
    known.map(({ prediction }) => prediction),
    known.map(({ label }) => label),
  );
}

function printWrong(own: readonly { row: Row; flag: boolean; rules: readonly string[] }[]): void {
  for (const { row, flag, rules } of own) {
    if (row.label === undefined || flag === (row.label === 1)) continue;
    console.log(
      `${flag ? 'alarm' : 'missed'}  ${row.id}  ${rules.join(' ')}\n        ${row.text.replaceAll('\n', ' ⏎ ')}`,
    );
  }
}

if (values.help) console.log(HELP);
else {
  try {
    evaluate();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
