import type { DraftDocument } from '../../draft/document';
import type { TokenSpan } from '../engines/phrase/match';

/** Who may say it in public: a body with a name, a court, a newsroom. */
const TOLD_BY =
  /(?:\b(?:according to|says|said|reports?|reported by|confirmed by|announced by) (?:the |a )?(?:\p{Lu}|health authority|ministry|employer|union|police|court)|\b(?:selon|d['’]après|rapporte|annonce|confirme|a annoncé|a confirmé|indique) (?:le |la |l['’]|les |un )?(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+|ministère|syndicat|employeur|direction|police|tribunal|réseau|établissement|résidence|centre|hôpital))/u;

/** True when the sentence names the body that made it known: «suspendu après une plainte, selon le CIUSSS». */
export function isNews(document: DraftDocument, span: TokenSpan): boolean {
  const { start, end } = document.sentenceOf(span.from);
  return TOLD_BY.test(document.text.slice(start, end));
}
