/** Characters that pass for a Latin letter: Cyrillic, Greek, digits and signs. Data only. */
const LETTERS = 'аa еe оo рp сc уy хx іi ѕs јj ԁd һh кk мm тt вb нh αa οo εe ιi κk νv ρp τt υu ıi ƒf';
/** Digits and signs are letters only beside real ones. */
const SIGNS = '0o 1i 3e 4a 5s 7t 8b 9g @a $s €e !i |i £l ¢c +t (c';

const map = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

export const LETTER_OF_LOOK_ALIKE = map(LETTERS);
export const LETTER_OF_SIGN = map(SIGNS);

/** Words worth disguising, without accents, with what can stand instead (empty: take it out; absent: no safe way). */
export const DISGUISED_WORDS: ReadonlyMap<string, string | null> = new Map(
  (
    'fuck:;fucks;fucked;fucking:;fuckin:;fucker;fuckers;motherfucker;motherfuckers;shit;shits;shitty:poor;shithead;bullshit:nonsense;bitch;bitches;asshole;assholes;asshat;dumbass;ass;arse;bastard;bastards;cunt;cunts;dickhead;damn:;goddamn:;crap:;crappy:poor;whore;slut;piss;pissed:upset;idiot;idiots;stupid;moron;morons;pathetic;loser;losers;retard;faggot;nigger;' +
    'merde;merdes;merdique:pénible;putain:;pute;putes;connard;connards;connasse;con;cons;conne;connerie:bêtise;conneries:bêtises;cul;salope;salopes;salaud;salauds;encule;encules;tabarnak:;tabarnac:;tabarnaque:;calisse:;crisse:;criss:;ostie:;osti:;estie:;chier;chiant:pénible;bordel;foutre;foutu:;foutue:;imbecile;imbeciles;debile;debiles;cretin;cretins;nul;nuls;nulle;abruti;abrutis;niaiseux;marde;bitches;conasse;negre;pede;idiote;idiotes;degueulasse:inacceptable'
  )
    .split(';')
    .map((entry) => {
      const [word = '', instead] = entry.split(':');
      return [word, instead ?? null];
    }),
);
