import type { DraftDocument } from '../../../draft/document';
import { phrases } from '../../engines/phrase';
import type { TokenSpan } from '../../engines/phrase/match';

const ROADS = '(street|st|avenue|ave|road|rd|drive|lane|crescent|boulevard|blvd|court|place|way)';
const RUES = '(rue|avenue|boulevard|chemin|rang|route|place|allée)';

/** What is often told right after a name, and tells as much as the name does: age, room, door. */
const DETAILS = phrases({
  en: [
    '(aged|age)? <number> (years old)?',
    '(in|of|from|at)? (room|ward) .? (<number>|<capital>)',
    '(in|of|from|at)? (apartment|apt|unit|suite) .? _',
    `(of|from|at|on|lives on|lives at|living at|living on) <number>? <capital> <capital>? ${ROADS}`,
  ],
  fr: [
    '(âgé de|âgée de)? <number> ans',
    '(de la|du)? chambre .? <number>',
    "(du|de l')? (logement|appartement|app|appart) .? _",
    `(du|au|de la|qui vit au)? <number>? ,? ${RUES} (des|de la|de l'|de|du)? <capital> <name>?`,
  ],
});
/** What a comma leads to that is no part of the name: “…, who has dementia”, «…, un de nos usagers». */
const LEADS_ON = {
  en: new Set('who whose which one a an our the and he she his her of from in'.split(' ')),
  fr: new Set("qui que dont un une notre nos et il elle son sa de du d'".split(' ')),
} as const;
/** Tokens between brackets after a name: “(82, lives on Maple Street)”. */
const MOST_IN_BRACKETS = 12;

/**
 * A name with the details that follow it, so that what stands in their place does not leave them behind; and with the
 * comma that closes them. A comma that leads to something else (“our client Jean, who …”) stays.
 */
export function withDetails(document: DraftDocument, span: TokenSpan): TokenSpan {
  const { tokens } = document;
  const isComma = (at: number): boolean => tokens[at]?.text === ',';
  const details = DETAILS.find(document);
  const commas = tokens.slice(span.from, span.to).filter(({ text }) => text === ',').length;
  let to = isComma(span.to - 1) && commas % 2 === 1 ? span.to - 1 : span.to;
  let open = commas > 0;
  for (;;) {
    const from = isComma(to) ? to + 1 : to;
    const end = Math.max(
      0,
      ...details.filter(({ whole }) => whole.from === from).map(({ whole }) => whole.to),
    );
    if (end <= from) break;
    open ||= from > to;
    to = end;
  }
  const leadsOn = LEADS_ON[document.sentenceOf(span.from).language === 'fr' ? 'fr' : 'en'];
  if (open && isComma(to) && !leadsOn.has(tokens[to + 1]?.norm ?? '')) to += 1;
  return { from: span.from, to: bracketEnd(document, to) ?? to };
}

function bracketEnd({ tokens }: DraftDocument, at: number): number | null {
  if (tokens[at]?.text !== '(') return null;
  for (let end = at + 1; end <= at + MOST_IN_BRACKETS; end += 1) {
    if (tokens[end]?.text !== ')') continue;
    return tokens.slice(at, end).some(({ kind }) => kind === 'number') ? end + 1 : null;
  }
  return null;
}
