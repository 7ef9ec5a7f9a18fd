import type { ByLanguage } from '../engines/phrase';

/**
 * Signs of courtesy and of its lack that mean the same in both languages, so that what is learned from one serves the other.
 * Most are the politeness strategies of Danescu-Niculescu-Mizil et al. (2013), written anew for French and English.
 */
export const CUE_PATTERNS = {
  thanks: {
    en: ['(thank|thanks|thx|appreciate|appreciated|grateful|cheers)'],
    fr: ['(merci|mercis|remercie|remercions|remercier|reconnaissant|reconnaissante|gratitude|apprécie)'],
  },
  please: {
    en: ['(please|pls|plz)'],
    fr: ["s'il (vous|te) plaît", '(svp|stp|veuillez)', 'je (vous|te) prie'],
  },
  pleaseFirst: { en: ['^ please'], fr: ["^ (s'il|svp|veuillez)"] },
  apology: {
    en: ['(sorry|apologies|apologize|apologise|forgive)', 'excuse me', 'my (bad|mistake)'],
    fr: ['(désolé|désolée|désolés|pardon|excuses|excuse|excusez|navré|navrée)'],
  },
  greeting: {
    en: ['^ (hi|hello|hey|greetings|dear)', '^ good (morning|day|evening|afternoon)'],
    fr: ['^ (bonjour|salut|bonsoir|coucou|cher|chère|chers)'],
  },
  hedge: {
    en: [
      '(maybe|perhaps|possibly|might|seem|seems|seemed|think|believe|guess|suppose|suggest|probably|likely|somewhat|rather)',
      '(apparently|wonder|wondering|unclear|unsure)',
      'i (would|was)',
      'not sure',
      'it would be',
    ],
    fr: [
      '(peut-être|possible|possiblement|probablement|semble|semblerait|pense|crois|suppose|plutôt|apparemment)',
      '(éventuellement|pourrait|pourraient|devrait|serait)',
      'sans doute',
      'à mon avis',
    ],
  },
  couldYou: {
    en: ['(could|would|might) (you|it|i|we)', 'do you (think|mind)', 'is it possible', 'may i'],
    fr: [
      '(pourriez|pourrais|pourrions|voudriez|voudrais|auriez|aurais|seriez|souhaiterais|aimerais|aimerions|permettez)',
    ],
  },
  canYou: {
    en: ['(can|will) you'],
    fr: ['(pouvez|peux|voulez|veux|allez)-(vous|tu)', 'est-ce que (vous|tu) (pouvez|peux)'],
  },
  youFirst: { en: ["^ (you|your|you're|you've)"], fr: ['^ (vous|tu|votre|vos|ton|tes)'] },
  you: { en: ["(you|your|you're|yours|yourself|u)"], fr: ["(vous|votre|vos|tu|ton|ta|tes|toi|te|t')"] },
  i: { en: ["(i|i'm|i've|i'd|i'll|my|me)"], fr: ["(je|j'|mon|ma|mes|moi|me|m')"] },
  iFirst: { en: ["^ (i|i'm|i've|i'd|i'll|my)"], fr: ["^ (je|j'|mon|ma|mes|moi)"] },
  we: { en: ["(we|our|us|we're|we've|let's)"], fr: ['(nous|notre|nos)'] },
  questionFirst: {
    en: ['^ (what|why|who|how|where|when|which)'],
    fr: ['^ (quoi|pourquoi|qui|comment|où|quand|quel|quelle|quels|quelles)', '^ depuis quand'],
  },
  soFirst: { en: ['^ (so|then|and|but|or)'], fr: ['^ (alors|donc|et|mais|ou|or|bref)'] },
  insistence: {
    en: [
      '(really|actually|honestly|surely|obviously|clearly|simply|just)',
      'in fact',
      'the (point|reality|truth|fact)',
    ],
    fr: [
      '(vraiment|franchement|honnêtement|évidemment|clairement|simplement|carrément|absolument)',
      'en fait',
    ],
  },
  warmth: {
    en: [
      '(great|good|nice|interesting|awesome|excellent|wonderful|lovely|kind|helpful|welcome|glad|happy|love|hope)',
    ],
    fr: [
      '(bon|bonne|beau|belle|super|excellent|excellente|intéressant|bravo|félicitations|gentil|utile|heureux|ravi)',
      '(plaisir|bienvenue|espère|cordialement|amicalement)',
    ],
  },
  negation: {
    en: ["(not|no|never|don't|doesn't|didn't|isn't|can't|won't|nothing|none|wrong|bad|stop)"],
    fr: ["(ne|n'|pas|jamais|rien|aucun|aucune|faux|mauvais|mauvaise|arrête|arrêtez|cesse|cessez)"],
  },
  orderFirst: {
    en: [
      '^ (stop|read|look|see|try|go|get|do|use|check|provide|explain|give|remove|add|show|tell|let|learn)',
    ],
    fr: [
      '^ (arrête|arrêtez|lis|lisez|regarde|regardez|essaie|essayez|va|allez|donnez|donne|expliquez|explique|supprimez)',
      '^ (montrez|dites|cessez|apprenez|attendez|vérifiez)',
    ],
  },
  contempt: {
    en: [
      '(ridiculous|nonsense|stupid|silly|absurd|pathetic|lazy|dumb|idiot|idiots|crap|hell|damn|garbage|ignorant)',
      '(troll|vandal*|liar|lies|lying|shame|ass|hate|wtf|moron*|fuck*|shit*|bullshit|bitch*|suck|sucks)',
      'shut up',
    ],
    fr: [
      '(ridicule|ridicules|absurde|stupide|idiot|idiote|imbécile|con|cons|conne|connard*|merde|foutre|foutu|putain)',
      '(nul|nuls|nulle|débile|crétin|honte|menteur|mensonge|vandal*|troll*|ignorant|gueule|bordel|salope|pute|abruti)',
      "n'importe quoi",
    ],
  },
  familiar: {
    en: [
      '(lol|haha*|gonna|wanna|gotta|kinda|yeah|yep|nope|ok|okay|hey|cool|dude|guy|guys|stuff|thing|things|lot|pretty|u)',
      "(ur|btw|omg|wow|oh|ya|cuz|cause|dunno|ain't|y'all)",
    ],
    fr: [
      '(lol|mdr|ptdr|ouais|ok|cool|truc|trucs|mec|mecs|gars|bah|ben|bof|hein|quoi|genre|grave|ça|pis|tsé)',
    ],
  },
} as const satisfies Readonly<Record<string, ByLanguage<string>>>;

export type CueName = keyof typeof CUE_PATTERNS;
