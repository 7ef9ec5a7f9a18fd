import type { DraftDocument } from '../../../draft/document';
import type { Edit } from '../../../model/finding';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import { isSetAside } from '../../evidence/framing';
import { offers } from '../../evidence/offer';
import { defineRule, type Hit } from '../../rule';
import { untendedHardship } from './no-way-out.hardship';

/** Distress that is told. A grave fact soberly stated is not among them: see `no-way-out.hardship.ts`. */
const DISTRESS = phrases({
  en: [
    '(heartbreaking|heart-breaking|heart-wrenching|gut-wrenching|tragic|horrific|horrible|awful|dreadful|sickening|shocking|disturbing|unthinkable|unbearable|unspeakable|outrageous|scandalous|devastating|alarming|depressing|horrendous|atrocious|despicable)',
    '^ (so|how|very|just|too)? (sad|terrible|awful|horrible|tragic|cruel|depressing|shocking|unbelievable) (that|how|to|,|$|for|when|story|day|but|state|times|world)',
    "(is|it's|so|just|how|simply|plain|that's) (just|so|simply|plain)? (cruel|wrong|unfair|sad|heartless|inhuman|evil|unjust|terrible)",
    '(i|we) (feel|felt|am|are) (sick|ill|helpless|numb|speechless|heartsick)',
    '(explod*|skyrocket*|rampant|soaring|spiralling|spiraling)',
    '(makes|made) (me|us|you) (sick|cry|weep|angry|want to cry|so angry)',
    '(broke|breaks|breaking) (my|our|your) (heart|hearts)',
    '(what a|what kind of) (world|society|country|shame|tragedy|waste)',
    "(it is|it's|things are|this is|situation is|keeps|getting|gets|become|becoming) (only|just)? (getting)? worse (and worse)? (every|each|by the|and|.|$|than)",
    '(more|another) (abuse|fraud|neglect|victims|deaths) (,|and) more',
    '(every (single)? (day|week|night|hour|minute)|day after day|once more|yet another) _{0,6} (beaten|robbed|cheated|scammed|abused|forgotten|abandoned|dies|die|victim|victims|starved|neglected|swindled|alone)',
    '(beaten|robbed|cheated|starved|swindled|left to die|tortured|forgotten|abandoned|thrown away) (out of|by|and|for|of|like|,)',
    '(tonight|spend|end|live|sit|sits|die|dies|lie|lies) _{0,4} (cold|hungry|starving|alone|afraid|forgotten|in fear|in pain|abandoned)',
    '(no one|nobody|not one person) (came|helped|noticed|called|asked|knew|heard|answered|saw|visited)',
    '(fades|fading|forgotten|abandoned|suffering|suffer|dying) (in silence|behind closed doors|alone|every day|and alone)',
    '(where does it end|when will it end|where will it end|how many more)',
  ],
  fr: [
    '(horrible|affreux|affreuse|atroce|épouvantable|horrifiant|tragique|bouleversant|déchirant|révoltant|scandaleux|choquant|insoutenable|insupportable|inqualifiable|intolérable|accablant|déprimant|alarmant|désolant|navrant|effroyable|consternant|dramatique|cruel|terrible)',
    '(quelle (tristesse|misère|horreur|pitié|tragédie|cruauté|époque|société|désolation)|quel (monde|drame|malheur|gâchis|désastre)|dans quel monde)',
    '^ (si|tellement|trop|très|bien)? triste ($|!|.|de|que)',
    "(c'est) (si|tellement|trop|bien|vraiment|juste|tout simplement)? (triste|désolant|cruel|terrible|affreux|injuste)",
    '(brise|brisent|crève|fend|arrache|déchire) (le|nos|mon|notre) cœur*',
    '(suis|sommes|rend|rendent) (malade*|sans voix|bouleversé*|dévasté*)',
    '(explose|explosent|flambe|flambent|monte en flèche|bondit|bondissent)',
    '(donne|donnent|donner) (envie de (pleurer|vomir|crier)|la nausée|mal au cœur)',
    "(de pire en pire|pire chaque|pire que jamais|pire d'année en année|ça empire|empire chaque|s'aggrave chaque|encore pire)",
    '(plus de|toujours plus de) (maltraitance|fraude*|négligence|morts|victimes|solitude) (,|et) (toujours)? (plus|encore)',
    '(encore (un|une)|chaque (jour|semaine|nuit|heure|minute)|jour après jour|une fois de plus) _{0,7} (battu*|volé*|dépouillé*|fraudé*|maltraité*|oublié*|abandonné*|meur*|mort*|victime*|négligé*|arnaqué*|escroqué*|seul*)',
    '(battu*|dépouillé*|affamé*|torturé*|abandonné*|oublié*) (par|et|pour|derrière|comme|,|à)',
    "(nuit|nuits|fêtes|noël|vie|jours|soir) _{0,5} (seul*|dans le froid|dans la peur|dans la faim|dans l'oubli|dans la misère|dans le noir)",
    "(personne) (n') (est (venu|intervenu)|a (vu|aidé|appelé|remarqué|répondu|bougé|entendu|su))",
    "(souffr*|meur*|mourir|s'éteign*) (seul*|dans (le silence|l'indifférence|l'oubli|la solitude|la misère)|en silence)",
    "(où va-t-on|où est-ce que ça va|jusqu'où|combien (encore|d'autres)|quand est-ce que ça va (finir|arrêter))",
  ],
});

/** A problem told with distress and nothing held out: no help, no hope, no action, no source, no comfort. */
export const noWayOut = defineRule({
  id: 'positive/no-way-out',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'framing-elder-abuse',
  unlessCalm: true,
  *check(document: DraftDocument): Iterable<Hit> {
    const told = DISTRESS.find(document).filter(({ reported }) => !isSetAside(document, reported));
    const hardship = told.length > 0 ? null : untendedHardship(document);
    const first = told[0]?.reported ?? hardship;
    if (!first) return;
    const sighs = new Set(told.map(({ reported }) => document.sentenceOf(reported.from)));
    const mishap = hardship && document.sentenceOf(hardship.from);
    if (offers(document, (sentence) => sighs.has(sentence), mishap)) return;
    yield { range: rangeOf(document, first), edits: [wayOut(document)] };
  },
});

/** 211 finds community help in every province and territory (211.ca), and is said in both languages. */
function wayOut(document: DraftDocument): Edit {
  const at = document.text.trimEnd().length;
  const text = document.language === 'fr' ? OFFER.fr : OFFER.en;
  return { range: { start: at, end: at }, text: ` ${text}` };
}

const OFFER = {
  en: 'If you or somebody you know needs help, call 211.',
  fr: 'Besoin d’aide, pour vous ou un proche? Composez le 211.',
} as const;
