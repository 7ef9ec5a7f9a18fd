import type { DraftDocument } from '../../../draft/document';
import type { Token } from '../../../draft/tokens';
import type { ClassName, NodeOf } from './syntax';

/** True when one place of a pattern accepts one token. `word`: the token's number in the vocabulary. */
export function accepts(
  document: DraftDocument,
  node: NodeOf<'word' | 'class'>,
  token: Token,
  word: number,
  at: number,
): boolean {
  if (node.type === 'class') return isOfClass(document, node.name, token, at);
  // The words first: they nearly always differ, and nothing else need be asked.
  if (node.mode !== 'prefix' && node.number !== word) return false;
  return (
    hasWords(node, token) &&
    isLiteral(token) &&
    !(node.small && token.text === token.text.toUpperCase()) &&
    !(node.capital && !token.isCapitalised)
  );
}

function hasWords(node: NodeOf<'word'>, { norm, fold }: Token): boolean {
  // Words written without any accent stand for those with accents.
  if (node.mode === 'loose') return norm === node.norm || (norm === fold && fold === node.fold);
  if (node.mode === 'exact') return norm === node.norm;
  return norm === fold ? fold.startsWith(node.fold) : norm.startsWith(node.norm);
}

/** What a word of a pattern may stand for; links, mentions and tags are reached by their class only. */
const isLiteral = ({ kind }: Token): boolean =>
  kind === 'word' || kind === 'number' || kind === 'punctuation' || kind === 'emoji';

function isOfClass(document: DraftDocument, name: ClassName, token: Token, at: number): boolean {
  switch (name) {
    case 'name':
      return document.isName(at);
    case 'capital':
      return token.kind === 'word' && token.isCapitalised;
    case 'marks':
      return token.kind === 'punctuation' && /^[!?.…]+$/.test(token.text);
    case 'question':
      return token.kind === 'punctuation' && token.text.includes('?');
    default:
      return token.kind === name;
  }
}
