/** More of `professional/slang`, a table of `table.ts`: talk among friends, and what says the same to everybody. */
const RAIDE =
  '(en titi|ben raide|au boutte|au bout|en mautadit|en tabarouette|en pas pour rire|rare|mental|raide)';

export const TALK = {
  en: `
    (totally|really|royally|just)? [screwed] (us|them|you|me|our|tenants|seniors) => failed
    (off the (chain|hook|charts|rails)) ($|,|last|tonight) => wonderful
    sick (gig|show|party|beat|beats|jam|set) => great $1
    [, dude] ($|,) => -
    ^ [dude] , => -
    (is|was|were|are|be) (totally|so|super|real|really|pretty|way) [chill] => relaxed
    (owned|pwned|schooled|roasted|smoked|torched|crushed) (those|these|them|the) (suckers|clowns|losers|jerks|guys)
    (got|gets|been|was|were) (totally|completely|so|absolutely)? [(pwned|owned|roasted|schooled|wrecked|smoked)] => defeated
    (those|these|the|some|you|poor) suckers
    [(a|one)? (crap ton|crapton|crapload|crap load|butt ton|buttload|boatload|shedload|metric ton|heck of a lot) of] => a lot of
    (tons|loads|piles|heaps|wads|stacks|bags) of (cash|dough|moolah|dosh)
    bailed on (us|you|them|our|me) => cancelled on $1
    (what a|such a|total|big) (flake|dud|tool|doofus|goof|drag|snoozefest|buzzkill|letdown)
    [(killed|crushed)] it (last|tonight|yesterday|today|,|$|at|on|out) => shone
    (big ups|bigups|mad love|much love y'all|props y'all)
    (legit|straight up|lowkey|hella) (the|so|great|amazing|good|awesome|best|loved|cool)
    (stuff|fill|feed) your (face|faces)
    [(peeps)] => people
    (lame|janky|bogus|crummy|crappy|cruddy) (excuse|form|website|system|deal|chairs|idea|offer|coffee|bus|van|reply|answer)
  `,
  fr: `
    (nous|vous|les|m'|s') (a|ont|est|sont) (encore|bien|ben|tous)? (fait)? (fourré|fourrés|fourrée|fourrées)
    [bouffer] => manger
    fou braque => formidable
    ça (va être|sera|était|a été|s'annonce) [(malade|débile|écoeurant|écœurant|dément|capoté|fou raide|sick|hot|intense) ${RAIDE}?] => formidable
    (est|était|sera|vraiment|trop|super|et) [(écoeurant|écœurant|écoeurante|écœurante|malade|cool|hot|bon) ${RAIDE}] => formidable
    (a|ont|avez|as|avons|ai) (vraiment|tout|encore|ben)? [(torché|clanché|rocké)] (ben raide|hier|solide|,|$|fort) => brillé
    (avez|ont|a) tout (défoncé|torché|rocké|clanché) => $1 brillé
    (ben raide|en titi|au boutte|en tabarouette|en mautadit) => vraiment
    [(l'a|l'ont) dans le (baba|bas du dos|derrière)] => a perdu
    (une|vraie|toute une|grosse|la) [(bolle|bollée|bol)] ($|,|de|en|!) => experte
    (un|vrai|tout un|gros) [(bollé|crack)] ($|,|de|en) => expert
    [s'est fait (planter|ramasser|laver|clairer|revirer) (solide|ben raide|raide)?] => a perdu
    [se sont fait (planter|ramasser|laver|revirer) (solide|ben raide|raide)?] => ont perdu
    (flushé|flushée|flushés|flushées|flusher|flushe|flushent)
    [(bidous|bidoux)] => dollars
    (gros|un gros)? (big up|bigup) (à|aux|pour) => bravo $2
    [(drette là|drette-là|drette icitte|drette maintenant)] => tout de suite
    (aime|aimons|apprécie|remercie) [gros] => beaucoup
    (connaît|sait|fait|aime|marche|travaille) [ben] (son|sa|ses|ça|la|le|les|du|que) => bien
    (nouveau|vieux|notre|mon|votre) [char] (adapté|neuf|usagé|est|a|,|$) => véhicule
  `,
} as const;
