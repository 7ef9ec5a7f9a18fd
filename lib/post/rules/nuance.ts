import type { DraftDocument } from '../../draft/document';
import type { Hit, RuleOptions } from '../../tone/rule';
import { definePostRule, linksOf, rangeOfMatch } from '../rule';

/** Subjects that nobody can do justice to in a post: laws and bills, rulings, consent and capacity, the end of life. */
const COMPLEX =
  /(?<![\p{L}])(?:bill (?:[CS]-)?\d{1,4}|(?:projets? de )?loi (?:n[o°]\.? ?|[CS]-)?\d{1,4}|projets? de loi|(?:medical assistance|medically assisted) (?:in dying|death)|assisted (?:dying|death|suicide)|euthana(?:sia|sie)|suicide assisté|maid|aide médicale à mourir|amm|(?:supreme|appeal) court|court of appeal|cour (?:suprême|d[’']appel)|criminal code|code criminel|coercive control|contrôle coercitif|(?:mental|legal|decision-making) capacity|capacity assessments?|inaptitude|guardianship|tutelle|régimes? de protection|substitute decision|consentement substitué|charter of rights|charte des droits|mandatory reporting|signalement obligatoire)(?![\p{L}])/iu;
/** An invitation, a thank-you or a question does not settle the subject. */
const INVITES =
  /(?:\?|webinar|webinaire|workshop|atelier|conference|conférence|colloque|join us|joignez|register|inscri|formation|training|panel|thank|merci|open letter|lettre ouverte|petition|pétition|podcast|balado|tonight|ce soir|tune in|watch|écoute|à suivre|en direct|interview|entrevue|link in bio|lien en bio|thread|fil|1\/)/iu;
/** Too short to have said anything yet. */
const SHORTEST = 40;
/**
 * Words of somebody who argues: what must be, what it does to people, what it is worth. A post that only tells what happened
 * (“Bill C-16 passed second reading”) needs no nuance.
 */
const ARGUES =
  /(?<![\p{L}])(?:must|should|shouldn[’']t|ought|needs? to|has to|have to|never|cannot|can[’']t|will (?:change|save|hurt|harm|kill|destroy|protect|end|help|make|force|take)|enough|abolish\p{L}*|unfair|unjust|wrong|cruel|inhumane|shame\p{L}*|disgrac\p{L}*|fail(?:s|ed|ing)?|hurt(?:s|ing)?|harm(?:s|ing|ful)?|punish(?:es|ing)?|betray\p{L}*|ignor(?:es|ing)|strips?|robs?|tak(?:es|ing) (?:\p{L}{1,15} )?away|kills?|doesn[’']t|don[’']t|isn[’']t|the only|nobody|everyone knows|of course|dangerous|too (?:far|little|late|much|weak)|doi(?:t|vent)|devrai(?:t|ent)|faut|faudrait|jamais|peu(?:t|vent) (?:pas|plus)|changera|sauvera|tuera|détruira|protégera|forcera|assez|abolir|abolissons|injustes?|injustice|cruell?e?s?|inhumaine?s?|honte\p{L}*|échoue\p{L}*|échec|nui(?:t|sent|ra)|punit|trahit|ignore|bafoue\p{L}*|brime\p{L}*|enlève\p{L}*|prive\p{L}*|arrache\p{L}*|tue|(?:ne |n[’'])\p{L}{1,15} (?:\p{L}{1,15} ){0,2}pas|la seule|le seul|personne n[’']ose|évidemment|dangereu(?:x|se)|trop (?:loin|peu|tard|faible))(?![\p{L}])/iu;

/** A complex subject that is argued without a link to the page that has the nuance: a post is the headline. */
export const nuance = definePostRule({
  id: 'post/nuance',
  principle: 'post',
  severity: 'consider',
  level: 'standard',
  source: 'article-2015',
  *check(document: DraftDocument, { kind, media }: RuleOptions): Iterable<Hit> {
    const { text, sentences } = document;
    if (kind !== 'new' && kind !== 'practice') return;
    if (linksOf(document).length > 0 || media?.present || text.length < SHORTEST || INVITES.test(text))
      return;
    const match = COMPLEX.exec(text);
    // “maid” in small letters cleans houses.
    if (!match || match[0] === 'maid' || match[0] === 'Maid') return;
    const range = rangeOfMatch(match);
    const at = sentences.findIndex(({ start, end }) => start <= range.start && range.start < end);
    const first = sentences[at];
    const last = sentences[at + 1] ?? first;
    if (first && last && ARGUES.test(text.slice(first.start, last.end))) yield { range };
  },
});
