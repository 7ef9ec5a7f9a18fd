import type { DraftDocument } from '../../draft/document';

/** What a lone question counts: it may be rhetorical; one that follows an explanation is put to somebody. */
const LONE_QUESTION = 0.3;
/** What a draft counts that ends with no question: it may still ask something of somebody. */
const STATEMENT = 0.1;

/** Up to 1: how far a draft asks something of its readers, told by how it ends. */
export function askingOf({ sentences, tokens }: DraftDocument): number {
  let last = tokens.length - 1;
  while (last >= 0 && tokens[last]?.kind !== 'word' && !tokens[last]?.text.includes('?')) last -= 1;
  if (!tokens[last]?.text.includes('?')) return STATEMENT;
  return sentences.length > 1 ? 1 : LONE_QUESTION;
}
