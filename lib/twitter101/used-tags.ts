import type { CoachEvent } from '../model/event';

/** A hashtag that the user has posted. */
export interface UsedTag {
  /** With its `#`, as it was written the last time. */
  readonly tag: string;
  /** In how many posts. */
  readonly count: number;
}

/** What the user has tagged posts with: tags and counts, never a word around them. */
export interface UsedTags {
  /** The one that was used last first. */
  readonly tags: readonly UsedTag[];
  /** Random names of the posts that were counted last, so that a post that is told twice counts once. */
  readonly posts: readonly string[];
}

export const noUsedTags = (): UsedTags => ({ tags: [], posts: [] });

/** Most tags that are kept: the rarest and oldest gives way. */
export const USED_TAGS_LIMIT = 100;
const POSTS_LIMIT = 20;
/** X makes no longer tag. */
export const TAG_LENGTH = 100;

const TAG = /(?<![\p{L}\p{M}\p{N}_&/])[#＃][\p{L}\p{M}\p{N}_·]{2,99}(?![\p{L}\p{M}\p{N}_·])/gu;

/** The hashtags of a post that was sent, each once, with `#`. */
export function tagsIn(text: string): string[] {
  const tags = new Map<string, string>();
  for (const [found] of text.normalize('NFC').matchAll(TAG)) {
    const tag = found.replace('＃', '#');
    if (/\p{L}/u.test(tag)) tags.set(keyOf(tag), tag);
  }
  return [...tags.values()];
}

/** Folds one event into the counts. Pure; the same object comes back when nothing changes. */
export function reduceUsedTags(used: UsedTags, event: CoachEvent): UsedTags {
  if (event.type !== 'tags/used' || used.posts.includes(event.post)) return used;
  const written = new Map(event.tags.map((tag) => [keyOf(tag), tag]));
  const before = new Map(used.tags.map(({ tag, count }) => [keyOf(tag), count]));
  const now = [...written].map(([key, tag]) => ({ tag, count: (before.get(key) ?? 0) + 1 }));
  return {
    tags: limited([...now, ...used.tags.filter(({ tag }) => !written.has(keyOf(tag)))]),
    posts: [event.post, ...used.posts].slice(0, POSTS_LIMIT),
  };
}

/** Joins what a file brings in with what is here: the larger count of each tag. */
export function joinUsedTags(ours: UsedTags, theirs: UsedTags): UsedTags {
  const counts = new Map(theirs.tags.map(({ tag, count }) => [keyOf(tag), count]));
  const known = new Set(ours.tags.map(({ tag }) => keyOf(tag)));
  const joined = ours.tags.map(({ tag, count }) => ({
    tag,
    count: Math.max(count, counts.get(keyOf(tag)) ?? 0),
  }));
  return {
    tags: limited([...joined, ...theirs.tags.filter(({ tag }) => !known.has(keyOf(tag)))]),
    posts: ours.posts,
  };
}

/** The counts by tag, as an analysis takes them. */
export const countsOf = ({ tags }: UsedTags): Readonly<Record<string, number>> =>
  Object.fromEntries(tags.map(({ tag, count }) => [tag, count]));

/** X takes two tags that differ in case alone for the same. */
const keyOf = (tag: string): string => tag.toLowerCase();

function limited(tags: readonly UsedTag[]): readonly UsedTag[] {
  if (tags.length <= USED_TAGS_LIMIT) return tags;
  const byUse = [...tags.keys()].sort((a, b) => (tags[b]?.count ?? 0) - (tags[a]?.count ?? 0) || a - b);
  const kept = new Set(byUse.slice(0, USED_TAGS_LIMIT));
  return tags.filter((_, index) => kept.has(index));
}
