import { isAboutWords } from '../../evidence/wording';
import { defineRule } from '../../rule';
import { table } from '../../table';

const AFTER =
  '($|,|and|who|in|of|on|are|have|can|cannot|need|this|at|from|with|get|pay|must|deserve|should|or|to|during|is|every|tonight)';
const APRES =
  "($|,|et|qui|sont|ont|ne|n'|en|au|dans|de|du|d'|à|peuvent|doivent|méritent|aussi|paient|vivent|se|ou)";

const EN = `
  welfare (trash|scum|bum|leech|leeches|parasites|parasite|types|crowd)
  (people|those|families|folks|moms|parents) on (welfare|social assistance|the dole) (just|simply|only)? (need|have|should|ought) to (just|simply)? (learn|get a job|work|budget|stop|try|manage)
  (poor|homeless|low-income|welfare|unemployed) (people|families|folks|persons|clients|parents|mothers|moms|tenants) (just|simply|always|often)? (don't|do not|never|won't|can't|cannot) (even|really|seem to)? (know|want|care|bother|try|learn|manage|budget|work|wash|plan|save|clean|listen|appreciate)
  (people|those|families|folks|some|everyone|anyone|moms|parents) on (welfare|social assistance|disability|pogey|the dole) (just|simply|always|often|are|really)? (don't|do not|won't|never|are|lazy|refuse|should|all)  (want|work|try|lazy|just|bother|refuse|get|all)
  (the|these|those|all|our|ex)? [(ex-cons|jailbirds|ex-convicts)] => people who have been in prison
  (ex-cons|ex-convicts|ex-offenders|criminals|convicts|offenders) (can't|never|don't|won't|will never) (really|ever)? (change|reform|learn|be trusted)
  (immigrants|newcomers|refugees|foreigners|migrants) _{0,4} (how to)? (behave|act|live|dress|talk|wash) (like)? (civilized|normal people|properly|decent|decent people|real canadians)
  civilize (the|our|these|newcomers|immigrants|them)
  [the homeless] ${AFTER} => people without housing
  (our|for|help|feed|many|some|local|feeding|helping) [homeless] ${AFTER} => people without housing
  (bums|hobos|winos|vagrants|tramps|derelicts|street people|panhandlers|beggars) => people without housing
  (a|the|some|this|that|old) [(bum|hobo|wino|vagrant|panhandler|beggar)] => person without housing
  welfare (cases|recipients|people|bums|queens|moms|mothers|cheats|families) => people who receive social assistance
  welfare (case|recipient|bum|queen|mom|mother|cheat) => person who receives social assistance
  [the poor] ${AFTER} => people living in poverty
  [the needy] => people in need
  needy (seniors|people|families|elders|older adults) => $1 in need
  (low-class|lower-class|trailer trash|white trash|slum dwellers)
  (lazy|freeloading) (poor|people on|welfare|unemployed)
  living off (the)? (system|welfare|taxpayers|our taxes) => receiving assistance
  live off (the)? (system|welfare|taxpayers|our taxes) => receive assistance
  lives off (the)? (system|welfare|taxpayers|our taxes) => receives assistance
  (illegals|illegal aliens|illegal immigrants) => people without status`;

const FR = `
  (les|ces|aux|nos|des) [BS] (ne|n')? (savent|veulent|sont|ont|peuvent|profitent|vivent|boivent|font|passent|,|qui) => personnes à l’aide sociale
  (affaire|problème|histoire|famille|enfants|gang|milieu|quartier|vie|mentalité) de [BS] => personnes à l’aide sociale
  [(les|ces|nos) BS] (du|de la|dans|au|$|,|à) => les prestataires d’aide sociale
  [aux BS] (du|de la|dans|au|$|,|à) => aux prestataires d’aide sociale
  [des BS] (du|de la|dans|au|$|,|à) => des prestataires d’aide sociale
  (sur le (bs|bien-être)|sur l'aide sociale|assistés sociaux|pauvres|chômeurs|itinérants|sans-abri) (qui|ne)? (veulent|veut) (juste|tout simplement|vraiment)? (pas|juste pas|rien) (travailler|faire|savoir|s'aider)
  (les|ces|des|nos) (pauvres|itinérants|sans-abri|immigrants|réfugiés|drogués|gens sur (le bs|l'aide sociale)|assistés sociaux) (ne)? (savent|veulent|font|cherchent|pensent) (pas|jamais|rien|qu'à|juste pas) (travailler|gérer|budgéter|se laver|s'aider|s'intégrer|cuisiner|faire un budget|d'effort|d'efforts)
  (les|ces|des|nos) (pauvres|itinérants|sans-abri|immigrants|réfugiés|assistés sociaux|bs) sont (tous|toutes|des)? (lâches|paresseux|sales|profiteurs|menteurs)
  (ex-détenus|ex-prisonniers|criminels|anciens détenus) (ne)? (changent|changeront|se réhabilitent|s'améliorent) (jamais|pas|plus)
  (immigrants|nouveaux arrivants|réfugiés|étrangers|migrants) _{0,4} (comme (des civilisés|du monde|des gens civilisés|des êtres civilisés)|à se tenir|le savoir-vivre|à se laver|la propreté|les bonnes manières)
  (les|des|aux|nos|ces|quelques|pour|de) [(clochards|quêteux|mendiants|robineux|vagabonds|itinérants chroniques)] => gens sans domicile
  [un (clochard|quêteux|mendiant|robineux|vagabond)] => quelqu’un sans domicile
  [(les|nos|ces) (=BS|béesses)] (ont|sont|et|qui|,|$|aussi|peuvent|qu') => les prestataires d’aide sociale
  assistés sociaux => prestataires d’aide sociale
  (un|l'|cet|une)? [(assisté social|assistée sociale)] => prestataire d’aide sociale
  [les pauvres] ${APRES} => les gens en situation de pauvreté
  [aux pauvres] ${APRES} => aux gens en situation de pauvreté
  [des pauvres] ${APRES} => des gens en situation de pauvreté
  (les|des|aux) [(pauvres gens|démunis|indigents|miséreux|nécessiteux|petites gens|cas sociaux|gagne-petit)] => gens à faible revenu
  [un cas social] => quelqu’un en difficulté
  (les|des|aux|ces) [illégaux] => gens sans statut
  (immigrants|migrants) [illégaux] => sans statut
  (vivre|vivent|vit) (aux crochets|sur le dos) (de|du|des)`;

/** Words that make poverty or the street the whole of a person. «Sans-abri» is left alone: it is the usual word. */
export const povertyWords = defineRule({
  id: 'professional/poverty-words',
  principle: 'professional',
  severity: 'consider',
  level: 'standard',
  source: 'apa-income',
  unless: isAboutWords,
  find: { en: table(EN), fr: table(FR) },
  allow: {
    en: ['the poor (weather|quality|thing|turnout)'],
    fr: ["l'abbé pierre", 'petites (soeurs|sœurs|frères) des pauvres'],
  },
});
