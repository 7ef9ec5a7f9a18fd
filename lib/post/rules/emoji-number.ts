import type { DraftDocument } from '../../draft/document';
import { emojiOf } from '../../draft/emoji';
import type { Range } from '../../model/range';
import type { Hit } from '../../tone/rule';
import { definePostRule } from '../rule';

/** A screen reader says the name of each one. */
const MOST_EMOJI = 3;
const REPEATED = 3;

/** More emoji than a listener can bear, and the same one again and again. */
export const emojiNumber = definePostRule({
  id: 'post/emoji-number',
  principle: 'post',
  severity: 'consider',
  level: 'standard',
  source: 'a11y-booklet',
  *check({ text }: DraftDocument): Iterable<Hit> {
    const emoji = emojiOf(text);
    const runs = runsOf(text, emoji);
    for (const run of runs) {
      if (run.count < REPEATED) continue;
      yield {
        range: run,
        edits: [{ range: run, text: run.emoji }],
        message: 'rule.post/emoji-number.repeated',
      };
    }
    const fourth = runs.length > MOST_EMOJI ? runs[MOST_EMOJI] : undefined;
    if (!fourth) return;
    const range = { start: fourth.start, end: fourth.end };
    const space = /[ \u00a0]$/.test(text.slice(0, range.start)) ? 1 : 0;
    yield {
      range,
      edits: [{ range: { start: range.start - space, end: range.end }, text: '' }],
      params: { count: runs.length },
    };
  },
});

interface Run extends Range {
  readonly emoji: string;
  readonly count: number;
}

/** The same emoji several times in a row is one run. */
function runsOf(text: string, emoji: readonly Range[]): Run[] {
  const runs: Run[] = [];
  for (const { start, end } of emoji) {
    const one = text.slice(start, end);
    const last = runs.at(-1);
    if (last && last.emoji === one && text.slice(last.end, start).trim() === '') {
      runs[runs.length - 1] = { ...last, end, count: last.count + 1 };
    } else {
      runs.push({ start, end, emoji: one, count: 1 });
    }
  }
  return runs;
}
