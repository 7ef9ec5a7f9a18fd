import type { DraftDocument } from '../../draft/document';
import { fold, normalise } from '../../draft/fold';
import type { Hit, RuleOptions } from '../../tone/rule';
import { definePostRule } from '../rule';

/** `IMG_2034.jpg`, `photo-12`, `Capture d’écran 2026-06-15`: what a camera calls a picture. */
const FILE_NAME =
  /^(?:\S{1,200}\.(?:jpe?g|png|gif|webp|heic|avif|bmp|tiff?)|(?:img|dsc|dscn|pxl|image|photo|picture|screenshot|untitled|sans titre|capture d.écran|screen shot)[\d\s_.:-]*)$/iu;

/** A picture without a description, or with one that describes nothing. As far as X’s page shows it. */
export const picture = definePostRule({
  id: 'post/picture',
  principle: 'post',
  severity: 'consider',
  level: 'beginner',
  source: 'accessible-communications',
  *check({ text }: DraftDocument, { media }: RuleOptions): Iterable<Hit> {
    if (!media?.present || media.altText === null) return;
    const descriptions = media.altText.split('\n').map((one) => one.trim());
    if (descriptions.includes('')) yield { range: null };
    else if (descriptions.some((one) => FILE_NAME.test(one)))
      yield { range: null, message: 'rule.post/picture.file' };
    else if (descriptions.some((one) => comparable(one) === comparable(text)))
      yield { range: null, message: 'rule.post/picture.same' };
  },
});

const comparable = (text: string): string =>
  fold(normalise(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
