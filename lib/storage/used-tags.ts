import {
  array,
  type GenericSchema,
  integer,
  maxLength,
  minValue,
  number,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { joinUsedTags, noUsedTags, reduceUsedTags, TAG_LENGTH, type UsedTags } from '../twitter101/used-tags';
import { drawnId } from './activity';
import { subject } from './subject';
import { versions } from './versions';

/** A hashtag alone: no sentence fits into it. */
export const usedTag = pipe(string(), maxLength(TAG_LENGTH), regex(/^#[\p{L}\p{M}\p{N}_·]+$/u));

const usedTagsV1: GenericSchema<unknown, UsedTags> = strictObject({
  tags: pipe(
    array(strictObject({ tag: usedTag, count: pipe(number(), integer(), minValue(1)) })),
    maxLength(400),
  ),
  posts: pipe(array(drawnId), maxLength(100)),
});

/** The hashtags of posts that were sent, and how often: so that they can be offered again. */
export const usedTagsSubject = subject<1, UsedTags>({
  key: 'usedTags',
  area: 'local',
  name: 'store.usedTags.name',
  holds: 'store.usedTags.holds',
  why: 'store.usedTags.why',
  versions: versions(usedTagsV1),
  fallback: noUsedTags,
  reduce: reduceUsedTags,
  join: joinUsedTags,
});
