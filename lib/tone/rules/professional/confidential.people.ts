import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import { phrases } from '../../engines/phrase';
import type { TokenSpan } from '../../engines/phrase/match';
import { CONSENT, PRIVATE, PUBLIC, WELL } from '../../lexicons/private';
import { TROUBLES } from '../../lexicons/troubles';

const matters = phrases({ en: [...PRIVATE.en, ...TROUBLES.en], fr: [...PRIVATE.fr, ...TROUBLES.fr] });

/** Tokens between a name and what is told of it. */
const NEAR = 18;
/** A capital on these is no person’s. */
const NO_PERSON =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|tuesday|wednesday|thursday|friday|saturday|sunday|alzheimer(?:'s)?|parkinson(?:'s)?|canada|canadians?|canadiens?|québec|quebec|ontario|statisti\w*|health|santé|sida|aids|hiv|vih|ptsd|i|i'm|mr|mrs|ms|m|mme|dr|dre|bs|chsld|hlm|society|société|centre|center|house|maison|foundation|fondation|association|hospital|hôpital|street|avenue|christmas|noël|easter|english|french|anglais|français|support|soutien|bravo|merci|thanks|welcome|bienvenue|congratulations|félicitations|kudos|happy|well|good|great|meet|huge|even|because|like|help|wish|send|bonne|bon|belle|même|grâce|appel|notre|our|my|the|le|la|les|un|une|des|à|a|an|this|new|one|another|call|ask|join|appelez|venez|demandez)$/;
/** What follows a name that opens its sentence; any word may be capitalised there. */
const AFTER_NAME =
  /^(?:,|is|was|has|had|who|whose|and|told|can't|cannot|couldn't|won't|doesn't|lost|got|left|fled|changed|rewrote|cut|finally|goes|went|wants|tried|hears|owes|picks|picked|comes|came|from|a|est|était|qui|et|dont|vit|veut|voulait|ne|n'|vient|reçoit|sort|souffre|entend|n’|s'|s’|se|du|fait|doit|traverse|lutte)$/;
const NO_NAME =
  /^(?:on|il|elle|ils|elles|nous|vous|je|tu|ce|c'|cela|ça|qui|rien|tout|tous|toutes|chacun|chacune|personne|quelqu'un|he|she|it|they|we|you|that|this|these|those|there|which|here|everyone|everybody|nobody|someone|anyone|who|what|each|all|both|some|many|most|few|nothing|depression|dépression|dementia|démence|cancer|addiction|abuse|violence|help|aide|life|vie|love|money|argent|scam|scams|fraude|hope|recovery|care|caring|stigma|grief|deuil|suicide|alcohol|alcool|stress|burnout|bullying|poverty|pauvreté|loneliness|solitude|rent|staff|volunteers|families|seniors|residents|tenants|members|parents|caregivers|aidants|aînés|bénévoles|not|no|yes|please|remember|if|when|while|after|before|as|so|but|or|then|now|come|see|hear|watch|read|learn|listen|visit|give|tell|talk|let|take|find|keep|stop|start|try|apply|register|donate|share|lisez|écoutez|regardez|donnez|parlez|signez|apprenez|partagez|passez|portez|attention|non|oui|ouf|hélas|désolée?s?|rappel|avis|alerte|important|urgent|note|bonjour|bonsoir|allô|salut|enfin|finalement|parfois|souvent|voilà|voici|oups|chut|bref|primo|warning|alert|reminder|notice|sorry|hello|hi|hey|sadly|finally|sometimes|often|oh|wow|oops|nope|true|false|vrai|faux|ici|là|here|ensemble|together|dehors|debout|today|yesterday|tomorrow|hier|demain|aujourd'hui|puis|mais|ou|donc|si|quand|comme|pour|avec|sans|dans)$/;
/** Somebody in general comes between: what follows is told of them. */
const ANYBODY =
  /^(?:you|your|you're|you've|yours|if|when|people|person|persons|anyone|someone|somebody|everyone|those|families|seniors|patients|clients|members|residents|caregivers|carers|women|men|many|adults|survivors|who's|what|how|about|vous|votre|vos|si|quand|lorsque|personnes|gens|quelqu'un|quiconque|ceux|celles|familles|aînés|proches|aidants|femmes|hommes|plusieurs|comment|sur|explique|parle|explains|helps|aide|supports|talks|treats|studies|research|recherche)$/;
const TITLE = /^(?:mr|mrs|ms|miss|dr|m|mme|mlle|monsieur|madame|dre)$/;
/** Places follow these; persons where something is wished or given to them. */
const TOWARDS = /^(?:in|at|near|by|on|en|chez|près|sur|à|from|de|du|des|d'|of)$/;
const WISHED =
  /^(?:merci|thanks|thank|bravo|félicitations|congratulations|congrats|rétablissement|retablissement|fête|bienvenue|chapeau|voeux|vœux|wishes|kudos|well|done|hats|shout|off|coup|pensées|pour)$/;
const PRONOUN = /^(?:he|she|they|his|her|their|he's|she's|il|elle|ils|elles|son|sa|ses|leur)$/;
/** “Nora’s cancer is back.” */
const OWNER = /'s$/;
/** What may come before that “her”: «Après sa tentative…». */
const SINCE = /^(?:après|depuis|malgré|avec|pendant|after|since|despite|with|during)$/;
const TEAM =
  /^(?:colleague|receptionist|cook|driver|coordinator|volunteer|director|manager|nurse|treasurer|president|chair|member|teammate|bookkeeper|janitor|staff|intern|collègue|collegue|réceptionniste|cuisinier|cuisinière|chauffeur|coordonnatrice|coordonnateur|bénévole|benevole|directeur|directrice|infirmière|infirmier|trésorier|trésorière|président|présidente|administrateur|administratrice|stagiaire|concierge|adjointe|adjoint|intervenante|intervenant|employé|employée)$/;

export interface PrivateMatter {
  /** The name, where it stands in the sentence of the matter and the person is no colleague: another word may take its place. */
  readonly name: TokenSpan | null;
  readonly matter: TokenSpan;
}

/** What a draft tells of a person whom it names, that only this person may tell. Nothing where they agree or are known to all. */
export function* privateMatters(document: DraftDocument): Iterable<PrivateMatter> {
  const found = matters.find(document);
  if (found.length === 0 || CONSENT.test(document.text) || WELL.test(document.text)) return;
  const told = new Set<Sentence>();
  for (const { whole } of found) {
    const sentence = document.sentenceOf(whole.from);
    if (told.has(sentence) || sentence.endMark.includes('?')) continue;
    if (PUBLIC.test(document.text.slice(sentence.start, sentence.end))) continue;
    const name = nameBefore(document, sentence, whole.from);
    if (!name && !isAboutPrevious(document, sentence, whole.from)) continue;
    told.add(sentence);
    const isPlain =
      name && !isOfTeam(document, name) && !OWNER.test(document.tokens[name.to - 1]?.norm ?? '');
    yield { name: isPlain ? name : null, matter: whole };
  }
}

/** The first person named in the sentence before its token `to`, if nobody else comes between. */
function nameBefore(document: DraftDocument, sentence: Sentence, to: number): TokenSpan | null {
  let name: TokenSpan | null = null;
  for (let at = to - 1; at >= Math.max(sentence.from, to - NEAR); at -= 1) {
    if (ANYBODY.test(document.tokens[at]?.norm ?? '') && !isOfGroup(document, at)) break;
    if (!isPerson(document, sentence, at)) continue;
    const end = at + 1;
    while (at > sentence.from && isPerson(document, sentence, at - 1)) at -= 1;
    name = { from: at, to: end };
  }
  return name && wholeName(document, name);
}

/** «Jacqueline du groupe d’aidants»: no people in general. */
function isOfGroup({ tokens }: DraftDocument, at: number): boolean {
  const group = /^(?:groupe|cercle|café|comité|club|ligne|réseau|centre|group|circle|team)$/;
  const isOf = /^(?:d'|des|de)$/.test(tokens[at - 1]?.norm ?? '');
  return isOf ? group.test(tokens[at - 2]?.norm ?? '') : group.test(tokens[at + 1]?.norm ?? '');
}

/** With the title before it and the full stop after an initial: “Mrs. Roy”, “Grace P.” */
function wholeName({ tokens }: DraftDocument, { from, to }: TokenSpan): TokenSpan {
  const before = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  const initial = tokens[to - 1]?.text.length === 1 && tokens[to]?.text === '.';
  return { from: TITLE.test(tokens[before]?.norm ?? '') ? before : from, to: initial ? to + 1 : to };
}

function isPerson(document: DraftDocument, sentence: Sentence, at: number): boolean {
  const { tokens } = document;
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.isCapitalised || NO_PERSON.test(token.norm)) return false;
  if (token.text.length > 2 && token.text === token.text.toUpperCase()) return false;
  if (NO_NAME.test(token.norm)) return false;
  const next = tokens[at + 1];
  if (at === sentence.from && !next?.isCapitalised && !AFTER_NAME.test(next?.norm ?? '')) {
    if (!OWNER.test(token.norm) || NO_NAME.test(token.norm.slice(0, -2))) return false;
  }
  const before = tokens[at - 1]?.norm ?? '';
  if (at > sentence.from && TOWARDS.test(before)) {
    return before === 'à' && [2, 3, 4].some((back) => WISHED.test(tokens[at - back]?.norm ?? ''));
  }
  return true;
}

/** “Carla is back in June. She is being treated for …” */
function isAboutPrevious(document: DraftDocument, sentence: Sentence, to: number): boolean {
  const before = document.sentences[document.sentences.indexOf(sentence) - 1];
  const opens = document.tokens[sentence.from]?.norm ?? '';
  const next = document.tokens[sentence.from + 1]?.norm ?? '';
  if (!before || !PRONOUN.test(SINCE.test(opens) ? next : opens)) return false;
  if (document.tokens.slice(sentence.from, to).some(({ norm }) => ANYBODY.test(norm))) return false;
  for (let at = before.to - 1; at >= before.from; at -= 1) if (isPerson(document, before, at)) return true;
  return false;
}

const isOfTeam = ({ tokens }: DraftDocument, { from }: TokenSpan): boolean =>
  [1, 2].some((back) => TEAM.test(tokens[from - back]?.norm ?? ''));
