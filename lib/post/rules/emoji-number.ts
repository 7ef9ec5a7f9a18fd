import type { DraftDocument } from '../../draft/document';
import { emojiOf } from '../../draft/emoji';
import { spaceBefore } from '../../draft/space';
import type { Range } from '../../model/range';
import type { Hit } from '../../tone/rule';
import { definePostRule } from '../rule';

/** A screen reader says the name of each one. */
const MOST_EMOJI = 3;
const REPEATED = 3;
/** Lines that begin with an emoji are a list. That many are still a list; a listener has lost the thread of a longer one. */
const MOST_BULLETS = 6;

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
    const bullets = runs.filter((run) => isBullet(text, run));
    const others = runs.filter((run) => !bullets.includes(run));
    const listed = bullets.length > 1 ? bullets : [];
    const counted = listed.length > 1 ? others : runs;
    const fourth = counted[MOST_EMOJI] ?? listed[MOST_BULLETS];
    if (!fourth) return;
    const range = { start: fourth.start, end: fourth.end };
    const space = spaceBefore(text, range.start);
    yield {
      range,
      edits: [{ range: { start: range.start - space, end: range.end }, text: '' }],
      params: { count: runs.length },
    };
  },
});

/** Alone at the head of a line with words after it: `📍 Gatineau`, `1️⃣ Raccrochez`. */
function isBullet(text: string, { start, end, count }: Run): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return count === 1 && line.trim() === '' && /^[ \u00a0]?[^\n]{0,5}[\p{L}\p{N}]/u.test(text.slice(end));
}

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
