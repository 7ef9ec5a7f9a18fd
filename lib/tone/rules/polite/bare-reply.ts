import type { DraftDocument } from '../../../draft/document';
import { phrases } from '../../engines/phrase';
import { politeness } from '../../evidence/politeness';
import { defineRule, type Hit, type RuleOptions } from '../../rule';

/** What an answer tells somebody to do; as a post to everybody these are ordinary calls to action. */
const instructions = phrases({
  en: [
    '^ (just|then|so|no|yes)? ,? [(call|see|read|check|visit|email|write|contact|look|go|fill|send|ask|register|click|follow|try|use|watch|scroll|refer|consult|delete|remove|correct|fix|change|stop|provide|give|tell|explain|show|prove|wait|resend|submit|phone|dm)]',
    '^ (you)? [(need to|have to|must|should)] _',
  ],
  fr: [
    '^ (non|oui|alors|il faut)? ,? [(appelez|voyez|lisez|consultez|visitez|écrivez|contactez|regardez|allez|remplissez|envoyez|demandez|inscrivez vous|cliquez|suivez|utilisez|référez vous|supprimez|retirez|corrigez|changez|arrêtez|donnez|dites|expliquez|montrez|prouvez|attendez|téléphonez|vérifiez|composez|adressez vous|passez|fournissez|précisez)]',
    '^ [(vous devez|il faut|vous devriez|tu dois|faut)] _',
  ],
});

/** A reply to somebody that only instructs. Silent outside replies, and wherever any courtesy is found. */
export const bareReply = defineRule({
  id: 'polite/bare-reply',
  principle: 'polite',
  severity: 'consider',
  level: 'standard',
  source: 'politeness-2013',
  *check(document: DraftDocument, options: RuleOptions): Iterable<Hit> {
    if (options.kind !== 'reply') return;
    const [first] = instructions.find(document);
    if (!first || Object.values(politeness(document)).some((count) => count > 0)) return;
    const token = document.tokens[first.reported.from];
    const last = document.tokens[first.reported.to - 1];
    const sentence = document.sentenceOf(first.reported.from);
    if (!token || !last) return;
    const thanks = sentence.language === 'fr' ? 'Merci de nous écrire. ' : 'Thank you for writing. ';
    const start = document.tokens[sentence.from]?.kind === 'mention' ? token.start : sentence.start;
    yield {
      range: { start: token.start, end: last.end },
      edits: [{ range: { start, end: start }, text: thanks }],
    };
  },
});
