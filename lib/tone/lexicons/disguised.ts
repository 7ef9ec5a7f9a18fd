/** Words worth disguising, without accents, with what can stand instead (empty: take it out; absent: no safe way). Data only. */
const ENGLISH = [
  'fuck:;fucks;fucked;fucking:;fuckin:;fuckup;fucker;fuckers;motherfucker;motherfuckers;motherfucking:;clusterfuck:mess;effing:',
  'shit;shits;shite;shitty:poor;shithead;shithole;shitshow:mess;shitstorm:storm;bullshit:nonsense;bullshitting;horseshit:nonsense;dipshit',
  'bitch;bitches;bitchy;bitching:complaining;asshole;assholes;arsehole;arseholes;asshat;dumbass;jackass;badass;ass;asses;arse;bastard;bastards',
  'cunt;cunts;dick;dicks;dickhead;prick;pricks;twat;wanker;wankers;douche;douchebag;bollocks;bugger;bloody:',
  'damn:;damned:;dammit;goddamn:;hell;crap;crappy:poor;whore;whores;slut;sluts;piss;pissed:upset;pissing',
  'idiot;idiots;stupid;moron;morons;pathetic;loser;losers;jerk;jerks;retard;retards;retarded;faggot;nigger',
  'wtf:;stfu;ffs:;gtfo;omfg:;sob;fml;fck;fcking:;fkn:;fking:',
];
const FRENCH = [
  'merde;merdes;merdier;merdique:pénible;marde;emmerde:dérange;emmerdent:dérangent;putain:;ptain:;pute;putes;bordel;foutre;foutu:;foutue:;foutaise:fausseté',
  'connard;connards;connasse;connasses;conasse;con;cons;conne;connes;connerie:bêtise;conneries:bêtises;cul;trouduc',
  'salope;salopes;salopard;salaud;salauds;encule;encules;enfoire;enfoires;branleur;branleurs;batard;batards;couille;couilles;nique;niquer',
  'tabarnak:;tabarnac:;tabarnaque:;tabernak:;tabernacle:;tabarnouche:;tabarouette:;tabarslak:;barnak:;calisse:;calice:;caliss:;crisse:;criss:;ostie:;osti:;estie:;hostie:;ciboire:;sacrament:;simonac:;viarge:;calvaire:;mautadit:;maudit:',
  'chier;chiant:pénible;chiante:pénible;decrisse;gueule;imbecile;imbeciles;debile;debiles;cretin;cretins;nul;nuls;nulle;abruti;abrutis;niaiseux;conneau',
  'negre;pede;idiote;idiotes;degueulasse:inacceptable;ntm;fdp;vtff;tagueule',
];

export const DISGUISED_WORDS: ReadonlyMap<string, string | null> = new Map(
  [...ENGLISH, ...FRENCH]
    .flatMap((line) => line.split(';'))
    .map((entry) => {
      const [word = '', instead] = entry.split(':');
      return [word, instead ?? null];
    }),
);
