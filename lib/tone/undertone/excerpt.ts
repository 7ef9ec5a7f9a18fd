import type { DraftDocument } from '../../draft/document';
import { quotations } from '../../draft/protected';
import type { Sentence } from '../../draft/sentences';
import type { Token } from '../../draft/tokens';
import { type Heard, hear, type Said } from './model';

/** A sentence as the ears hear it by itself. */
export interface HeardSentence {
  readonly sentence: Sentence;
  readonly heard: Heard;
}

/** A draft as the ears hear it: whole, and sentence by sentence, those left out that are quotations. */
export interface HeardDraft {
  readonly whole: Heard;
  readonly alone: readonly HeardSentence[];
}

/** Hears the sentences of a draft that was heard whole: a single one is not heard again. */
export function hearSentences(document: DraftDocument, whole: Heard): HeardSentence[] {
  const own = document.sentences.filter((one) => !document.isQuoted(one));
  const isOne = document.sentences.length === 1;
  const heard = (one: Sentence): Heard =>
    isOne ? whole : hear(excerpt(document, [one], document.text.slice(one.start, one.end)));
  return own.map((sentence) => ({ sentence, heard: heard(sentence) }));
}

/** A draft without one of its sentences, as the ears hear it; null where nothing else is there. */
export function hearWithout(document: DraftDocument, { start, end, from }: Sentence): Heard | null {
  const { text, sentences } = document;
  if (sentences.length === 1) return null;
  const others = sentences.filter((one) => one.from !== from);
  return hear(excerpt(document, others, `${text.slice(0, start)} ${text.slice(end)}`));
}

/** A draft of some of its sentences. They are not read anew: their tokens keep the places that they had. */
function excerpt(document: DraftDocument, kept: readonly Sentence[], text: string): Said {
  const tokens: Token[] = [];
  const sentences = kept.map((one) => {
    const from = tokens.length;
    tokens.push(...document.tokens.slice(one.from, one.to));
    return { ...one, from, to: tokens.length };
  });
  return { text, tokens, sentences, quotations: quotations(text), language: document.language };
}
