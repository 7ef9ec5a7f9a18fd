import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import { defineRule, type Hit } from '../../rule';

/** What nobody is praised for. */
const BAD_NEWS = phrases({
  en: [
    '(closed|closes|closing|shut|cut|cuts|cutting|cancelled|canceled|cancels|froze|frozen|freezes|broken|broke|jammed|leaking|denied|denies|banned|bans|evicted|evicts|locked|unplugged|removed|expired|delayed|scrapped|slashed|axed|lost the|lost her|lost his|lost our|lost my|out of order|out of service|understaffed|outdated|waitlist|waiting list|wait time|wait times)',
    '(raised|raises|hiked|doubled|tripled) (the|our|their|rents|rent|fees|prices|fares|her|his)',
    '(on hold|wait|waits|waited|waiting) _{0,5} (minutes|hours|weeks|months|years|days)',
    '(minutes|hours|weeks|months|years|days) (on hold|late|to (answer|reply|fix|get|see|repair))',
    '(only|just|barely) (in english|online|by app|on the app|<number> (minutes|seconds))',
    '(moved|relocated) _{0,6} away',
    '(no|not one|zero|without) (ramp|heat|answer|reply|elevator|washroom|interpreter|sidewalk|bus|nurse|doctor|translation|notice|warning|explanation)',
    '<number> (cents|dollars)? (more|extra) (a|per|each) (day|week|month|meal|year)',
    '(<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (forms|passwords|stairs|steps|transfers|documents|signatures) (for|to|just)',
    '(forgot|forgets|forgotten) (the|us|our|her|him|them|about|to)',
  ],
  fr: [
    '(fermé*|ferme|ferment|coupé*|coupe|coupent|annulé*|gelé*|brisé*|cassé*|bouché*|interdit|interdite|interdisent|évincé*|expulsé*|barré*|débranché*|supprimé*|enlevé*|périmé*|oublié*|perdu*|déplacé*|déménagé*|retardé*|repoussé*|reporté*)',
    "(en panne|hors service|hors d'usage|en retard|liste d'attente|de retard)",
    "(minutes|heures|semaines|mois|ans|jours|an) (d'attente|de retard|après la tempête|pour (répondre|réparer|un))",
    '(attend|attendent|attendre|attendu|attente) _{0,6} (minutes|heures|semaines|mois|ans|jours)',
    '(seulement|uniquement|juste) (en anglais|en ligne|par internet|sur internet)',
    '(en anglais|en ligne) (seulement|uniquement)',
    '(augmente|augmenté|haussé|doublé|hausse|double) (le|les|la|de|du|des|nos|son|ses|leur|leurs) _',
    '(aucune|aucun|pas de|sans|zéro) (rampe|chauffage|réponse|ascenseur|toilette|interprète|trottoir|autobus|infirmière|médecin|traduction|préavis|avertissement|explication|question)',
    '(promet|annonce|offre|accorde|donne) (nous|leur)? <number>',
    '(<number>|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) (formulaires|mots de passe|marches|étapes|transferts|documents|signatures) (pour|avant)',
    'pendant (deux|trois|<number>) minutes',
  ],
});

/** Praise or delight, at the head of a short sentence. */
const PRAISE = phrases({
  en: [
    '^ (wow|bravo|congratulations|congrats|kudos|well done|great job|good job|nice job|nice work|great work|top marks|splendid|marvellous|brilliant|genius|charming|lovely|classy|wonderful|fantastic|terrific|perfect|impressive|delightful|outstanding|magnificent|excellent|superb|inspiring|heartwarming|touching|generous|top-notch|first-class|five-star|world-class|stellar|lucky|living the|loving the|money well spent|visionary|groundbreaking|revolutionary|ingenious|truly visionary|such|how nice|priceless|beautiful|amazing|awesome)',
    '^ what (a|an|service|efficiency|generosity|compassion|speed|care|vision|leadership|planning|dedication|timing|hospitality|progress|respect|teamwork|wonderful|great|brilliant|lovely) _{0,5}',
    '^ (what|nothing) could be (simpler|easier|clearer|better|fairer)',
    '^ how (very|so|truly|wonderfully)? (generous|kind|thoughtful|lovely|warm|welcoming|nice|sweet|convenient|helpful|efficient|caring|charming|considerate|modern|inspiring|reassuring|comforting|wonderful|touching|impressive|clever|practical|dignified|respectful|fast|quick|fair|brave|heartwarming|noble|gracious|classy|festive|cozy|inclusive|accessible|professional|romantic)',
  ],
  fr: [
    '^ (ah ben|ben|oh|eh)? (,)? (wow|bravo|félicitations|chapeau|super|génial|magnifique|brillant|formidable|merveilleux|parfait|impeccable|admirable|touchant|charmant|splendide|fantastique|excellent|quel|quelle|quels|quelles|du grand art|du bel ouvrage|de toute beauté|un vrai|une vraie|un beau|une belle|belle|beau|joli|jolie|un service|un accueil|argent bien|visionnaire|révolutionnaire|avant-gardiste|vraiment chaleureux|inspirant|rassurant|réconfortant)',
    '^ quoi de plus (simple|facile|clair|logique|normal|juste)',
    "^ (comme|que) (c'est) (vraiment|donc)? _{1,3}",
    '^ on (se croirait|vit le|se sent|est gâtés|est choyés|est comblés)',
  ],
});

/** Praise of somebody for something, thanks, and grief: meant as they stand. */
const MEANT = phrases({
  en: [
    '(to|for|who|thank*|thanks|sorry|sad|loss|everyone|team|volunteers|you|your|surprise for|day|way to|legacy|life|man|woman|crowd|turnout|evening|night|party)',
  ],
  fr: [
    '(à|au|aux|pour|qui|merci|triste*|tristesse|perte|chagrin|drame|deuil|équipe|bénévoles|vous|votre|soirée|journée|fête|legs|vie|femme|homme|solidarité|dommage|pitié|honte)',
  ],
});
const MENDED = phrases({
  en: ['(finally|fixed|repaired|reopen*|restored|despite|but|won|found|helped|saved|stopped)'],
  fr: ['(enfin|réparé*|rouvr*|malgré|mais|gagné*|retrouvé*|aidé*|sauvé*|évité*|empêché*|amassé*)'],
});
const MOST_WORDS = 9;

/** Praise that follows bad news without a word between: most readers hear irony, whatever was meant. */
export const mockPraise = defineRule({
  id: 'positive/mock-praise',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'unhealthy-comments',
  elseDropSentence: true,
  *check(document: DraftDocument): Iterable<Hit> {
    const praise = PRAISE.find(document);
    if (praise.length === 0) return;
    const bad = sentencesOf(document, BAD_NEWS);
    if (bad.size === 0) return;
    const meant = sentencesOf(document, MEANT);
    const mended = sentencesOf(document, MENDED);
    for (const { reported } of praise) {
      const sentence = document.sentenceOf(reported.from);
      const before = document.sentences[document.sentences.indexOf(sentence) - 1];
      if (!before || !bad.has(before) || mended.has(before) || before.endMark.includes('?')) continue;
      if (meant.has(sentence) || wordsOf(document, sentence) > MOST_WORDS) continue;
      yield { range: rangeOf(document, reported) };
      return;
    }
  },
});

const sentencesOf = (document: DraftDocument, list: ReturnType<typeof phrases>): ReadonlySet<Sentence> =>
  new Set(list.find(document).map(({ reported }) => document.sentenceOf(reported.from)));

const wordsOf = ({ tokens }: DraftDocument, { from, to }: Sentence): number =>
  tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
