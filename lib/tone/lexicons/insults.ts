import type { AimKind, AimLexicon, Term } from '../engines/aimed';
import { NAME_CALLING } from './name-calling';

/** Who is spoken to or of, what they are called, how it is stressed. Data only: one word list a line. */

const of = (needs: readonly AimKind[] | null, list: string, mild?: true): Term[] =>
  list.split(', ').map((find) => ({ find, needs, ...(mild && { mild }) }));

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PREDICATE: readonly AimKind[] = ['you', 'they', 'must'];
const NOUN: readonly AimKind[] = ['you', 'they', 'must', 'exclaimed', 'called'];
const BEING: readonly AimKind[] = [...NOUN, 'be'];
const CROWD: readonly AimKind[] = ['exclaimed', 'called'];

const THEM_EN =
  '(politicians|bureaucrats|ministers|councillors|officials|managers|landlords|bankers|banks|journalists|reporters|lawyers|critics|organizers|administrators|bosses|directors|owners|operators|commenters|haters|opponents)';
const ONE_EN =
  '(minister|mayor|premier|government|council|board|ministry|councillor|mp|mpp|mla|media|bank|director|manager|ceo|landlord|agency|committee|department|reporter|journalist|guy|boss|leadership|management|administration|opposition|critic|city|province|owner|operator|administrator|columnist|staff|team)';
const THEM_FR =
  '(ministres|politiciens|politiciennes|fonctionnaires|élus|députés|gestionnaires|dirigeants|banquiers|banques|journalistes|médias|patrons|propriétaires|conseillers|bureaucrates|critiques|responsables|organisateurs|gens là|proprios|boss)';
const ONE_FR =
  '(ministre|maire|mairesse|député|députée|gouvernement|conseil|direction|ministère|directeur|directrice|banque|élu|élue|journaliste|patron|patronne|gestionnaire|propriétaire|administration|présidente|président|opposition|ville|gars|proprio|chroniqueur|chroniqueuse)';

export const INSULTS: AimLexicon = {
  aims: {
    you: {
      en: [
        "(you're|youre|you are|you were|ur|are you|you must be|you look|you sound|you have been|you've been)",
        '(you|you folks|you guys|you all|you people|you lot|all of you|most of you|both of you) are',
        'your (whole|entire)? (team|staff|organization|organisation|board|members|volunteers|office|people|managers|government|group|crew) (is|are)',
      ],
      fr: [
        "(vous|tu|t'|vous autres|vous tous) (êtes|étiez|es|étais)",
        "(vous|tu) n' (êtes|étiez|es) (rien)? qu'",
        "(êtes vous|es tu|vous restez|vous demeurez|vous avez l'air|vous semblez|vous me semblez|vous faites)",
        'votre (équipe|organisme|direction|conseil|personnel|bureau|gang|groupe) (est|sont)',
      ],
    },
    they: {
      en: [
        "(they're|theyre|they are|these people are|those people are|he is|he's|she is|she's|these guys are|those guys are|everyone there is|this man is|that man is|this woman is|that woman is)",
        `${THEM_EN} are`,
        `(the|our|this|that|your|their|<name>) _{0,1} ${ONE_EN} (is|are|was|were)`,
        `${ONE_EN} <name> (is|was)`,
      ],
      fr: [
        '(ils|elles) sont',
        '(il|elle) est',
        "(c'est|ce sont|ces gens sont|ces gens là sont|ce gars est)",
        `(${ONE_FR}|monsieur|madame|dame|personne|homme|femme|voisin|voisine|employé|employée|préposé|préposée|docteur|docteure|médecin|animateur|animatrice|fraudeur|voleur|voleuse|type|individu|fils|neveu|nièce) <name>? qui _{1,9} (est|était)`,
        `${THEM_FR} (sont|étaient)`,
        `(le|la|l'|notre|ce|cette|cet|votre|ma|mon) (premier|première)? ${ONE_FR} <name>? (est|était)`,
      ],
    },
    must: {
      en: ["(you'd|you would|one would|they'd|you) (have to|need to|must) be"],
      fr: ['(faut|fallait|faudrait) (vraiment|donc|pas mal|bien)? être'],
    },
    be: {
      en: ['(are|were)', '(is|was) (a|an)'],
      fr: ['(sont|étaient|seront)', '(est|était) (un|une)'],
    },
    exclaimed: {
      en: [
        '^ what',
        '^ (a|an) (real|total|complete|absolute|true|bunch of)',
        'what (a|an)',
        'what a (bunch|load|pack|gang|group|collection|parade|crowd|circus) of',
        '(such|like|nothing but|just|really|truly) (a|an)',
      ],
      fr: [
        '^ (des|de) (vrais|vraies|beaux|belles|maudits|maudites)',
        '^ (un|une) (vrai|vraie|véritable|parfait|parfaite|beau|belle|bande de|gang de)',
        'quel',
        'quelle',
        'quels',
        'quelles',
        "(quel|quelle) (bande|gang|tas|ramassis|équipe) (de|d')",
      ],
    },
    called: {
      en: [
        'you',
        'those',
        '(a|this|that|the|same|such a|whole) (bunch|load|pack|gang|parade|collection) of',
        '^ (bunch|pack|gang) of',
        ', (bunch|pack|gang) of',
        '(run|led|ruled|surrounded|governed|managed|written|designed|made|organized|organised|answered|staffed) by',
        'full of',
        'dealing with',
        'like (a|an|the)',
      ],
      fr: [
        "(bande|gang|tas|ramassis|espèce|espèces|équipe|troupeau|meute|clique) (de|d')",
        '(mené|menée|mal mené|dirigé|dirigés|dirigée|dirigées|menés|entouré|entourés|gouvernés|gouvernée|gérés|gérée|géré|écrit|conçu|conçue|organisé) par',
        '(vous|sales|sale|maudits|maudite|gros|pauvres|pauvre)',
        "(plein|pleine|remplie) (de|d')",
        'comme (un|une|des)',
      ],
    },
    these: {
      en: ['(these|those|our|your|the)'],
      fr: ['(ces|cet|cette|ce|nos|vos|les)'],
    },
  },
  terms: {
    en: [
      ...of(
        PREDICATE,
        'useless, stupid, dumb, idiotic, moronic, ignorant, ridiculous, disgusting, spineless, gutless, heartless, brainless, hopeless, worthless, laughable, delusional, shameless, inept, revolting, vile, repulsive, unhinged, mindless, witless, lazy, selfish, hysterical, deranged, gullible, contemptible, hypocritical, cowardly, garbage, trash, insane, arrogant, greedy, childish, toxic, lame, rude, mental, hateful, evil, good for nothing, brain dead, braindead, two faced, tone deaf, out of your mind, out of your minds, full of yourself, full of yourselves, full of it, not very bright, not too bright, dumb as',
      ),
      ...of(
        ['you'],
        'pig, swine, disgrace, embarrassment, joke, waste of space, waste of time, waste of oxygen, waste of money, worst, stupider, dumber, crazy, [sick] (people|individuals|in the head|puppies), laughing stock, laughingstock, monsters, monster, crooks, thieves, frauds, fraud, fake, fakes, senile, dense, thick, problem with society, everything wrong with, everything that is wrong with',
      ),
      ...of(
        ['they'],
        'snake in the grass, brat, leech, vulture, old cow, joke, disgrace to, waste of space, embarrassment to',
      ),
      ...of(
        BEING,
        'brain dead, braindead, deranged, delusional, tyrant, tyrants, dictators, loser, losers, fool, fools, jerk, jerks, coward, cowards, liar, liars, hypocrite, hypocrites, lunatic, lunatics, psycho, psychos, incompetents, bigots, bigot, nobodies, wimps, fascists, nazis, good for nothings, spineless worm, incompetent, pathetic, clueless, despicable, scum, vermin, waste of space, lazy bums, bums, useless people, crooks and liars, liars and cheats, slob, sleaze, creep',
      ),
      ...of(
        NOUN,
        'clown, clowns, weasel, slob, creep, muppet, muppets, numpty, twerp, twit, twits, loudmouth, loudmouths, bigmouth, blowhard, blowhards, bully, bullies, dunce, dope, hyenas, jackals, old goat, parasite, parasites, leeches, snowflakes, whiners, whiner, freeloaders, moochers, thugs, goons, stooges, amateurs',
      ),
      ...of(
        CROWD,
        'sheep, monkeys, dinosaurs, rats, snakes, pigs, weasels, brats, cockroaches, babies, bullies, trolls, crooks, thieves, cowboys, puppets, zombies, ghouls, animals, children',
      ),
      ...of(
        null,
        "(not|isn't|aren't) the sharpest (tool|tools|knife|knives), nothing between the ears, (one|two|half a|three) brain (cell|cells), idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, dimwit, dimwits, nitwit, nitwits, halfwit, halfwits, half wit, half wits, nincompoop, nincompoops, buffoon, buffoons, airhead, airheads, blockhead, blockheads, bonehead, boneheads, numbskull, numbskulls, ignoramus, lowlife, lowlifes, sleazebag, sleazebags, slimeball, slimeballs, dirtbag, dirtbags, nutcase, nutcases, nutjob, nutjobs, nut job, nut jobs, whackjob, whackjobs, wacko, wackos, sheeple, libtard, libtards, dolt, dolts, simpleton, simpletons, windbag, windbags, knucklehead, knuckleheads, retard, retards, retarded, old hag, old hags, old bat, old bats, old fart, old farts, old fool, old fools, old geezer, old geezers, crybaby, crybabies, busybody, busybodies, dumdum",
      ),
      ...of(
        null,
        'pathetic, idiotic, moronic, imbecilic, brainless, braindead, spineless, gutless, heartless',
        true,
      ),
      ...of(
        null,
        "[(you|they|he|she|you guys|you folks|you people|these people) (clearly|obviously|really|honestly|must|apparently)? (have|has|had|'ve got) (clearly|obviously|really|absolutely)? (no|half a|zero|less than half a|not one) (brain|brains|brain cell)] (<marks>|$|at all|left|between|among|in|if|to)",
      ),
      ...NAME_CALLING.en,
      ...of(['these', 'exclaimed'], 'stupid, dumb, clueless, incompetent, useless, lazy', true),
    ],
    fr: [
      ...of(
        PREDICATE,
        'nul, nuls, nulle, nulles, pathétique, pathétiques, ridicule, ridicules, incompétent, incompétents, incompétente, incompétentes, stupide, stupides, idiot, idiots, idiote, idiotes, débile, débiles, lâche, lâches, hypocrite, hypocrites, ignorant, ignorants, ignorante, ignorantes, minable, minables, lamentable, lamentables, pitoyable, pitoyables, égoïste, égoïstes, paresseux, paresseuse, paresseuses, méprisable, méprisables, dégoûtant, dégoûtants, dégoûtante, dégoûtantes, répugnant, répugnants, répugnante, pourri, pourris, vendus, moutons, tarés, taré, sans cœur, sans génie, cave, caves, épais, épaisse, cochons, porcs, malades mentaux, malade mental, fous, folles, hystériques, hystérique, prétentieux, prétentieuse, arrogant, arrogants, arrogante, de mauvaise foi, mesquin, mesquins, odieux, infects, infect, mal élevé, mal élevés, vieux jeu, pas vite vite, zéro, zéros, bêtes, inutiles, irresponsables, à côté de la plaque, tombés sur la tête, tombé sur la tête, bouchés, bornés, bornée, borné, imbu de vous même, imbus de vous mêmes',
      ),
      ...of(
        ['you'],
        'cochon, cochonne, porc, truie, dinde, complice, complices, honte, farce, blague, risée, gamins, bébés, problème, pires, irresponsable, inutile, bête, malades dans la tête, insignifiants, insignifiant, profiteurs, voleurs, escrocs, la risée',
      ),
      ...of(
        BEING,
        'dictateur, dictateurs, tyran, tyrans, menteur, menteurs, menteuse, menteuses, lavette, lavettes, mégère, andouille, fainéant, fainéants, fainéante, vermine, racaille, rapaces, vautours, bons à rien, bon à rien, bonne à rien, lâches, hypocrites, incompétents, incompétent, tata, tatas, traîtres, fascistes, nazis, imposteurs, [incapables] (<marks>|$|qui), incapables finis, minables, pathétiques, nuls, ignares, pantin, pantins, marionnette, girouette, girouettes, nullité',
      ),
      ...of(
        NOUN,
        'clown, clowns, lavette, lavettes, carpette, bique, vieille bique, mégère, chipie, pimbêche, andouille, hyènes, chacals, épais, tête de cochon, tête de linotte, vipère, rapace, vautour, sangsue, sorcière, chien sale, sans génie, sans génies, pissou, poison, plaie, torchon, moron, morons, [folle] (<marks>|$|,|finie|raide), guignol, guignols, charlot, charlots, parasites, parasite, profiteurs, sangsues, [incapable] (<marks>|$|qui), [amateurs] (<marks>|$|qui), lâche, hypocrite, nono, nonos, paresseux, crottés, twit, twits, bouffon, bouffonne, bébé lala, bébés lala, pas de classe, pas de génie, cruches, cruche, complice, complices, nounoune, nounounes, grincheux, grincheuse, vieux grincheux, vieille grincheuse, gros porc, vieux porc, sale porc, pourriture, pourritures, charogne, charognes, ordure, ordures, crapule, crapules, teigne, peste, face à claques, tête à claques, grande gueule, tête enflée, téteux, têteux, crosseur, crosseuse, crosseurs',
      ),
      ...of(
        ['these'],
        'incapables, incompétents, menteurs, lâches, hypocrites, profiteurs, parasites, bons à rien, fainéants, guignols',
      ),
      ...of(
        null,
        "[(vous|tu|ils|elles|il|elle|on) (n'|ne)? (avez|as|ont|a) (clairement|vraiment|visiblement|manifestement|tout simplement)? (pas|même pas|aucun) (de|un gramme de|une once de|un brin de|deux sous de|d')? (cerveau|cervelle|jugeote|génie)] (<marks>|$|,|pour|du tout)",
      ),
      ...NAME_CALLING.fr,
      ...of(
        null,
        'nullité totale, nullités, (a|ont|avez|as) rien dans (la tête|le crâne|le cœur|le ventre), rien entre les deux oreilles, pas être une (lumière|cent watts), pas la tête à papineau, pas une lumière, pas des lumières',
      ),
      ...of(
        CROWD,
        'incapables, incapable, ignorants, caves, cave, moutons, voleurs, bandits, crapules, escrocs, malades, débiles, pourris, vendus, idiots, idiot, idiote, stupides, ratés, raté, perdants, assistés, cochons, porcs, dinosaures, amateurs, gamins, bébés, fous, colons, zéros, rats, singes, épais, mous, pantins, marionnettes, dictateurs, nuls, égoïstes',
      ),
      ...of(
        null,
        'imbécile, imbéciles, crétin, crétins, crétine, crétines, abruti, abrutis, abrutie, abruties, bouffons, tarla, tarlas, niaiseux, niaiseuse, niaiseuses, gnochon, gnochons, gnochonne, vieille chipie, vieille folle, vieux fou, vieux fous, vieux croûton, vieux croûtons, vieille sorcière, vieux schnock, vieux débris, moins que rien, trouillard, trouillards, gogol, gogols, attardé mental, attardés mentaux, débile mental, débiles mentaux, deux de pique, sans dessein, sans desseins, pauvre type, pauvres types, pauvre cloche, pauvres cloches, raclure, raclures, crevure, crevures, gros tas',
      ),
      ...of(
        null,
        'idiot, idiots, idiote, idiotes, stupide, stupides, débile, débiles, pathétique, pathétiques, minable, minables, pitoyable, pitoyables',
        true,
      ),
    ],
  },
  stress: words(
    "all so just such really truly simply completely totally absolutely utterly honestly quite pretty clearly obviously still always both nothing but being bunch pack of a an as too rather absolute total complete most even more beyond real right plain frankly seriously incredibly unbelievably basically literally the little sad poor miserable lazy useless stupid spineless petty heartless clueless pathetic ignorant arrogant greedy incompetent very dumb tous toutes vraiment si tellement tout simplement juste complètement totalement absolument carrément franchement aussi bien trop toujours encore assez mal ben bel et rien que qu' un une des de d' la le les vrai vraie vrais vraies véritable véritables gros grosse petit petite petits pauvre pauvres bande gang belle beaux sacré sacrée sacrés parfait parfaite parfaits plus particulièrement sincèrement décidément tas ramassis espèce espèces quand même donc sale sales ostie",
  ),
  reported: words(
    'feel feels feeling felt told tell tells telling say says said saying call called calls calling name names named label labelled labeled labels word words phrase insult insults insulted myth stereotype stereotypes believe believes thinks thinking imply implies suggest suggests afraid treated treating treat sentir sentait sentie senti sentent disait disent dire dis dit dite traiter traité traitée traités traitées traite traitant insulté insultée insulter insulte insultes mot mots appeler appelle appelé croire croient penser pensent préjugé préjugés mythe entendre entend répéter questions question',
  ),
  negations: words("not no never isn't aren't pas jamais aucun aucune ni sans"),
};
