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
    (got|getting|been) (hosed|shafted|stiffed) 
    (, (bro|fam|homie|bruh|my dude|boys|peeps|folks lol)) ($|!|,)
    (cost|costs|costing) (an arm and a leg|a bomb|a packet|a boatload)
    (was|is|were|are) (a)? (total|complete|absolute)? (snooze|snoozer|drag|bust|riot|blast and a half|trainwreck|hot mess)
    (it|party|night|event|concert|gala|meeting|workshop|this|that) (was|is) [(lit|fire|sick af|da bomb|the bomb)] ($|,|!|last|tonight|and) => wonderful
    [da bomb] => wonderful
    (who|u|we|i|y'all) [wanna] _ => wants to
    [4 (pics|u|you|real|sure|free|ur)]
  `,
  fr: `
  (a|ont|avez|as|avons|ai|on a) (vraiment|tout|encore|ben)? [(torché|clanché|rocké|déchiré)] (ça|la|le|les)
  (méchante|maudite|sacrée|hostie de) (bonne)? [gang] ($|!|,) => équipe
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
  
    [, (le chum|chum|man|le gros|mon gros|les boys|bro|buddy|le bonhomme|ma gang|mes chums|le smatte)] ($|!|,) => -
    (des|un|les|de|deux|méchant|bon|bons) (bons|bon|maudits|vrais|vrai|méchants)? (jack|jacks|yable|yables|chums de gars)
    (ces|les|gros|nos|des) bœufs (-là|là)
    (^|,) [(heille|hey|yo|salut|envoyez|ok) (les boys|les chums|la gang|le monde|ma gang)] => bonjour à tous
    (malade|beau|bon|fier|fière|content|contents|fatigué|drôle|écœurant) en (maudit|crime|ciboire|mautadit|tabarnouche|chien|tabarouette) => vraiment $1
    dans la (schnoutte|schnoute|marde|dèche|mélasse|chnoutte)
    (pas)? piqué des (vers|hannetons)
    (a|avait|ont|l'a) l'affaire ($|!|,)
    (brûlé|brûlée|brûlés|vidé|vidée|raide) ben (noir|raide|dur)
    (ben|full|pas mal) swell
    (pauvre|belle|petite|ma|notre) pitoune
    (flyé|flyée|flyés|flyant) => original
    comme (des|un|une) (malades|malade|fous|défoncés) ($|,|!|là|sur|pour|hier|cette)
    (déchire|déchirent|arrache|torche|clanche) (solide|grave|tout|ben raide|fort)
    pas à peu près ($|!|,|là)
    (torche|torchent|torchez|clenche|clenchent|fesse|fessent|rockent) (solide|ben raide|en titi|fort|raide|ça|au boutte)
    (les|le|la|nous|on s'est fait) (a|ont|avons)? (torché|torchés|torchée|clenché|clenchés|planté|plantés|ramassés) (solide|ben raide|raide|en titi|$|!)
    (plate|long|bon|drôle|beau|tranquille) à mort => vraiment $1
    toffé => tenu bon
    (toffer|toffe|toffez|toffent)
    (pas mal|ben|full|un peu) (mêlé|mêlée|mêlés|fucké) (dans (ses|leurs) (affaires|papiers|chiffres)|ben raide)
    (était|est|étaient|sont|être|pas mal|complètement|ben) (dans les (patates|choux|vaps)|à côté de la (track|coche|plaque))
    (scoré|scorer|scorez|score) (un|une|des|le|la|gros)
    (coûte|coûter|coûtait|coûté|coûtent) (une (beurrée|fortune et demie|claque)|un (bras|bras et une jambe|oeil|rein)|la peau (des fesses|du cul|des dents)|cher (le diable|ben raide|en titi))
    (y|c'|ça|il|elle) (est|était) (ben|full|trop|juste|vraiment)? (sick|malade mental|écœurant|débile) ($|!|,|pas|comme|là)
    (déchire|déchirait|arrache|torche) (sa|la|ta) (race|vie|chemise|yeule)
    (pogné|pogne|pogner) le beigne
    (sur la (brosse|go|virée|coche))
    (paqueté|paquetée|paquetés) (ben raide|aux as|comme)
    (crinqué|crinquée|crinqués|crampé|crampée|crampés|brûlé raide|vedge|vedger|botché|botcher|flushé|flusher|scrapé|scraper|bummer|bummé) (ben|en|comme|$|!|,|le|la|les|tous|tout|un|de)`,
} as const;
