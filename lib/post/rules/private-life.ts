import type { DraftDocument } from '../../draft/document';
import type { Hit } from '../../tone/rule';
import { definePostRule, rangeOfMatch } from '../rule';

/** A full date of birth: the key that fraudsters look for. */
const BIRTH_FR =
  /(?<![\p{L}])(?:née?s? (?:le|un) |(?:date de naissance|ddn)[ \u00a0]?:? ?(?:le )?)(?:\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}|\d{4}[-/]\d{2}[-/]\d{2}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4})/giu;
const BIRTH_EN =
  /(?<![\p{L}])(?:born (?:on )?|(?:date of birth|dob|birth ?date)(?: is)?:? ?)(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2},? \d{4}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}|\d{4}[-/]\d{2}[-/]\d{2}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4})/giu;

/** A person by title and name, by full name and age, a relation with a full name, or a first name and an age. */
const PERSONS: readonly RegExp[] = [
  /(?<!\p{L})(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Monsieur|Madame) \p{Lu}(?:[’']\p{Lu})?\p{Ll}+/gu,
  /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}(?:[’']\p{Lu})?\p{Ll}+(?=,? (?:\(?\d{2,3}(?: ans|\)|,)|(?:a|is|was|fut|a été|âgée? de|aged) \d{2}))/gu,
  /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}(?:[’']\p{Lu})?\p{Ll}+(?=,? (?:was|a été|has been|is being|est|lost|a perdu)(?!\p{L}))/gu,
  /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=, (?:une |a )?victime?(?!\p{L}))/gu,
  /(?<!\p{L})\p{Lu}\p{Ll}{2,20}(?=, (?:aged )?\d{2,3}(?: ans)?,)/gu,
];
/** What was done to the person, as a victim would tell it. */
const SUFFERED =
  /(?<![\p{L}])(?:(?:was|were|been|is being|being|got) (?:\p{L}+ )?(?:abused|neglected|mistreated|scammed|robbed|defrauded|exploited|beaten|assaulted|hit|locked|threatened|bullied|cheated|tricked|swindled)|(?:a été|fut|est|était|ont été) (?:\p{L}+ )?(?:maltraitée?|négligée?|fraudée?|volée?|battue?|exploitée?|arnaquée?|agressée?|frappée?|menacée?|intimidée?|escroquée?|abusée?|enfermée?|flouée?)|victims? of|victimes? d[e’']|s[’']est fait (?:voler|frauder|arnaquer|escroquer|maltraiter|agresser|frapper|avoir)|(?:son|daughter|nephew|niece|caregiver|husband|wife|staff) (?:\p{L}+ )?(?:hits?|abuses?|steals?|beats?|neglects?|took|stole|locked)|(?:fils|fille|neveu|nièce|mari|conjointe?|préposée?) (?:\p{L}+ )?(?:la |le |lui )?(?:frappe|vole|maltraite|néglige|bat|enferme|a volé|a pris)|lost (?:her|his) (?:life )?savings|a perdu (?:toutes )?ses économies|left (?:\p{L}+ ){0,3}without (?:food|water|care|heat|help|medication)|(?:deprived of|denied) (?:her |his )?(?:food|water|care|medication|pills)|laissée? (?:\p{L}+ ){0,3}sans (?:manger|boire|eau|soins|chauffage|nourriture|médicaments)|privée? de (?:ses |sa |son )?(?:nourriture|eau|soins|repas|médicaments|pilules)|subit de la (?:violence|maltraitance)|lives? with (?:abuse|violence))(?![\p{L}])/iu;
/** What somebody close to the person does to them, as a neighbour would tell it. */
const DONE_BY_SOMEBODY_CLOSE =
  /(?<!\p{L})(?:(?:son|daughter|nephew|niece|grandson|granddaughter|brother|sister|husband|wife|partner|landlord|caregiver|neighbou?r|roommate|(?:son|daughter)-in-law) (?:(?:who|always|often|has|have|is|just|even) ){0,2}(?:yell(?:s|ed|ing) at|scream(?:s|ed|ing) at|push(?:es|ed|ing)|shov(?:es|ed|ing)|slap(?:s|ped|ping)|threaten(?:s|ed|ing)|insult(?:s|ed|ing)|humiliat(?:es|ed|ing)|controls? (?:her|his|all)|isolat(?:es|ed|ing)|(?:takes?|took|taking|taken|keeps?|kept|empt(?:ies|ied|ying)|drain(?:s|ed|ing)|withholds?|withheld|cash(?:es|ed|ing)) (?:all )?(?:her|his|their|the) (?:\p{L}+ )?(?:money|pensions?|che(?:que|ck)s?|savings|pills|medications?|account|bank|card|house|phone|keys))|(?:fils|fille|neveu|nièce|gendre|bru|belle-fille|petit-fils|petite-fille|frère|sœur|soeur|mari|femme|conjointe?|propriétaire|voisine?|préposée?|coloc) (?:(?:qui|lui|la|le|l[’']a|les|ne) ){0,2}(?:bouscul(?:e|ée?|ait)|pouss(?:e|ée?|ait)|gifl(?:e|ée?|ait)|insult(?:e|ée?|ait)|menac(?:e|ée?|ait)|humili(?:e|ée?|ait)|rudoi(?:e|ait)|rudoyée?|isol(?:e|ée?|ait)|cri(?:e|ait) après|(?:prend|prenait|gard(?:e|ait)|vid(?:e|ait|é)|retien(?:t|ait)|contrôl(?:e|ait)|encaiss(?:e|ait)|sout(?:ire|irait)) (?:tout(?:e|es)? |tous )?(?:son|sa|ses|l[’']|leur|de l[’']) ?(?:\p{L}+ )?(?:argent|pensions?|chèques?|économies|médicaments|pilules|comptes?|cartes?|maison|téléphone|clés|rente)))(?!\p{L})/iu;
/** Somebody has asked, changed the name, or reports what is public already. */
const CLEARED =
  /(?<![\p{L}])(?:consent\p{L}*|permission|with (?:her|his|their) (?:agreement|blessing)|avec (?:son|leur) accord|autoris\p{L}*|nom (?:fictif|modifié|changé)|prénom (?:fictif|modifié|changé)|pseudonym\p{L}*|names? (?:has|have|was|were) (?:been )?changed|not (?:her|his) real name|character|personnage|roman|novel|film|movie|play|pièce|jury|judge|juge|ministre|minister|according to|selon|reports?|rapporte)(?![\p{L}])/iu;
/** Who holds an office is named for it. */
const OFFICE =
  /(?<![\p{L}])(?:ministre|minister|juge|judge|dre?|prof|député\p{L}*|mp|mna|mpp|mla|senator|sénat\p{L}*|mayor|maire\p{L}*|chief|director|directeur|directrice|président\p{L}*)\.? $/iu;

/** A word that both dates begin with. */
const MAY_BE_BIRTH = /n[ée]e?s? (?:le|un) |naissance|ddn|born |birth|dob/i;

/** A date of birth, and a named person beside a story of mistreatment. */
export const privateLife = definePostRule({
  id: 'post/private-life',
  principle: 'post',
  severity: 'fix',
  level: 'beginner',
  source: 'privacy',
  evenQuoted: true,
  *check(document: DraftDocument): Iterable<Hit> {
    const { text } = document;
    const births = MAY_BE_BIRTH.test(text) ? [...text.matchAll(BIRTH_FR), ...text.matchAll(BIRTH_EN)] : [];
    for (const match of births) {
      yield { range: rangeOfMatch(match), message: 'rule.post/private-life.birth' };
    }
    if (!(SUFFERED.test(text) || DONE_BY_SOMEBODY_CLOSE.test(text)) || CLEARED.test(text)) return;
    for (const match of PERSONS.flatMap((person) => [...text.matchAll(person)])) {
      const range = rangeOfMatch(match);
      if (!OFFICE.test(text.slice(Math.max(0, range.start - 20), range.start))) {
        yield { range };
        return;
      }
    }
  },
});
