import { describe, expect, it } from 'vitest';
import { countsOf, joinUsedTags, noUsedTags, reduceUsedTags, tagsIn, USED_TAGS_LIMIT } from './used-tags';

const used = (post: string, ...tags: string[]) => ({ type: 'tags/used', post, tags }) as const;

describe('the tags that were used', () => {
  it('are read off a post, each once, and nothing else is', () => {
    expect(
      tagsIn('Parlons-en! #DroitDesAînés ＃Laval #laval https://a.ca/#part #2027 n°#3 texte#collé'),
    ).toEqual(['#DroitDesAînés', '#laval']);
    expect(tagsIn('Her story, without a tag')).toEqual([]);
  });

  it('are counted once a post, as they were written last', () => {
    const once = reduceUsedTags(noUsedTags(), used('p-1', '#laval'));
    expect(reduceUsedTags(once, used('p-1', '#laval'))).toBe(once);
    const twice = reduceUsedTags(once, used('p-2', '#Laval', '#Aînés'));
    expect(countsOf(twice)).toEqual({ '#Laval': 2, '#Aînés': 1 });
  });

  it('give way, the rarest and oldest first', () => {
    let all = reduceUsedTags(noUsedTags(), used('a', '#Often'));
    all = reduceUsedTags(all, used('b', '#Often'));
    for (let post = 0; post < USED_TAGS_LIMIT; post += 1)
      all = reduceUsedTags(all, used(`p${post}`, `#Tag${post}x`));
    expect(all.tags).toHaveLength(USED_TAGS_LIMIT);
    expect(countsOf(all)['#Often']).toBe(2);
    expect(countsOf(all)['#Tag0x']).toBeUndefined();
  });

  it('are joined with those of a file without counting twice', () => {
    const ours = reduceUsedTags(noUsedTags(), used('a', '#Laval'));
    const theirs = reduceUsedTags(reduceUsedTags(ours, used('b', '#laval')), used('c', '#Aînés'));
    expect(countsOf(joinUsedTags(ours, theirs))).toEqual({ '#Laval': 2, '#Aînés': 1 });
  });
});
