import { expect } from 'vitest';
import { type Entities, entities } from '../../lib/draft/entities';
import { weigh } from '../../lib/draft/length';
import { type Case, conformance } from './cases';

interface Weighted {
  readonly weightedLength: number;
  readonly valid: boolean;
  readonly permillage: number;
  readonly validRangeEnd: number;
}

const OF_2012 = 'version 1 counted each character once; X weighs them now';
const OF_2017 = 'version 2 counted the parts of a joined emoji; X counts every emoji 2 now';
const NOT_LINKED = 'valid in a field for addresses, but X does not make it a link in a post';

const isWhole = (kind: keyof Entities) => (one: Case) => {
  const [first] = entities(one.text)[kind];
  expect(first?.start === 0 && first.end === one.text.length).toBe(one.expected);
};

function isList(one: Case): void {
  const [first] = entities(one.text).mentions;
  expect(first?.start === 0 && first.end === one.text.length && one.text.includes('/')).toBe(one.expected);
}

function weighs(one: Case): void {
  const expected = one.expected as Weighted;
  const length = weigh(one.text);
  expect({
    weightedLength: length.weighted,
    valid: length.valid,
    permillage: Math.floor((length.weighted / length.limit) * 1000),
  }).toEqual({
    weightedLength: expected.weightedLength,
    valid: expected.valid,
    permillage: expected.permillage,
  });
  if (length.overflow) expect(length.overflow.start - 1).toBe(expected.validRangeEnd);
}

conformance(
  'validate.yml',
  {
    tweets: (one) => expect(weigh(one.text, { limit: 140 }).valid).toBe(one.expected),
    usernames: isWhole('mentions'),
    lists: isList,
    hashtags: isWhole('hashtags'),
    urls: isWhole('urls'),
    urls_without_protocol: isWhole('urls'),
    WeightedTweetsCounterTest: weighs,
    WeightedTweetsWithDiscountedEmojiCounterTest: weighs,
    UnicodeDirectionalMarkerCounterTest: weighs,
  },
  {
    tweets: {
      'Valid Tweet: 140 characters (double byte characters)': OF_2012,
      'Valid Tweet: 140 characters (double word characters)': OF_2012,
    },
    urls: {
      'Valid url: port and userinfo': NOT_LINKED,
      'Valid url: ipv4': NOT_LINKED,
      'Valid url: ipv6': NOT_LINKED,
      'Valid url: sub delims and question marks': NOT_LINKED,
    },
    WeightedTweetsCounterTest: {
      'Count a mix of single byte single word, and double word unicode characters': OF_2017,
      'Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers': OF_2017,
    },
  },
);
