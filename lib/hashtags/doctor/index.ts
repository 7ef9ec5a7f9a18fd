import type { Rule } from '../../tone/rule';
import { broken } from './tag-broken';
import { number } from './tag-number';
import { place } from './tag-place';
import { words } from './tag-words';

/** The hashtag doctor: what can be wrong with a tag, each with its cure. */
export const TAG_RULES: readonly Rule[] = [broken, words, number, place];
