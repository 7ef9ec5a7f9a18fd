import type { DraftDocument } from '../../draft/document';
import type { TokenSpan } from './phrase/match';

const NAMES =
  /\b(?:c['’]est le (?:nom|titre)|c['’]était le (?:nom|titre)|tel est le (?:nom|titre)|s['’]intitule|est intitulée?|pour titre|is the (?:name|title)|it['’]s the (?:name|title)|is titled|is entitled|is called|is playing at|le roman|le film|la pièce|the novel|the musical|the film|the play)\b/iu;

/** True where the sentence says that its words are a name or a title: «Plus jamais seuls : c’est le nom de notre programme». */
export function isNamed(document: DraftDocument, span: TokenSpan): boolean {
  const { start, end } = document.sentenceOf(span.from);
  return NAMES.test(document.text.slice(start, end));
}
