import type { DraftDocument } from '../../draft/document';
import type { Hit, RuleOptions } from '../../tone/rule';
import { definePostRule, linksOf, rangeOfMatch } from '../rule';

/** Subjects that nobody can do justice to in a post: laws and bills, rulings, consent and capacity, the end of life. */
const COMPLEX =
  /(?<![\p{L}])(?:bill [CS]-\d{1,4}|projets? de loi(?: n[o°]\.? ?\d{1,4}| [CS]-\d{1,4}| \d{1,4})?|(?:medical assistance|medically assisted) (?:in dying|death)|maid|aide médicale à mourir|amm|(?:supreme|appeal) court|court of appeal|cour (?:suprême|d[’']appel)|criminal code|code criminel|coercive control|contrôle coercitif|(?:mental|legal|decision-making) capacity|capacity assessments?|inaptitude|guardianship|tutelle|régimes? de protection|substitute decision|consentement substitué|charter of rights|charte des droits|mandatory reporting|signalement obligatoire)(?![\p{L}])/iu;
/** An invitation, a thank-you or a question does not settle the subject. */
const INVITES =
  /(?:\?|webinar|webinaire|workshop|atelier|conference|conférence|colloque|join us|joignez|register|inscri|formation|training|panel|thank|merci|open letter|lettre ouverte|petition|pétition|podcast|balado|tonight|ce soir|tune in|watch|écoute|à suivre|en direct|interview|entrevue|link in bio|lien en bio|thread|fil|1\/)/iu;
/** Too short to have said anything yet. */
const SHORTEST = 40;

/** A complex subject without a link to the page that has the nuance: a post is the headline. */
export const nuance = definePostRule({
  id: 'post/nuance',
  principle: 'post',
  severity: 'consider',
  level: 'standard',
  source: 'article-2015',
  *check(document: DraftDocument, { kind, media }: RuleOptions): Iterable<Hit> {
    const { text } = document;
    if (kind !== 'new' && kind !== 'practice') return;
    if (linksOf(document).length > 0 || media?.present || text.length < SHORTEST || INVITES.test(text))
      return;
    const match = COMPLEX.exec(text);
    // “maid” in small letters cleans houses.
    if (match && match[0] !== 'maid' && match[0] !== 'Maid') yield { range: rangeOfMatch(match) };
  },
});
