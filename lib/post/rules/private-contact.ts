import type { DraftDocument } from '../../draft/document';
import { inRuns } from '../../draft/runs';
import type { Range } from '../../model/range';
import type { Hit } from '../../tone/rule';
import { definePostRule, inEntity, rangeOfMatch, surroundings } from '../rule';
import { ownerOf } from '../whose';

/** North American numbers: area code, exchange, line. Toll-free ones (8xx) and the short lines (988, 211…) are public. */
const PHONE =
  /(?=[+(1-9])(?<![\p{N}$/-])(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]\d{4}(?!\p{N})/gu;
const TOLL_FREE = /^(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\)?/u;
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,60}/gu;
/** Without these there is neither; they are found at once, where the patterns above try every letter. An address holds no space. */
const MAY_BE_PHONE = /\d{3}[ .-]\d{4}/;
const MAY_BE_EMAIL = /\S@\S/g;
/** Boxes that anybody may hand to the person who works there. */
const GENERIC =
  /^(?:info|information|contact|hello|hi|bonjour|allo|admin|administration|office|bureau|reception|accueil|support|soutien|services?|help|aide|news|nouvelles|media|medias|presse?|comm|comms|communications?|events?|evenements?|inscriptions?|registration|register|rsvp|volunteers?|benevoles?|benevolat|dons?|donations?|donate|membership|members?|adhesion|membres|secretariat|coordination|coordo|direction|rh|hr|jobs|careers|emplois?|cv|legal|juridique|privacy|confidentialite|vieprivee|webmaster|programs?|programmes?|outreach|formations?|training|education|projets?|projects?|conference|colloque|team|equipe|board|ca|board|marketing|web|ligne|line|signalement|report|prevention|sante|health|research|recherche|etude|study|questions?|general|mail|courriel|questions?|aines|seniors)(?:[._+-].*|\d*)$/iu;
/** Boxes of private life: small organisations have some too, and then the words around say so. */
const FREE_MAIL =
  /@(?:gmail|hotmail|outlook|yahoo|icloud|live|msn|aol|proton|protonmail|gmx|videotron|sympatico|bell|rogers|shaw|telus|cogeco|eastlink|me)\./iu;
/** A post that warns of fraudsters may name the number that they use: it is nobody’s private life. */
const WARNS =
  /(?<![\p{L}])(?:scam\p{L}*|fraud\p{L}*|phish\p{L}*|smish\p{L}*|spoof\p{L}*|fake|beware|watch out|hang up|do(?:n[’']t| not) (?:answer|click|reply|respond|call (?:it |them )?back)|block(?:ed)?|arnaqu\p{L}*|hameçonn\p{L}*|escro\p{L}*|fauss?e?s?|usurp\p{L}*|méfi\p{L}*|gare aux?|attention aux?|raccroch\p{L}*|ne (?:répondez|cliquez|rappelez) (?:pas|jamais)|bloqu\p{L}*)(?![\p{L}])/iu;
/** It is where the fraudster writes or calls from, or what not to answer. */
const THEIRS =
  /(?:from|of|using|uses|used|number|call|text|answer|block|reply to|respond to|back|du|de|depuis|par|avec le|numéro|le|bloquez|répondez (?:pas|jamais) au|block it|bloquez-le|ce numéro|this number)(?: is| est)?[ :,]{0,2}(?:the |le )?$/iu;
/** `marie.tremblay@`: a name. */
const NAME_LIKE = /^\p{L}{2,}[._-]\p{L}{2,}\d*$/u;

/** A person’s telephone number or e-mail address. */
export const privateContact = definePostRule({
  id: 'post/private-contact',
  principle: 'post',
  severity: 'fix',
  level: 'beginner',
  source: 'privacy',
  evenQuoted: true,
  *check(document: DraftDocument): Iterable<Hit> {
    const { text } = document;
    for (const match of MAY_BE_PHONE.test(text) ? text.matchAll(PHONE) : []) {
      const range = rangeOfMatch(match);
      if (TOLL_FREE.test(match[0]) || inEntity(document, range) || isFraudsters(text, range)) continue;
      const owner = ownerOf(surroundings(text, range), leadingTo(text, range));
      if (owner === 'person') yield { range };
    }
    for (const range of inRuns(text, MAY_BE_EMAIL, (run) => [...run.matchAll(EMAIL)].map(rangeOfMatch))) {
      if (isFraudsters(text, range)) continue;
      const address = text.slice(range.start, range.end);
      if (isPrivateBox(address, surroundings(text, range), leadingTo(text, range))) {
        yield { range, message: 'rule.post/private-contact.email' };
      }
    }
  },
});

const leadingTo = (text: string, { start }: Range): string => text.slice(Math.max(0, start - 40), start);

/** True for the number or address that a warning is about. A victim’s own (“call her at…”) stays a person’s. */
function isFraudsters(text: string, range: Range): boolean {
  const before = leadingTo(text, range);
  return WARNS.test(surroundings(text, range)) && THEIRS.test(before) && ownerOf(before, '') !== 'person';
}

function isPrivateBox(address: string, context: string, before: string): boolean {
  const local = address.split('@')[0] ?? '';
  if (GENERIC.test(local)) return false;
  const owner = ownerOf(context.replace(address, ' '), before);
  if (FREE_MAIL.test(address)) return owner !== 'organisation';
  return NAME_LIKE.test(local) && owner === 'person';
}
