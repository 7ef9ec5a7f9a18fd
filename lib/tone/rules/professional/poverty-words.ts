import { defineRule } from '../../rule';
import { table } from '../../table';

const AFTER =
  '($|,|and|who|in|of|on|are|have|can|cannot|need|this|at|from|with|get|pay|must|deserve|should|or|to|during|is|every|tonight)';
const APRES =
  "($|,|et|qui|sont|ont|ne|n'|en|au|dans|de|du|d'|à|peuvent|doivent|méritent|aussi|paient|vivent|se|ou)";

const EN = `
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
  find: { en: table(EN), fr: table(FR) },
  allow: {
    en: ['the poor (weather|quality|thing|turnout)'],
    fr: ["l'abbé pierre", 'petites (soeurs|sœurs|frères) des pauvres'],
  },
});
