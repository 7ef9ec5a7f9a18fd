import { isAboutWords } from '../../evidence/wording';
import { defineRule } from '../../rule';
import { table } from '../../table';

const KIN =
  '(son|husband|wife|daughter|partner|boyfriend|girlfriend|nephew|niece|grandson|granddaughter|caregiver|brother|sister|spouse|father|mother|neighbour|children|kids|ex)';
const PROCHE =
  '(fils|mari|fille|conjoint|conjointe|frère|soeur|neveu|nièce|petit-fils|petite-fille|voisin|proche|enfants|ex|père|mère|partenaire)';

const EN = `
  battered (women|wives|spouses) => women living with violence
  battered (woman|wife|spouse) => woman living with violence
  battered (seniors|elders|older adults) => older people living with violence
  (wife|woman) beater => violent partner
  wife beaters => violent partners
  (she|he|they|woman|man|mother|senior|resident|client|victim|mrs|mr|ms|grandmother|lady) (has|have|finally|also|had)? [(confessed|admitted|confesses|admits)] (to us|to me|to her nurse|to a friend)? (that)? (her|his|their) (own)? ${KIN} => said
  (crime|crimes) of passion => act of violence
  passion (crime|killing) => act of violence
  (lovers'|lover's) (quarrel|tiff|spat) => act of violence
  (domestic|family) (spat|squabble|quarrel|dispute|drama) (that|which)? (turned|ended|left|killed|sent) => act of violence
  (she|he|they|victim|victims|woman|women|girl|girls|was|were|who|obviously|clearly|basically|practically) (just|all|really)? (asked|asking|asks|begging) for it ($|,|by|and)
  (had|have|has) it coming
  why (didn't|doesn't|don't|did|do|does|wouldn't|won't) (she|he|they|these women|women|these seniors|seniors|victims|people) (not|just|simply|ever)? (just|not)? (leave|walk away|move out|say no|fight back|speak up sooner)
  (victims|seniors|she|he|they|women|older adults|residents|some) (often|only|simply|just|who|always)? (let|allow|allowed|lets|allows) (it|this|the abuse|themselves|herself|himself|that) (to)? (happen|be (abused|fooled|robbed|scammed|defrauded|beaten|hit|cheated|used|walked))
  (provoked|provokes|provoking) (the|her|his|their) (abuse|attack|violence|husband|son|daughter|caregiver|beating|blows)
  (foolish|gullible|naive|naïve|silly|careless|greedy) (enough to|victims|victim)
  (their|her|his|your|the victim's|victims') (own)? (own fault|fault for (trusting|falling|believing|giving|paying|staying))
  (only|no one but) (herself|himself|themselves|yourself|yourselves) to blame
  have sex with (a|an|the) (resident|patient|child|minor)
  (was just|just|only) a slap`;

const FR = `
  femmes battues => femmes victimes de violence
  femme battue => femme victime de violence
  (aînées|aînés|personnes|épouses) battues => $1 victimes de violence
  batteur de femmes => conjoint violent
  batteurs de femmes => conjoints violents
  [(a|avait) (fini par)? (avoué|avouer|admis|confessé)] (que|qu') (son|sa|ses|leur) (propre)? ${PROCHE} => a confié
  [(avoue|admet|confesse|prétend)] (que|qu') (son|sa|ses|leur) (propre)? ${PROCHE} => confie
  (drame|crime|meurtre) passionnel => acte de violence
  (drames|crimes|meurtres) passionnels => actes de violence
  drame conjugal => acte de violence conjugale
  [une (chicane|dispute|querelle) (de (couple|ménage)|conjugale|d'amoureux|de famille)] (qui|a|ayant|s'est|entre|chez) => un acte de violence
  [(la|cette) (chicane|dispute|querelle) (de (couple|ménage)|conjugale|d'amoureux|de famille)] (qui|a|ayant|s'est|entre|chez) => cet acte de violence
  (elle|il) l'a (bien|un peu|sûrement)? (cherché|mérité|voulu)
  (elles|ils) l'ont (bien|un peu)? (cherché|mérité|voulu)
  pourquoi (est-ce qu'|est-ce que)? (elle|elles|il|ils|ces femmes|les femmes|les victimes|la victime|ces aînées|ma mère|sa mère|ne|n') _{0,3} (part|partent|est|sont|partie|parties|quitte|quittent|quitté|dénonce|dénoncent|dénoncé|parle|parlent|parlé|réagit|réagi|défend) (donc|pas|plus|tout)? (pas|plus|partie|parties|simplement)
  pourquoi (rester|restent|reste|reste-t-elle|endurer|endure|endurent) (avec|si|tout|à)
  pourquoi (n'est-elle|n'a-t-elle|ne sont-elles|n'ont-elles) pas (partie|parlé|parties|quitté|dénoncé|réagi)
  (se|s'est|se sont|s'étaient) (laisse|laissent|laissé|laissée|laissés|laissées) (bêtement|naïvement|trop facilement|encore)? (frauder|voler|battre|maltraiter|exploiter|arnaquer|dépouiller|manipuler|berner|rouler|avoir|faire)
  (victime|victimes|aînés|aînées) (trop)? (naïf|naïve|naïfs|naïves|crédules|crédule|imprudente|imprudentes|imprudents)
  (assez|trop) (naïf|naïve|naïfs|naïves|crédule|crédules|bête|bêtes|imprudent|imprudents|imprudente|imprudentes|stupide|stupides) pour
  (c'est|de) (sa|leur|ta|votre|la) (propre)? faute (à la victime|de la victime|s'ils|s'il|si elle|si elles|,)?  (ils|elles|elle|il|si) _{0,3} (fraud*|vol*|confiance|cru|croire|donné|envoyé)
  (n'a|n'ont|n'avait|n'avez) qu'à (s'en prendre|partir|raccrocher|porter plainte|ne pas)
  ne (peut|peuvent) s'en prendre qu'à (elle|elles|lui|eux)
  (provoqué|provoque|provoquait) (la violence|les coups|son (mari|fils|conjoint)|l'agression)
  (juste|qu'|seulement|qu'une|rien qu') (une)? (petite)? (tape|gifle) ($|,|après)`;

/** Words that excuse violence, doubt those who lived it, or lay it at their door. */
export const violenceWords = defineRule({
  id: 'professional/violence-words',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'right-words',
  elseDropSentence: true,
  unless: isAboutWords,
  find: { en: table(EN), fr: table(FR) },
  allow: { fr: ["c'est jamais (de)? (sa|leur|votre) faute"] },
});
