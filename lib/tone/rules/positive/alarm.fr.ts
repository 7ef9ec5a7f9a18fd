import type { PhraseEntry } from '../../rule';

const OLDER =
  '(aînés|aînées|aîné|parents|grands-parents|vieux|personnes âgées|personnes aînées|résidents|proches aidants|génération|retraités|grand-mères|mères|proches)';
const CALAMITY =
  "(catastrophe|désastre|cauchemar|enfer|apocalypse|hécatombe|carnage|massacre|chaos|horreur|débâcle|naufrage|calamité|drame national|film d'horreur|boucherie|effondrement|panique|anarchie|fin du monde)";

export const FR: readonly PhraseEntry[] = [
  { find: '^ ayez (très|bien)? peur', say: 'soyez vigilants' },
  {
    find: "(votre|notre) (mère|père|grand-mère|grand-père|famille|parent|conjoint|maman|papa) [(est|sont) (tous)? (en (grave|grand|réel)? danger|en péril|menacés|menacé|épiés) (en ce moment|en ce moment même|à l'instant même|à cette minute|maintenant|aujourd'hui|au moment où vous lisez ces lignes)? (même)? ,? (et|mais) (vous|personne) (ne|n') (le|vous|en|l')? (en)? (savez|doutez|dit|dira|voyez|sait|avez) (même)? (pas|rien|aucune idée)?]",
    say: 'peut être à risque\u00a0: parlons-en',
  },
  {
    find: "(vos|nos) (parents|grands-parents|proches|économies|aînés|aînées) [(est|sont) (tous)? (en (grave|grand|réel)? danger|en péril|menacés|menacé|épiés) (en ce moment|en ce moment même|à l'instant même|à cette minute|maintenant|aujourd'hui|au moment où vous lisez ces lignes)? (même)? ,? (et|mais) (vous|personne) (ne|n') (le|vous|en|l')? (en)? (savez|doutez|dit|dira|voyez|sait|avez) (même)? (pas|rien|aucune idée)?]",
    say: 'peuvent être à risque\u00a0: parlons-en',
  },
  { find: '^ accrochez-vous', say: 'préparons-nous' },
  { find: '(ne)? faites (plus|jamais)? confiance à personne', say: 'vérifiez avant de faire confiance' },
  {
    find: '(fraudeurs|arnaqueurs|voleurs|prédateurs|escrocs) [sont partout]',
    say: 'connaissent bien des tours',
  },
  { find: "(personne|rien) (ne|n') (peut|pourra) (l'|les) arrêter", say: 'nous pouvons agir ensemble' },
  {
    find: '(le pire (est|reste) (encore)? à venir|le pire est devant nous|le pire nous attend)',
    say: 'il faut agir',
  },
  { find: '(retenez bien ce que je vous dis|vous êtes prévenus|vous voilà prévenus)', say: '' },
  {
    find: '^ (un|une) (vrai|vraie|véritable)? (cauchemar|catastrophe|désastre|enfer)',
    say: 'une situation difficile',
  },
  { find: 'qui [vous ruinera]', say: 'vous piégera' },
  { find: '(peste|cancer|monstre|poison|gangrène|bête) qui (va|nous|ronge|dévore|emporte|finira)' },
  {
    find: '(pire que tout ce|accrochez-vous|tenez-vous bien|rien ne peut vous y préparer|va tous nous (emporter|engloutir|tuer|détruire))',
  },

  {
    find: "(personne|rien|plus rien|plus personne) (ne|n') (peut|pourra|semble pouvoir) (les|l'|la|le)? (arrêter|arrête|freiner|stopper)",
  },
  {
    find: '(va|vont|risque de|risquent de|bientôt) (devenir|virer|tourner) (un|en|au|une)? (véritable|vrai)? (enfer|cauchemar|catastrophe|désastre|drame)',
  },
  {
    find: '(votre|leur|notre|sa|la) vie (entière)? (est|sera) (finie|fichue|ruinée|détruite|foutue|brisée à jamais|terminée)',
  },
  { find: '(vous|nous|les) (ruinera|détruira|ruineront|achèvera|perdra|ruiner|anéantira)' },
  { find: '(décim*|massacr*|extermin*|anéanti*) (nos|les|des|une|toute)' },
  {
    find: '(va|allons|allez|vont|vais) (tous|toutes)? (finir|se retrouver|mourir|crever) (tous)? (abandonné*|seul*|oublié*|à la rue|dans un corridor|sur une civière|dans la misère|ruiné*|sans rien)',
  },
  {
    find: "(retenez bien ce que|vous êtes prévenus|vous voilà prévenus|vous aurez été prévenus|ce n'est qu'une question de temps)",
  },

  {
    find: `${OLDER} (sont|seront) (tous|toutes|donc)? [(condamnés|condamnées|foutus|foutues|perdus|perdues|fichus)]`,
    say: 'à risque',
  },
  {
    find: '(nous sommes|on est|vous êtes) (tous|toutes)? [(condamnés|condamnées|foutus|foutues|foutu|perdus|fichus|cuits)]',
    say: 'à risque',
  },
  { find: "(c'est|tout est) (foutu|fichu|cuit|perdu|la fin)", say: 'c’est préoccupant' },
  {
    find: `(c'est|c'était|voilà|quel|quelle|ce sera|ça va être) (carrément|vraiment|tout simplement|devenu)? (la|le|l'|une|un|de l')? (vraie|vrai|véritable|pure|pur|total|totale|complet|complète|immense)? ${CALAMITY} (total|totale|absolu*|complet|complète|national*|annoncé*|humanitaire)?`,
    say: 'c’est préoccupant',
  },
  {
    find: `[est (un|une) (vrai|vraie|véritable)? ${CALAMITY} (annoncée|annoncé)?] (<marks>|$|,|;|:|et|mais)`,
    say: 'pose un sérieux problème',
  },
  {
    find: `[sont (un|une) (vrai|vraie|véritable)? ${CALAMITY}] (<marks>|$|,|;|:|et|mais)`,
    say: 'posent un sérieux problème',
  },
  {
    find: `(est|sont|devient|deviennent|devenu*|vire|tourne) (au|à la|à l'|en|un|une|le|la|l')? (vrai|vraie|véritable|total|totale|pur|pure)? ${CALAMITY}`,
  },
  {
    find: "^ (un|une|quel|quelle|l') (vrai|vraie|véritable|pur|pure)? (catastrophe|désastre|cauchemar|hécatombe|carnage|massacre|chaos|enfer|horreur)",
  },
  { find: `(un|une) (vrai|vraie|véritable|pur|pure|total|totale) ${CALAMITY}` },
  {
    find: `(un|une|le|la) ${CALAMITY} (total|totale|absolu*|national|nationale|annoncé*|imminent*|humanitaire|sans nom)`,
  },
  {
    find: `(court|courons|courent|fonce|fonçons|foncent|va|allons|vont|s'en va|fonçant|filent|file) (tout)? (droit|directement|tous|à toute vitesse)? (dans|vers|à|au|sur) (le|la|l'|un|une)? (mur|catastrophe|désastre|précipice|abîme|gouffre|chaos|ruine|drame)`,
  },
  { find: `(catastrophe|drame|désastre) (est|semble) (imminent*|inévitable|annoncé*|certain*|à nos portes)` },
  {
    find: '[(terrifiant|effrayant|épouvantable|effroyable|apocalyptique|cauchemardesque|catastrophique|terrorisant|horrifiant|glaçant)] ($|!|.|et|que|pour|de)',
    say: 'préoccupant',
  },
  {
    find: "(c'est|c'était|situation|chiffres|vraiment|tellement|tout simplement|bilan|état|réalité) (est|sont)? [(terrifiante*|terrifiant*|effrayante*|épouvantable*|effroyable*|apocalyptique*|cauchemardesque*|catastrophique*|horrifiante*)]",
  },
  { find: '[(terrifiés|terrifiées|terrorisés|terrorisées|terrifié|terrorisé|terrifiée)] (par|pour|de|$|!)' },
  {
    find: '[(vous|votre (mère|père|maman|papa|grand-mère|grand-père|conjoint|voisine|famille|pension|maison|compte|argent)|vos (parents|économies|proches)|nos parents) (pourriez|pourrait|pourraient|peut|êtes|est|sont|serez|sera|seront|peuvent) (bien|peut-être|très bien|facilement)? (être)? (le|la|les)? (prochain|prochaine|prochains|prochaines|suivant|suivante) (cible|victime|sur la liste|cibles|victimes)?]',
    say: 'cela peut arriver à tout le monde',
  },
  {
    find: "(à qui le tour|qui sera (le|la) (prochain*|suivant*)|et si c'était vous|êtes-vous (le|la) prochain*|demain, ce sera (vous|votre|nous))",
    say: 'cela peut arriver à tout le monde',
  },
  { find: '(demain|bientôt|la prochaine fois) (ce)? sera (vous|votre|vos|nous|ta|toi)' },
  {
    find: "(plus personne|personne|plus aucun aîné|aucun aîné|aucune personne|nul) (ne|n') (est|sera|se sent) (vraiment|plus)? (en sécurité|à l'abri|tranquille) (désormais|maintenant|aujourd'hui)? $",
    say: 'chacun mérite d’être en sécurité',
  },
  { find: "(plus personne|plus aucun aîné|plus aucune aînée) (ne|n') (est|sera|se sent) _{0,3}" },
  { find: "(personne) (ne|n') (sera épargné|s'en sortira|y échappera|en sortira|en réchappera|survivra)" },
  {
    find: "(il (ne|n'))? (restera|reste|y aura|y a) (ne|n')? (plus)? (personne|nulle part) (pour|où)? (s'occuper|vous|nous|soigner|aller|où|se cacher)?",
  },
  {
    find: '^ (ayez peur|paniquez|réveillez-vous|tremblez|sauve qui peut|au secours|méfiez-vous de tout*|cachez (vos|votre) (mère|enfants|parents|argent|aînés))',
  },
  {
    find: '(ayez (très)? peur|sauve qui peut|réveillez-vous|verrouillez vos portes|barrez vos portes|fermez vos portes à double tour)',
  },
  { find: '(ne)? (faites|faire|fiez-vous) (plus|jamais)? confiance à (personne|qui que ce soit)' },
  { find: 'méfiez-vous de (tout|tous|tout le monde|vos voisins|vos enfants|vos proches)' },
  {
    find: `(système|société|réseau|secteur|filet social|tout|monde|pays|soins|services|chsld) _{0,2} [(s'effondre|s'effondrent|s'écroule|s'écroulent|implose|craque de partout|craque de toutes parts|est en ruine*|est à genoux|est au bord du gouffre|part à la dérive|se meurt|est en chute libre|va s'effondrer|va s'écrouler|est en train de s'effondrer|est en train de mourir|tombe en ruine|prend l'eau|vole en éclats)]`,
    say: 'subit de fortes pressions',
  },
  { find: '(est|sont) [(complètement|totalement|carrément|devenu*)? hors de contrôle]', say: 'en hausse' },
  { find: '(bombe à retardement)', say: 'préoccupation croissante' },
  {
    find: "(ça|cela|la situation|les choses|tout) (ne)? (va|vont|fera|fait) (que)? (empirer|s'aggraver|dégénérer|mal finir)",
  },
  {
    find: "(le pire (est|reste) (encore)? à venir|le pire est devant nous|le pire nous attend|et ce n'est que le début|ce n'est que le début)",
  },
  {
    find: "(vont|va|allons|allez|mourront|mourra|finir|finiront|finira|laisse|laissés|crever) (tous|tout|toutes)? (mourir|finir|crever)? (seuls|seule|seul|oubliés|abandonnés|comme des chiens|dans l'indifférence|dans leur lit|au bout de leur sang|à petit feu)",
  },
  {
    find: "(tombent|meurent) (comme des mouches|à la pelle|par milliers|dans l'indifférence|à chaque minute|partout)",
  },
  {
    find: '(fraudeurs|arnaqueurs|voleurs|prédateurs|escrocs|ils|agresseurs|bandits|criminels|monstres) (sont|rôdent|se cachent|guettent|vous guettent|vous surveillent) (partout|à chaque|derrière|déjà|dans chaque|tout autour|parmi)',
  },
  {
    find: "(perdre|perdrez|prendre|prendront|voler|voleront|vider|videront) (absolument)? (tout ce que vous|tout votre argent|jusqu'au dernier sou|votre vie entière|tout perdre)",
  },
  { find: '(vous|on|ils|elles|nous) (allez|va|vont|allons|pourriez|risquez de) tout (perdre|vous prendre)' },
  {
    find: '(chaque|tout) (aîné|aînée|personne aînée|personne âgée|parent) (est|sera) (une cible|en danger|une proie|la prochaine|une victime|condamné*)',
  },
  {
    find: "(vous n'en reviendrez pas|vous n'allez pas y croire|va vous glacer|à glacer le sang|fait froid dans le dos|donne froid dans le dos|à faire dresser les cheveux)",
  },
  {
    find: '(tsunami|raz-de-marée|raz de marée|avalanche|déferlante|explosion) (gris|argenté|de (maltraitance|fraude*|arnaque*|négligence|violence|vieux|démence|crime*|cas|vols))',
  },
  { find: "(l'|quelle|une) horreur (dans|absolue|totale|!|continue|au quotidien|à|en|que)" },
  {
    find: "(alerte rouge|point de non-retour|fin du monde|fin des temps|avant que tout (ne)? (s'effondre|s'écroule))",
  },
  { find: '(on va tous|nous allons tous|vous allez tous) (y passer|mourir|y goûter|le payer|finir)' },
  {
    find: '(les|nos) (aînés|parents|vieux|personnes âgées) (sont|seront) (en guerre|assiégé*|sacrifié*|laissé* pour compte|abandonné* à leur sort|livré* à eux-mêmes|en danger de mort|traqué*)',
  },
];

export const FR_ALLOWED: readonly string[] = [
  '(froid|gel|chaleur|verglas|monoxyde|radon|feu|glace|fumée) tue (chaque|encore|en)?',
  'au secours … (du|de la|des|de)',
  "fin d'une (époque|ère|belle)",
  "fin (de la|du|des|de l'|de notre) (saison|session|mois|semaine|année|inscriptions|journée|trimestre|vente|série|tournée)",
  '(catastrophe|catastrophes) (naturelle|naturelles|climatique|climatiques)',
  "(plan|mesures|état|situation) (d'urgence|de catastrophe)",
  '(pas|jamais|sans|inutile de|ne) (de)? (paniqu*|panique)',
  'sont partout (où|au|en|pour|dans)',
];
