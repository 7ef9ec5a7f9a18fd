import type { PhraseEntry } from '../../rule';

export const FR: readonly PhraseEntry[] = [
  {
    find: "rien de (tout)? (ce qu'|ce que|ce que l') (on|nous|je|j') (fait|faisons|fais|dit|disons|essaie|essayons|tente|tentons|a fait|avons fait) (ne|n') (semble|paraît|va|pourra)? (vraiment|jamais)? (change|changer|changera|fonctionne|fonctionner|marche|aide|sert|servir|fait|faire|donne|a changé|compte) (jamais|vraiment)? (quoi que ce soit|les choses|la donne|une différence|la différence|grand chose|à rien|à quoi que ce soit|la moindre différence)?",
    say: 'le changement prend du temps',
  },
  {
    find: "(peu importe|quoi) (ce qu'on fait|ce que nous faisons|qu'on fasse|que nous fassions|nos efforts|qu'on dise|ce qu'on dit) (,)? (rien|personne) (ne|n')",
  },
  { find: '(on|nous) (baisse|baissons) les bras', say: 'nous avons besoin de soutien' },
  { find: "(on|nous) (jette|jetons) l'éponge", say: 'nous avons besoin de soutien' },
  { find: "[il n'y a (plus|vraiment|absolument)? rien à faire] (contre|pour)", say: 'il reste à agir' },
  { find: "(on|nous|j'|je) (lâche|lâchons|lâchent|décroch*|renonc*) ($|,|.|tout|prise)" },
  {
    find: '(ne)? (sais|sait|savons) (plus|même plus) (pourquoi|à quoi|à qui|quoi (faire|dire|espérer)) (on|nous|je|ça|continu*)?',
  },

  {
    find: "(ne|n') (changerait|changera|change|donne|donnera|donnerait|règle|réglera|y changera|y change|y fera|apporte) (jamais|strictement|absolument)? (rien|rien du tout)",
    say: 'demande du temps',
  },
  {
    find: "(dans le désert|dans le vide|à un mur|contre un mur|tombe dans l'oreille d'un sourd|des oreilles de sourds|lettre morte)",
  },
  { find: 'plus personne pour (se battre|lutter|défendre|aider|écouter|prendre|nous|les)' },
  {
    find: "(cessé|arrêté|cesse|renoncé) (de|d'|à) (croire|espérer|y croire|lutter|essayer|me battre|nous battre|l'espoir)",
  },
  { find: "(aucun moyen|pas moyen|aucune chance|aucune façon) (de|d'|que|pour)" },
  {
    find: '(année après année|an après an|mois après mois|chaque année) (,)? (rien|la même chose|le même constat|toujours rien|rien ne change)',
  },
  { find: "(c'est|est) (bel et bien)? (mort et enterré|fini pour (nous|eux|elle|lui))" },
  {
    find: "(agresseur*|fraudeur*|arnaqueur*|voleur*) _{0,2} (gagn*|s'en tir*|s'en sort*|recommenc*) (toujours|encore)",
  },

  {
    find: "[(il)? (n'y|ne nous|n'|nous n'|y|on n'|je n'|on) (avons|reste|a|ai|avait) (plus|pas|donc plus|vraiment plus|maintenant plus|aucun|guère|pratiquement plus)? (aucun|d'|beaucoup d'|grand)? espoir]",
    say: 'il reste du travail à faire',
  },
  { find: "(plus|sans|aucun) (aucun|le moindre|d')? espoir (pour|de|que|,|.|$|!)" },
  { find: '(tout)? espoir est (perdu|mort|éteint|vain)', say: 'il reste du travail à faire' },
  {
    find: "(avons|ai|a|ont|avez|j'ai|perdons|perd|perds|ayant) (tous|toutes|complètement)? (perdu)? (tout|toute|tous|notre|leur|mon|le) (espoir|confiance|foi|courage|illusion*)",
  },
  {
    find: '(rien|ça|cela|les choses) (ne)? (changera|changeront|changera donc) (jamais|pas|rien)',
    say: 'le changement prend du temps',
  },
  {
    find: "rien (ne)? (change|changera|bouge|bougera|fonctionne|marche|avance|avancera|aide|s'améliore|s'arrange|va changer|va bouger|va s'améliorer) (jamais|vraiment)?",
    say: 'le changement prend du temps',
  },
  {
    find: "(ça|cela|les choses|la situation) (ne)? (va|vont) (jamais|pas|plus) (changer|s'améliorer|s'arranger|se régler|finir|arrêter)",
    say: 'le changement prend du temps',
  },
  { find: "(rien|jamais rien|et rien) (ne)? (va|n'a) (jamais)? changé" },
  {
    find: "(comment|que) (ça|cela|les choses) (pourrait|pourraient|peut|va) (un jour|encore|jamais|bien)? (s'améliorer|changer|s'arranger|aller mieux)",
  },
  { find: '[à quoi bon] (_)', say: 'que gagne-t-on à' },
  { find: 'à quoi (ça)? (bon|sert|servent|servirait) _{0,3}' },
  {
    find: '(à quoi ça sert|à quoi sert-il|à quoi cela sert|à quoi servent|pourquoi se (battre|fatiguer|donner|casser)|pourquoi (donc)? (continuer|essayer|insister|lutter|espérer)) (de|encore|à|la|le|si|les|$|quand|autant|ce|cette)?',
  },
  { find: "(nous|on|je) (n'en|en|ne) (peut|pouvons|peux) (vraiment|tout simplement)? plus (d'|de|$|,|!)" },
  {
    find: "(on|nous|je|j') (vais|va|allons|devons|doit|finit par|finissons par|avons|a|ai|songe à|songeons à|pense à)? (tout|tous)? (abandonne|abandonnons|abandonner|baisse les bras|baissons les bras|baissé les bras|baisser les bras|jette l'éponge|jetons l'éponge|jeter l'éponge|jeté l'éponge|lâche tout|rend les armes|capitul*|abandonné)",
  },
  {
    find: "on a beau _{1,6} , rien (ne|n') (bouge|change|avance|marche|fonctionne|s'améliore) (jamais|vraiment)?",
    say: 'malgré nos efforts, le changement prend du temps',
  },
  {
    find: '(signaler|voter|écrire|se plaindre|dénoncer|appeler) (ne)? (sert|donne|change|mène) (strictement|absolument|plus)? (à)? (rien|pas grand-chose)',
    say: '$1 demande de la patience',
  },
  {
    find: '(ça|cela|tout ça|tout cela|il|cela|signaler|voter|écrire|se plaindre|dénoncer|appeler) (ne)? (sert|servira|servirait|a servi|mène|mènera|donne|donnera|rime) (strictement|absolument|plus|donc|finalement)? (à)? (rien|pas grand-chose|nulle part)',
    say: 'c’est difficile',
  },
  {
    find: "il n'y a (plus|pas|donc|vraiment|absolument)? (rien|pas grand-chose|plus grand-chose|guère) (d'autre)? à (faire|espérer|attendre|dire|gagner|sauver|tenter)",
  },
  { find: 'y a (plus|pas)? rien à (faire|espérer|attendre|sauver)' },
  {
    find: "(on|nous|je|personne) (ne|n') (peut|pouvons|peux|pourra|pourrons|y peut) (plus|donc|vraiment|absolument)? (rien|plus rien) (faire|changer|contre|pour|y|$)",
  },
  { find: "(perdu*|perdue) d'avance", say: 'de longue haleine' },
  {
    find: "(peine perdue|cause perdue|temps perdu|perte de temps|coup d'épée dans l'eau|combat inutile|combat perdu|bataille perdue|mission impossible|impasse totale|sans issue|sans lendemain|sans avenir|voué* à l'échec|voué* à l'échec)",
  },
  {
    find: "(il est|c'est|il sera|c'était|est) (déjà|maintenant|bien|désormais|de toute façon)? [trop tard] (pour|maintenant|,|.|$|!|et)",
    say: 'temps d’agir',
  },
  {
    find: "(tout ça|tout cela|tant d'efforts|tous ces efforts|des années de travail|tout ce travail) (pour|n'a|n'aura|n'auront|ne) (rien|servi|mené|donné|sert)",
  },
  {
    find: "(c'est|tout est|c'était) (tellement|vraiment|complètement|tout simplement|juste|si)? (sans espoir|désespérant|désespéré|décourageant|perdu|inutile|vain|en vain|peine perdue|inutile de|démoralisant|déprimant)",
    say: 'c’est difficile',
  },
  {
    find: '^ (inutile|désespérant|décourageant|découragé*|déprimant|peine perdue|trop tard|à quoi bon) ($|!|.|…)',
  },
  {
    find: '(sommes|suis|est|on est|nous voilà) (tous|toutes|tellement|vraiment|complètement|si)? (découragé*|désespéré*|impuissant*|résigné*|démoralisé*|à bout|épuisé* de|tanné*|écœuré*|au bout du rouleau|désabusé*)',
  },
  {
    find: "(on|nous|je|ils) (n'y|ne s'en|ne|n'en|ne nous en) (arrivera|arriverons|arriveront|sortira|sortirons|gagnera|gagnerons|verra|verrons|réussira|réussirons|changera|obtiendra|obtiendrons) (jamais|pas)",
  },
  {
    find: "(on|nous|je) (n'en|en) (est|sommes|suis) (encore|toujours|rendu*)? (au même point|à la case départ)",
  },
  {
    find: "(au même point|à la case départ|toujours la même histoire|même histoire chaque|c'est toujours pareil|toujours pareil|chaque année, c'est pareil|du pareil au même|rien de nouveau sous le soleil)",
  },
  {
    find: "(rien n'y fait|plus la force|plus le courage|plus l'énergie|plus envie|bout de souffle|au bout de nos forces|en vain)",
  },
  {
    find: "(personne|nul) (là-haut|ici|au gouvernement)? (ne|n') (va|viendra|fera|nous|veut|peut) (jamais|rien|pas)? (nous|vous|les)? (aider|aidera|sauver|sauvera|secourir|venir|écouter|écoutera|faire)",
  },
  {
    find: "(il faut|faut|autant|mieux vaut) (bien)? (se résigner|s'y faire|l'accepter|se faire une raison|abandonner|baisser les bras|tout arrêter|fermer)",
  },
  { find: "(c'est comme ça|c'est ainsi|c'est la vie) (et|$|,|.)" },
  {
    find: '(on|je|nous) (se|me|nous) (demande|demandons) (parfois|souvent|bien|vraiment|encore)? (pourquoi|à quoi|si) (on|ça|nous|je|cela) _{0,2} (continu*|sert|servir|vaut|essay*|bat|bats)',
  },
  {
    find: "(ne vois|ne voit|ne voyons|vois|voit) (pas|plus|aucune) (comment|issue|de solution|d'issue|la fin|le bout|d'avenir|de sortie)",
  },
  {
    find: "(il n'y a|n'y a|y a) (aucune|pas de|plus de|plus aucune) (solution|issue|porte de sortie|lumière|sortie|avenir)",
  },
];

export const FR_ALLOWED: readonly string[] = [
  'perte de (mémoire|clés) _{0,9} perte de temps',
  "à quoi (sert|servent) (un|une|vos|votre|l')",
  'rien de ce (que|qu) _{1,8} sans',
  "(jamais|pas|n'est|n'est pas) trop tard",
  "avant qu'il (ne)? soit trop tard",
  "(ne|n'|sans|jamais|refus*) _{0,3} (baiss*|abandonn*|lâch*|jet*) (pas|jamais|les bras|l'éponge)? (pas|jamais)?",
  "(ne|n') (baiss*|abandonn*|perd*) (pas|jamais|rien)",
  "(vous|si|quand|sentez|sent|sentir|sentez-vous|lorsque) _{0,3} (désespéré*|découragé*|impuissant*|à bout|épuisé*|plus d'espoir|plus la force|plus l'énergie|plus le courage)",
  'rien (ne)? (changera|change|changerait) (si|sans|tant|pour|dans|à|au|aux)',
  'rien (ne)? (remplace|vaut|empêche)',
  "vous n'avez plus",
  "trop tard pour (demander|apprendre|signaler|agir|s'inscrire|commencer|changer|aider|en parler|donner)",
  '(ça|cela) change (la|une|tout|de|des|les|leur|votre|ma|sa|et)',
];
