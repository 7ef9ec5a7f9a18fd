import type { Rule } from '../../tone/rule';
import { asciiArt } from './ascii-art';
import { emojiNumber } from './emoji-number';
import { emojiPlace } from './emoji-place';
import { fancyLetters } from './fancy-letters';
import { frenchSpacing } from './french-spacing';
import { linkBare } from './link-bare';
import { linkForm } from './link-form';
import { nuance } from './nuance';
import { picture } from './picture';
import { privateContact } from './private-contact';
import { privateLife } from './private-life';
import { privateNumber } from './private-number';
import { privatePlace } from './private-place';
import { proof } from './proof';

/** What is no tone: posts that everyone can read, links and proof, the privacy of persons, the typography of the region. */
export const POST_RULES: readonly Rule[] = [
  privateContact,
  privatePlace,
  privateNumber,
  privateLife,
  fancyLetters,
  picture,
  emojiNumber,
  emojiPlace,
  asciiArt,
  linkForm,
  linkBare,
  proof,
  nuance,
  frenchSpacing,
];
