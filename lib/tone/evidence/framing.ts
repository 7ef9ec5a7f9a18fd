import type { DraftDocument } from '../../draft/document';
import type { TokenSpan } from '../engines/phrase/match';

/** Words before a thought that is not the writer's own: said, believed or feared by others. */
const OTHERS_THOUGHT = new Set(
  `feel feels felt feeling think thinks thought believe believes believed worry worries worried fear fears afraid told hear
  hears heard say says said saying claim claims claimed assume assumes whether myth myths belief stereotype stereotypes cliché
  croire croit croient croyez croyait pensent pense pensez penser pensait disent dit disait dire dites craint craignent
  craignez crainte impression mythe mythes préjugé préjugés cliché clichés sentez sentent sent sentiment répète répètent
  entend entendent entendons affirme affirment prétend prétendent`.split(/\s+/),
);
const SUPPOSALS = new Set('if whether when unless si lorsque quand'.split(' '));
/** With these before, the thought is the writer's own after all. */
const WRITERS_OWN = new Set("i we i'm we're i'd we'd je j' nous on faut".split(' '));
/** « On dit », « on répète »: people say. */
const PEOPLE_SAY = new Set('dit disait répète entend croit croyait affirme prétend'.split(' '));
const DENIALS = new Set(
  `not isn't aren't wasn't weren't don't doesn't didn't won't isnt arent dont doesnt didnt wont never nobody false untrue wrong
  without no pas jamais non faux sans nul`.split(/\s+/),
);

/** How far back a frame still governs the words. */
const REACH = 8;

/**
 * True when the words are not asserted by the writer: “many feel that nobody cares”, « on vous dira que ça ne changera
 * jamais », “Myth: …”. “I feel that nobody cares” is asserted.
 */
export function isReported(document: DraftDocument, span: TokenSpan): boolean {
  if (isSaidBy(document, span)) return true;
  const { from } = document.sentenceOf(span.from);
  for (let at = span.from - 1; at >= Math.max(from, span.from - REACH); at -= 1) {
    const token = document.tokens[at];
    if (token?.kind !== 'word' || !OTHERS_THOUGHT.has(token.norm)) continue;
    return !ownsThought(document, from, at);
  }
  return false;
}

const SAYS = new Set(
  'says said say whispers dit disent disait lance répond répète répètent écrit prétend'.split(' '),
);
/** Who says it, or to whom: «, nous dit une aidante», “, he says”. */
const BEFORE_SAYS = /^(?:he|she|they|il|elle|ils|elles|nous|me|m'|lui|leur|vous)$/;
/** Words between what is said and its comma. */
const COMMA_REACH = 4;

/** “You should be ashamed, says the scammer”, «…, nous disait une aidante»: somebody else is named behind the words. */
export function isSaidBy(document: DraftDocument, span: TokenSpan): boolean {
  const { to } = document.sentenceOf(span.from);
  for (let at = span.to; at < Math.min(to, span.to + COMMA_REACH); at += 1) {
    if (document.tokens[at]?.text !== ',') continue;
    const said = BEFORE_SAYS.test(document.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
    return said < to && SAYS.has(document.tokens[said]?.norm ?? '');
  }
  return false;
}

/** The sentence asks: what it holds is not stated. */
export const isAsked = (document: DraftDocument, span: TokenSpan): boolean =>
  document.sentenceOf(span.from).endMark.includes('?');

const NO = /^(?:no|nope|hardly|never|not|non|jamais|nullement|pas|au contraire|on the contrary)$/;

/** “Thanks for nothing? No: thanks for everything”, “Who cares? We do!”: the question is asked to be denied. */
export function isAnsweredNo(document: DraftDocument, span: TokenSpan): boolean {
  const { to } = document.sentenceOf(span.from);
  if (!isAsked(document, span)) return false;
  const [first = '', second = ''] = [document.tokens[to]?.norm, document.tokens[to + 1]?.norm];
  return (
    NO.test(first) ||
    (/^(?:we|i|you)$/.test(first) && second === 'do') ||
    (first === 'nous' && /^[,!.]?$/.test(second))
  );
}

function ownsThought(document: DraftDocument, from: number, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 3); at -= 1) {
    const norm = document.tokens[at]?.norm ?? '';
    if (norm === 'on' && document.sentenceOf(verb).language === 'en') continue;
    if (norm === 'on' && PEOPLE_SAY.has(document.tokens[verb]?.norm ?? '')) return false;
    if (WRITERS_OWN.has(norm)) return true;
  }
  return false;
}

/** Words between a denial and what it denies. */
const DENIAL_REACH = 3;

/** True when a denial stands shortly before: “it is not your fault”, « ce n'est jamais sans espoir ». */
export function isDenied(document: DraftDocument, span: TokenSpan): boolean {
  const { from } = document.sentenceOf(span.from);
  for (let at = span.from - 1; at >= Math.max(from, span.from - DENIAL_REACH); at -= 1) {
    if (DENIALS.has(document.tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

/** True when the words are only supposed: “if nothing ever changes”, « quand personne n'écoute ». */
export function isSupposed(document: DraftDocument, span: TokenSpan): boolean {
  const { from } = document.sentenceOf(span.from);
  for (let at = span.from - 1; at >= Math.max(from, span.from - REACH); at -= 1) {
    const norm = document.tokens[at]?.norm ?? '';
    if (SUPPOSALS.has(norm) || (norm === "s'" && /^ils?$/.test(document.tokens[at + 1]?.norm ?? '')))
      return true;
  }
  return false;
}

/** Set aside by the writer: denied, supposed, or thought by somebody else. */
export const isSetAside = (document: DraftDocument, span: TokenSpan): boolean =>
  isDenied(document, span) || isSupposed(document, span) || isReported(document, span);
