import type { DraftDocument } from '../../../draft/document';
import type { Token } from '../../../draft/tokens';
import { KNOWN_ACRONYMS } from '../../lexicons/acronyms';
import { defineRule, type Hit } from '../../rule';

const ACRONYM = /^\p{Lu}{3,7}s?$/u;
/** Words before a name; elsewhere capitals are stress: “it is FREE”. */
const BEFORE_NAME = new Set(
  "the a an our your this by from to with of and le la l' les du de d' des au aux un une notre votre par et à".split(
    ' ',
  ),
);
const STRESSED =
  /^(?:FREE|NEW|NOT|ALL|NOW|BEST|ONLY|GREAT|MUST|NEVER|EVERY|VERY|BIG|HUGE|MORE|GRATUIT|TOUS|TOUT|TOUTES|TRÈS|JAMAIS|PAS|VOUS|NOUS|VRAI|VRAIE)$/;
/** A draft with this many words in capitals is shouting, which is another rule’s matter. */
const SHOUTING = 4;

/** An acronym that is neither known to everybody nor explained beside: «le MIFI», “the OPGT”. Told once each. */
export const acronym = defineRule({
  id: 'professional/acronym',
  principle: 'professional',
  severity: 'consider',
  level: 'strict',
  source: 'canada-style',
  *check(document: DraftDocument): Iterable<Hit> {
    const found = document.tokens
      .map((token, at) => ({ token, at }))
      .filter(({ token }) => isAcronym(token) && !STRESSED.test(token.text));
    if (found.length >= SHOUTING) return;
    const seen = new Set<string>();
    for (const { token, at } of found) {
      const name = token.text.replace(/s$/, '');
      if (
        !BEFORE_NAME.has(document.tokens[at - 1]?.norm ?? '') ||
        seen.has(name) ||
        KNOWN_ACRONYMS.has(name) ||
        isExplained(document, at, name) ||
        isWithinShouting(document, at)
      )
        continue;
      seen.add(name);
      yield { range: { start: token.start, end: token.end } };
    }
  },
});

/** Between other words in capitals: `READ THE REPORT NOW` is shouted, and told as such. */
const isWithinShouting = ({ tokens }: DraftDocument, at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((one) => one?.kind === 'word' && /^\p{Lu}{2,}$/u.test(one.text));

const isAcronym = (token: Token): boolean => token.kind === 'word' && ACRONYM.test(token.text);

/** In brackets after its words, followed by brackets, or spelled by the first letters of words beside it. */
function isExplained(document: DraftDocument, at: number, name: string): boolean {
  const { tokens } = document;
  if (tokens[at - 1]?.text === '(' || tokens[at + 1]?.text === '(') return true;
  const initials = tokens
    .filter((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !isAcronym(token))
    .map((token) => token.fold.charAt(0))
    .join('');
  return initials.includes(name.toLowerCase());
}
