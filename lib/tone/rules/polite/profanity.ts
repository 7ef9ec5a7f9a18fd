import { drop, milder, swap } from '../../entries';
import { isOathSpokenOf } from '../../evidence/works';
import { MILD_SACRE, NO_OATHS } from '../../lexicons/no-oaths';
import { defineRule } from '../../rule';

/** Québec sacres as people write them: `calice`, `hostie` and `tabernacle` are church words unless `de` or a comma follows. */
const SACRE =
  '(tabarnak|tabarnac|tabarnaque|tabarnack|tabernak|tabarslak|câlisse|câliss|=câlice|crisse|criss|ostie|osti|estie|esti|viarge|simonac|simonaque|ostifi|hostifi|calvâsse)';
const CHURCH = '(tabernacle|ciboire|calice|calisse|hostie|hosti|sacrament)';
const SWEARING = '(fuck|fucks|hell)';
const IS = "(is|are|was|were|it's|that's|this is|its|thats)";
const EST = "(est|sont|était|étaient|être|c'est|c'était)";

/**
 * Swear words, a list of our own: of the public ones that were read (`cuss` at rating 2 among them) most entries are
 * ordinary words of a kitchen, a church or this field. Strong words are to be changed; mild ones are for the writer to weigh.
 */
export const profanity = defineRule({
  id: 'polite/profanity',
  principle: 'polite',
  severity: 'fix',
  level: 'beginner',
  source: 'three-ps',
  evenInNames: true,
  leaveOut: true,
  unless: isOathSpokenOf,
  find: {
    en: [
      drop(`(what|who|why|how|where|when) [the ${SWEARING}]`),
      milder(
        drop(
          '(what|who|why|how|where|when) [the heck] (is (wrong|going|this|it|that)|are (they|you|we)|were|was|do|did|does|happened|happens|else|were)',
        ),
      ),
      ...[
        ['give', 'care'],
        ['gives', 'cares'],
        ['gave', 'cared'],
        ['giving', 'caring'],
      ].map(([verb, say = '']) => swap(`${verb} a (single|flying)? (shit|damn|fuck|crap|rat's ass)`, say)),
      swap('[screw] (the|our|their|all) _', 'never mind'),
      swap('worked (my|our|their|her|his) (ass|asses|butt|butts) off', 'worked very hard'),
      swap('(fucked|screwed|effed) (up|over)', 'let down'),
      drop('f (-|–)? (ing|in)'),
      swap("f'd up", 'broken'),
      "(be|am|is|are|was|were|we're|you're|they're) (shit out of luck|sol)",
      drop("for (fuck|fucks|fuck's|christ|christ's|chrissake) sake"),
      drop("(fucking|fuckin|fuckin'|goddamn|goddamned|mother fucking|motherfucking)"),
      '(fuck|screw|damn|eff) (you|off|them|him|her|this|that|all|your|the|yourself|these|those|it)',
      '(fuck*|motherf*|clusterf*)',
      swap(`${IS} (total|pure|complete|absolute|just|all|utter|such)? [shit]`, 'disappointing'),
      swap('(bullshit|horseshit|bullcrap|bollocks)', 'nonsense'),
      swap('(shitty|shittiest)', 'poor'),
      swap('(shitshow|shit show)', 'mess'),
      swap('full of (shit|crap|it)', 'mistaken'),
      swap('holy (shit|crap|fuck)', 'wow'),
      swap('a shitload of', 'a great deal of'),
      swap('shitloads of', 'plenty of'),
      swap('[(kicked|kick|kicks) (some)? ass] (,|<marks>|$|and|at|in|today|tonight)', 'did wonders'),
      '(no|tough|eat|dumb|piece of|pieces of|same old) shit',
      '(shit|shits|shite|shitting|shithead|shithole|dipshit|dipshits)',
      swap('bitching', 'complaining'),
      swap('half (assed|arsed)', 'careless'),
      swap('(pain|pains) in the (ass|arse|butt)', 'nuisance'),
      '(my|your|their|his|her|our|off your|kick|lazy|fat|dumb|kiss|smart|sorry) (ass|asses|arse|arses)',
      swap('(pissed off|pissed)', 'upset'),
      swap('pisses (me|us) off', 'upsets $1'),
      '(piss off|bugger off|sod off|go to hell|burn in hell|rot in hell|to hell with|go hang)',
      swap(
        '(bastards|assholes|arseholes|bitches|jackasses|dumbasses|shitheads|dickheads|scumbags|wankers|pricks)',
        'people',
      ),
      '(bitch|bitchy|son of a bitch|bastard|asshole|arsehole|asshat|asshats)',
      '(jackass|dumbass|cunt|cunts|twat|twats|wanker|slut|sluts|whore|whores)',
      '(dickhead|douche|douchebag|douchebags|cocksuck*|scumbag|shitbag*)',
      '(you|a|such|little|arrogant|annoying|bunch of|pack of|total|complete) (dick|dicks|prick|pricks|tosser|tossers)',
      drop('(wtf|ffs|omfg|lmfao|stfu|gtfo|fml)'),
      milder(drop("for (god|gods|god's) sake")),
      milder(drop('(damn|damned|dammit|damnit|darned)')),
      milder(drop('(freaking|freakin|frigging|friggin|fricking|frickin|effing|effin|bleeping|wth)')),
      milder(
        drop(
          '[bloody] (broken|late|cold|hot|closed|awful|hell|useless|ridiculous|joke|stupid|annoying|system|government|time|form|thing|disgrace|well|shame|idiot|idiots|nuisance|mess|fools|rude|lazy|phone|website)',
        ),
      ),
      milder(swap('(crappy|piss poor)', 'poor')),
      milder('(oh|ah|aw|well|ugh) crap'),
      milder(
        swap(
          `(${IS}|a load of|a bunch of|the|this|that|more|same|such|total|pure|complete|utter|absolute|sheer|no|old|their|your) [(crap|bs)]`,
          'nonsense',
        ),
      ),
      milder('(^ crap|cut the crap|piece of crap|pile of crap)'),
      milder(swap('load of crap', 'mess')),
      milder(
        swap(
          '(this|that|it|which|system|service|really|government|policy|website|process|decision|everything|totally|bureaucracy) [sucks]',
          'is disappointing',
        ),
      ),
      milder('(you|they|we|guys|banks) (all|really|totally|still|just)? suck'),
      milder(swap('(hell yeah|hell yes)', 'yes')),
      milder(swap('hell no', 'no')),
      milder(
        swap(
          '(cold|hot|mad|angry|busy|tired|slow|expensive|rude|boring|tough|hard|proud|scary|late|sick) as hell',
          'very $1',
        ),
      ),
      milder('as hell'),
      milder('(the hell out of|like hell)'),
    ],
    fr: [
      milder(
        '(aller|allez|va|vont|ira|irons) (donc)? (se|vous|te|toi) faire (voir|foutre|pendre|cuire un œuf|cuire un oeuf|voir ailleurs)',
      ),
      swap(
        `${EST} (juste|vraiment|carrément|encore|toujours|tout)? [de la (grosse|pure|vraie)? (merde|marde)]`,
        'décevant',
      ),
      drop("[putain (de|d')] _"),
      drop(
        '(promesses|formulaire|journée|temps|système|service|jour|idée|job|gouvernement|année|site|contravention|ville|politique|décision|semaine|problème|réponse|hiver|météo) [de (merde|marde)]',
      ),
      drop(`[(${SACRE}|${CHURCH}|merde|bordel|bâtard) (de|d')] _`),
      swap(`(est|es|suis|sommes|êtes|sont) [en (${SACRE}|maudit|mautadit)]`, 'en colère'),
      drop(
        "[(calvaire|hostie|hosti|calice|calisse|ciboire|tabernacle) (que|qu')] (on|c'est|je|j'|ça|t'|tu|il|elle|ils|nous|vous|y|les)",
      ),
      milder(drop('(crissement|câlissement|tabarnakement|ostiement|maudinement|mautaditement|viargement)')),
      drop(`en (${SACRE}|${CHURCH}|bâtard)`),
      milder(drop(`en ${MILD_SACRE}`)),
      drop('^ [merde] (,|!)'),
      swap('plein le cul', 'assez'),
      swap('fendu le cul', 'donné beaucoup de mal'),
      drop(`[(${CHURCH}|bordel|bâtard|misère noire)] (,|!|que)`),
      drop(`, [(${CHURCH}|bordel|merde)] $`),
      drop(SACRE),
      'bordel de (merde|dieu)',
      drop('(ptn|wtf|putain de merde|saint ciboire)'),
      'va (donc)? chier',
      '(mange|mangez) (donc)? (de la)? marde',
      swap('(fait|faites|font|faisait|fais) [(vraiment)? chier]', 'perdre patience'),
      swap('(chiant|chiante|merdique)', 'pénible'),
      swap('(chiants|chiantes|merdiques)', 'pénibles'),
      swap('(connerie|couillonnade)', 'bêtise'),
      swap('(conneries|couillonnades)', 'bêtises'),
      swap('de la bullshit', 'des sottises'),
      swap('bullshit', 'sottises'),
      swap('foutaise', 'fausseté'),
      swap('foutaises', 'faussetés'),
      swap('(bordélique|foutoir)', 'désordre'),
      swap('emmerde', 'dérange'),
      swap('emmerdent', 'dérangent'),
      swap('emmerdez', 'dérangez'),
      '(emmerd*|démerd*|merde|merdes|marde|merdier|merder|putain|putains|ptain|pute|putes)',
      '(ta|vos|leur|leurs|votre|sa|grande) (gueule|gueules)',
      '(ferme|fermez) la $',
      swap('(salauds|connards|enfoirés|trous (du|de) cul)', 'gens'),
      '(salaud|salope|salopes|enfoiré|enfoirée|encul*|connard|connarde|connasse|connasses|conasse)',
      "(un|une|les|des|ces|ce|cette|gros|gros|vrai|vrais|pauvre|pauvres|si|trop|plus|aussi|tellement|de|d'|est|es|êtes|sont|vous|sale|sales|quel|quelle|quels|assez|petit|petits|vieux|vieille|vieilles) [(con|cons|conne|connes)]",
      '(trou|trous) (du|de) cul',
      '(mon|ton|leur|vos|votre|son|au|le|lèche|faux|plein le|dans le) (cul|culs)',
      '(couille|couilles|branleur|branleurs|branler|branlez|branle|nique|niquer|niquez|ntm|fdp)',
      '(se|vous|me|nous|te|te les) (casse|cassez|cassent|casses) les (couilles|burnes|gosses)',
      '(décrisse|décrissez|décâlisse|décâlissez|câlissez|crissez|contrecrisse*|contrecâlisse*)',
      '(foutez|fous|fout) (le|moi|nous|la) (camp|paix|bordel)',
      swap('dégueulasse', 'inacceptable'),
      swap('dégueulasses', 'inacceptables'),
      milder(swap('saloperie', 'nuisance')),
      milder(swap('saloperies', 'nuisances')),
      milder(drop(`[${MILD_SACRE}] _`)),
      milder(drop(MILD_SACRE)),
      milder(drop('(nom de dieu|bordel)')),
      milder(drop('[(foutu|foutue|foutus|foutues|sacré bordel de)] _')),
      milder('(chier|foutre|foutez|foutent|foutage)'),
      milder(swap('(engueuler|engueule|engueulent)', 'disputer')),
      milder('(gueuler|gueulez|gueule|gueulent) (après|contre|toujours|encore|tout)'),
    ],
    both: [drop('(wtf|ffs|fuck)')],
  },
  allow: NO_OATHS,
});
