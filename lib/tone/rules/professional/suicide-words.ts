import { isAboutWords } from '../../evidence/wording';
import { defineRule } from '../../rule';
import { table } from '../../table';

const EN = `
  (successful|succeeded|succeeds|successfully) (in|at)? (with)? (his|her|their|a|the)? (own)? (suicide|suicide attempt|killing|taking)
  (died by suicide|took (his|her|their) (own)? life|killed (himself|herself|themselves)|suicide) (like|as|out of|from|is for|for) (a|pure|sheer|the)? (coward|cowards|cowardice|weakness|selfishness|weakling|quitter|weak)
  (blew|blow) (his|her|their) brains out => died by suicide
  (suicide|killing (yourself|oneself|himself|herself)|taking (your|his|her|their) (own)? life|ending (your|his|her) (own)? life) (is|was) (just|such|only)? (for|a|an|the|such a)? (selfish|cowardly|weak|coward's|shameful|easy|sinful|cowards|losers|quitters|weak) (act|thing|way out|choice|gesture|people|move)?
  (selfish|cowardly|cowardice|coward|weak) (enough)? (to|of|in) (kill|killing|end|ending|take|taking) (himself|herself|themselves|yourself|his life|her life|their life|your life|his own life|her own life)
  (a|such a|what a)? (selfish|cowardly) (suicide|death)
  commit suicide => die by suicide
  commits suicide => dies by suicide
  committed suicide => died by suicide
  commited suicide => died by suicide
  committing suicide => dying by suicide
  (failed|unsuccessful|botched) suicide attempt => suicide attempt
  (failed|unsuccessful|botched) suicide attempts => suicide attempts
  (failed|unsuccessful) suicide => suicide attempt
  (failed|unsuccessful) suicides => suicide attempts
  (a|her|his|their)? [(successful|completed) suicide] => suicide
  (successful|completed) suicides => suicides
  successful suicide attempt => suicide
  (killed|offed) (himself|herself) => died by suicide
  killed themselves => died by suicide
  succeeded in (killing|ending) (himself|herself|themselves|his life|her life) => died by suicide
  suicide epidemic => rise in suicides
  epidemic of suicides => rise in suicides
  (political|social|career|financial|electoral) suicide => serious mistake
  chose (suicide|to (kill|end) (himself|herself|themselves|her life|his life)) => died by suicide
  took the (easy|coward's) way out
  suicide is (selfish|cowardly|a sin|a crime|the easy way out)
  (cry|crying) for attention`;

const FR = `
  (suicidé|suicidée|tué|tuée|pendu|pendue|enlevé la vie|suicide|suicider) (comme|en) (un|une)? (vrai|vraie)? (lâche|lâches|faible|égoïste|peureux)
  (suicidé|suicidée|tué|tuée|enlevé la vie|suicide|suicider) (par) (pure)? (lâcheté|faiblesse|égoïsme|paresse|caprice)
  (lâcheté|faiblesse|égoïsme|folie) du suicide
  (suicide) (,)? (c'est|est|reste) (juste|toujours)? (la|une)? (sortie|solution|porte|issue|voie|option|excuse|choix) (des|de|pour|d') (lâches|lâche|faibles|égoïstes|perdants|lâcheté)
  (s'est|s'était) (tiré une balle|pendu|pendue|tirée une balle) (dans la tête)? ($|l'|le|la|en|hier|,|cet|cette)
  (se tuer|se suicider|s'enlever la vie|le suicide|mourir par suicide|en finir) (,)? (c'est|est|c'était|reste) (juste|toujours|vraiment)? (un|une|pour)? (geste|acte|choix|affaire|les)? (de|d'un|d')? (lâche|lâches|lâcheté|égoïste|égoïstes|égoïsme|faible|faibles|faiblesse|péché|honteux)
  (lâcheté|faiblesse|égoïsme) (de|d') (se|s') (suicider|tuer|enlever)
  (suicidé|suicidée|enlevé la vie|tué|tuée|suicide|enlever la vie) (,)? (un|quel|c'est un|c'était un) (geste|acte) (égoïste|lâche|de lâche|honteux)
  (assez|trop) (lâche|faible|égoïste) pour (se|s') (tuer|suicider|enlever la vie)
  (geste|acte|solution|sortie|choix|mort) (de|des|d'un) (vrai)? (lâche|lâches|faible|faibles)
  lâchement (commis|suicidé|suicidée|enlevé|abandonné|tué)
  commettre (un|le|leur|son)? suicide => mourir par suicide
  commet (un|le|son)? suicide => meurt par suicide
  commettent plus de suicides => meurent plus souvent par suicide
  commettent moins de suicides => meurent moins souvent par suicide
  commettent (un|le|leur|des|trop de|beaucoup de)? (suicide|suicides) => meurent par suicide
  a commis (un|le|son)? suicide => s’est enlevé la vie
  avait commis (un|le|son)? suicide => s’était enlevé la vie
  aurait commis (un|le|son)? suicide => se serait enlevé la vie
  ont commis (un|le|leur|des)? (suicide|suicides) => se sont enlevé la vie
  avaient commis (un|le|leur|des)? (suicide|suicides) => s’étaient enlevé la vie
  ayant commis (un|le|leur|des)? suicide => s’étant enlevé la vie
  tentative de suicide [(ratée|échouée|manquée|réussie|avortée)] => -
  tentatives de suicide [(ratées|échouées|manquées|réussies|avortées)] => -
  suicide [(raté|réussi|manqué)] => -
  suicides [(ratés|réussis|manqués)] => -
  (a|avait) raté son suicide => a survécu à une tentative de suicide
  rater son suicide => survivre à une tentative de suicide
  (a|avait) réussi son suicide => s’est enlevé la vie
  réussir (son|leur) suicide => mourir par suicide
  (a|ont|avait) réussi à se (suicider|tuer) => s’est enlevé la vie
  épidémie de suicides => hausse des suicides
  vague de suicides => hausse des suicides
  suicide (politique|social|électoral|financier|collectif du gouvernement) => grave erreur
  le suicide est (un geste)? (lâche|égoïste|un péché|un crime|une solution facile)
  (choisi|choisit|choisissent) (le suicide|de se (tuer|suicider))`;

/** Suicide is no crime to “commit” and no feat to “succeed” in. */
export const suicideWords = defineRule({
  id: 'professional/suicide-words',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'mindset',
  unless: isAboutWords,
  find: { en: table(EN), fr: table(FR) },
});
