import type { Range } from '../model/range';

/** One for all languages: grapheme boundaries do not depend on French or English. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters as a reader sees them (a letter with its accents, a joined emoji), in order, without gaps. */
export function* graphemes(text: string): Generator<Range> {
  for (const { index, segment } of SEGMENTER.segment(text)) {
    yield { start: index, end: index + segment.length };
  }
}

/** Start of the grapheme that holds `offset`; `offset` itself at the end of the text. */
export function graphemeStart(text: string, offset: number): number {
  return SEGMENTER.segment(text).containing(offset)?.index ?? offset;
}
