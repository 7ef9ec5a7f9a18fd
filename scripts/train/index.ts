import { writeFileSync } from 'node:fs';
import { encodeModel } from '../../lib/tone/learned/codec';
import { traitOdds } from '../../lib/tone/learned/model';
import { measure } from '../eval/metrics';
import { table } from '../eval/report';
import { FOLDS, trainingRows } from './data';
import { LESSONS } from './lessons';
import { train } from './train';

const MODEL = 'assets/generated/tone-model.json';

const rows = trainingRows();
const models = Array.from({ length: FOLDS }, (_, fold) => train(rows.filter((row) => row.fold !== fold)));

const lines = [...new Set(rows.map((row) => row.set))].flatMap((set) => {
  const trait = LESSONS.find((lesson) => lesson.set.test(set))?.trait;
  if (!trait) return [];
  const own = rows.filter((row) => row.set === set);
  const predictions = own.map((row) => {
    const learned = models[row.fold]?.[trait];
    const score = learned ? traitOdds(learned, row.language, row.features, row.cues) : 0;
    return { score, flag: score > (learned?.rare[row.language] ?? 0) };
  });
  const metrics = measure(
    predictions,
    own.map((row) => row.label),
  );
  return [{ set, rows: own.length, engine: trait, metrics }];
});
console.log('What was learned, alone and out of fold; flagged past the score of 1 % of benign posts:');
console.log(table(lines));

const stored = JSON.stringify(encodeModel(train(rows)));
writeFileSync(MODEL, `${stored}\n`);
console.log(`${MODEL}: ${(stored.length / 1024).toFixed(0)} KiB`);
