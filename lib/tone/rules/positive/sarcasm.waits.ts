import type { PhraseEntry } from '../../rule';

const COUNT_EN =
  '(only|just|a mere|merely) (<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|eighteen) (short|little|tiny)? (hours|days|weeks|months|years)';
const LATE_EN =
  '(late|to (replace|fix|answer|repair|respond|approve|process|call|return|rule|notice|install|decide|correct|mail|issue|schedule|set|get back|get around|reply))';
const PRAISE_EN =
  '(great job|good job|nice job|nice work|great work|well done|bravo|kudos|congratulations|congrats|way to go|hats off|thanks|thank you)';
const COUNT_FR =
  "(seulement|à peine|juste|rien que) (<number>|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quatorze|quinze|dix-huit) (petits|petites)? (heures|jours|semaines|mois|ans|années) (d'attente|de retard|(pour|avant de|avant d') (remplacer|réparer|répondre|fixer|approuver|traiter|rappeler|retourner|rendre|remarquer|installer|décider|corriger|poster|émettre|trancher|se décider|nous répondre|convoquer|entendre))";
const PRAISE_FR =
  '(bravo|félicitations|chapeau|beau travail|bon travail|bien joué|merci|un gros merci|belle job)';

/** Praise for what took long or went wrong, and mock agreement with a cut. */
export const EN: readonly PhraseEntry[] = [
  {
    find: '^ [(bravo|congratulations|kudos|well done|thanks|hats off) to the (genius|hero|visionary|mastermind|clown) who] (put|built|decided|designed|chose|installed|placed|moved|locked|parked)',
    say: 'someone',
  },
  {
    find: '^ (only|a mere) (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|eighteen) (months|years) to (replace|fix|approve|process|rule|decide|notice|get back|get around|answer (one|a|our|my|us))',
  },
  { find: `${PRAISE_EN} (,|to|at)? _{0,6} (,|:|.|!|…|-|—|–) ${COUNT_EN} ${LATE_EN}` },
  {
    find: "^ (oh)? ,? (sure|of course|yes|by all means|why not|right|great|brilliant|absolutely) (,|!)? (go ahead and|let's|let us|lets) (just|also|all|please)? (cut|close|cancel|axe|slash|scrap|shut|eliminate|defund|abolish|gut) _",
  },
  {
    find: '^ because what (every|a|any|our|older|lonely|isolated|sick|grieving|most|all) _{1,6} (is|are) (another|one more|yet|more|even more) _',
  },
];

export const FR: readonly PhraseEntry[] = [
  {
    find: '^ [(bravo|félicitations|chapeau|merci) au (génie|héros|champion|visionnaire|clown) qui] a',
    say: 'quelqu’un',
  },
  {
    find: '^ (seulement|à peine|juste|rien que) (<number>|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quatorze|dix-huit) (mois|ans) pour (remplacer|réparer|fixer|traiter|rappeler|trancher|se décider|nous répondre)',
  },
  { find: `${PRAISE_FR} _{0,9} (,|:|.|!|…|-|—|–) (en)? ${COUNT_FR}` },
  {
    find: "^ (ben|mais|ah)? (c'est sûr|bien sûr|mais oui|oui|pourquoi pas|allons y|tant qu'à y être|d'accord|certainement|absolument|évidemment|c'est ça|excellente idée|super) (,|!|:)? (donc)? (coupons|fermons|annulons|abolissons|supprimons|éliminons|sabrons|charcutons) _",
  },
  {
    find: "^ (parce que|parce qu'|car) ,? (bien sûr|évidemment)? ,? (ce qu'il (faut|fallait|manque|manquait)|ce (dont|que|qu') (a|ont|veut|veulent|demande|demandent|souhaite|attend|attendent)|ce (dont|que)|ce qui manque) _{1,8} c'est (un|une|encore|bien|des|de)",
  },
];
