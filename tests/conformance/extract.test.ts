import { expect } from 'vitest';
import { entities } from '../../lib/draft/entities';
import type { Range } from '../../lib/model/range';
import { type Case, conformance } from './cases';

type Kind = 'urls' | 'mentions' | 'hashtags' | 'cashtags';

const words = (kind: Kind, skip: number) => (one: Case) =>
  expect(entities(one.text)[kind].map(({ start, end }) => one.text.slice(start + skip, end))).toEqual(
    one.expected,
  );

/** The suite counts code points; the product counts UTF-16 units. */
const codePoints = (text: string, { start, end }: Range): [number, number] => [
  [...text.slice(0, start)].length,
  [...text.slice(0, end)].length,
];

const ranges = (kind: Kind) => (one: Case) =>
  expect(entities(one.text)[kind].map((range) => codePoints(one.text, range))).toEqual(
    (one.expected as { indices: [number, number] }[]).map(({ indices }) => indices),
  );

/** A reply is a mention with nothing but spaces before it. */
function reply(one: Case): void {
  const first = entities(one.text).mentions[0];
  const name =
    first && one.text.slice(0, first.start).trim() === '' ? one.text.slice(first.start + 1, first.end) : null;
  expect(name).toEqual(one.expected);
}

conformance('extract.yml', {
  mentions: words('mentions', 1),
  mentions_with_indices: ranges('mentions'),
  mentions_or_lists_with_indices: ranges('mentions'),
  replies: reply,
  urls: words('urls', 0),
  urls_with_indices: ranges('urls'),
  urls_with_directional_markers: ranges('urls'),
  tco_urls_with_params: words('urls', 0),
  hashtags: words('hashtags', 1),
  hashtags_from_astral: words('hashtags', 1),
  hashtags_with_indices: ranges('hashtags'),
  cashtags: words('cashtags', 1),
  cashtags_with_indices: ranges('cashtags'),
});

conformance('tlds.yml', { country: words('urls', 0), generic: words('urls', 0) });
