/** Small pieces of patterns that rules of blame, absolutes and sarcasm share. */
export const NOT_EN = "(don't|dont|do not|doesn't|doesnt|does not|didn't|didnt|did not)";
export const ADVERB_EN =
  '(really|clearly|obviously|simply|just|even|ever|still|actually|honestly|truly|seem to|seems to|apparently|all|often)?';
export const OF_THEM_EN = '(themselves|yourselves|yourself|itself|himself|herself|ourselves)';
/** Determiner and adjective before a group in French: « tous ces vieux », « nos propres ». */
export const NE = "(ne|n')?";
export const ADVERB_FR =
  '(vraiment|clairement|évidemment|simplement|même|encore|tout simplement|franchement|visiblement|manifestement|carrément|complètement|royalement|bien|pas mal)?';
