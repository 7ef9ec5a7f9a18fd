import { once } from '../../draft/once';

/** Talk of words as words: which ones hurt, which to say instead. */
const ABOUT_WORDS =
  /\b(?:(?:these|those|such|our|other|which|kinder|better) (?:words|phrases|expressions|terms)|(?:words|phrases|expressions|terms|labels) (?:like|such as|hurt|matter|we|that hurt)|instead of saying|(?:ces|d['’]autres|nos|quels|tels|bons|vos|certains|certaines) (?:mots|expressions|termes|étiquettes)|(?:mots|expressions|termes|étiquettes) (?:comme|tels|telles|qui (?:blessent|collent|font mal))|(?:au lieu|plutôt que) de dire|cette expression|ce mot blesse)\b/iu;

/** True where a draft speaks of words as words: «Perdre la boule: ces expressions blessent.» */
export const isAboutWords = once(({ text }) => ABOUT_WORDS.test(text));
