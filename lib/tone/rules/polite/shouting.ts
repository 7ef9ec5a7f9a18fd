import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import type { Token } from '../../../draft/tokens';
import { lastStartingBy } from '../../../model/range';
import { defineRule, type Hit } from '../../rule';

/** Longer words in capitals that make a run: one may be an acronym or a single stress. */
const WORDS_IN_A_ROW = 2;
/** Letters from which a word in capitals is hardly an acronym. */
const LONG = 4;
const LONGER = 6;

/** Words in capitals that the field writes so: bodies, days, plans, provinces. */
const ACRONYMS = new Set(
  'RCPMTA CNPEA CHSLD CIUSSS CLSC LMAA FADOQ AREQ RQCALACS SAAQ RAMQ OMS ONU UNESCO WEAAD CNESST AQDR AQRP CAVAC CALACS COVID SHERPA GRIP EAPO EAPON CARP CanAge RCMP AINES NICE UNIDOP PHAC CIHI BCCRNS'.split(
    ' ',
  ),
);

/** Words that sound impatient in capitals. */
const STRESSED = new Set(
  'again still never always every nobody nothing now stop please encore jamais toujours tous toutes personne rien maintenant arrêtez déjà aucun aucune'.split(
    ' ',
  ),
);

/** A word of joy alone in capitals is a cheer: `VICTOIRE!` */
const CHEERS = new Set(
  'victoire bravo merci félicitations hourra gagné champions championnes victory hurray hooray congratulations congrats thank thanks success réussi mission'.split(
    ' ',
  ),
);

/** Several words in capitals, or one long one with marks: read as shouting, and spelled out by some screen readers. */
export const shouting = defineRule({
  id: 'polite/shouting',
  principle: 'polite',
  severity: 'fix',
  level: 'beginner',
  source: 'three-ps',
  *check(document: DraftDocument): Iterable<Hit> {
    const runs = capitalRuns(document);
    const shouted = runs.filter(
      (run) => isShouted(document, run) && !isHeadline(document, run) && !isNotice(document, run),
    );
    for (const run of shouted) yield hit(document, trimmed(document, run));
    for (const word of stressed(document, runs, shouted))
      yield { ...hit(document, [word]), severity: 'consider' };
  },
});

function hit(document: DraftDocument, run: readonly Token[]): Hit {
  const range = { start: (run[0] as Token).start, end: (run.at(-1) as Token).end };
  return { range, edits: [{ range, text: calm(document, range.start, range.end) }] };
}

/** Words of a headline at most, before its sentence goes on in ordinary letters. */
const HEADLINE = 3;
/** Words that no headline says: they speak to somebody, or insist. */
const SPOKEN = new Set(
  `you your yours we our us i my they he she it this that read stop never always not no nobody everyone please again enough still why what who how listen
  look must do don't can't won't shame tired sick need want get go wake answer pay very so
  vous votre vos nous notre nos on je ils il elle ça ce cette ces lisez arrêtez cessez jamais toujours pas non personne tous assez encore pourquoi quoi qui
  comment écoutez regardez honte faut faites allez payez répondez très trop si svp`.split(/\s+/),
);

/** What a notice on a door begins with, and how many words of it may stand in capitals before the details. */
const NOTICE = 6;
const NOTICES = new Set(
  `closed closure closing cancelled postponed notice alert advisory warning correction update reminder
  fermé fermée fermés fermeture annulé annulée reporté reportée avis alerte attention correction rappel fraude fraud scam`.split(
    /\s+/,
  ),
);

/** `CLOSED TODAY: BOIL WATER ADVISORY.` and then the details in ordinary letters: a sign, nobody is shouted at. */
function isNotice(document: DraftDocument, run: readonly Token[]): boolean {
  const words = run.filter(({ kind }) => kind === 'word');
  if (run[0] !== document.tokens[0] || words.length > NOTICE || !NOTICES.has(run[0]?.norm ?? ''))
    return false;
  return document.tokens[run.length] !== undefined && words.every(({ norm }) => !SPOKEN.has(norm));
}

/** `FREE TAX CLINIC for modest incomes`, `FRAUD ALERT: a caller…`: a few words that open the draft and name what it is about. */
function isHeadline(document: DraftDocument, run: readonly Token[]): boolean {
  const [first] = run;
  const words = run.filter(({ kind }) => kind === 'word');
  if (first !== document.tokens[0] || words.length > HEADLINE) return false;
  const sentence = document.sentenceOf(0);
  const next = document.tokens[run.length];
  const goesOn = next?.kind === 'word' || /^[:—–]$/.test(next?.text ?? '');
  if (!goesOn || run.length >= sentence.to || sentence.endMark.includes('!')) return false;
  return run.every(({ kind }) => kind !== 'punctuation') && words.every(({ norm }) => !SPOKEN.has(norm));
}

/** Without the acronym that ends the sentence before (“our AGM. WE RAISED …”) or begins the one after. */
function trimmed(document: DraftDocument, run: readonly Token[]): readonly Token[] {
  const sentenceOf = (at: number) => {
    const { start = 0 } = run.at(at) ?? {};
    return document.sentences.find((one) => one.start <= start && start < one.end);
  };
  const isStray = (at: number, next: number): boolean =>
    run.length > 2 && (run.at(at)?.text.length ?? 0) <= LONG && sentenceOf(at) !== sentenceOf(next);
  return run.slice(isStray(0, 1) ? 1 : 0, isStray(-1, -2) ? -1 : undefined);
}

/** Words of impatience by themselves in capitals: two in a draft, or one with marks (“the link AGAIN!!”). */
function* stressed(
  document: DraftDocument,
  runs: readonly Token[][],
  shouted: readonly Token[][],
): Iterable<Token> {
  const words = runs
    .filter((run) => run.length === 1 && !shouted.includes(run))
    .flatMap((run) => run.filter(({ norm }) => STRESSED.has(norm)));
  const isMarked = ({ start }: Token): boolean =>
    document.sentences.some((one) => one.start <= start && start < one.end && one.endMark.includes('!!'));
  for (const word of words) if (words.length >= WORDS_IN_A_ROW || isMarked(word)) yield word;
}

function capitalRuns(document: DraftDocument): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of document.tokens) {
    const capitals = token.kind === 'word' && isCapitals(token);
    // Numbers and marks belong to a run; a word in ordinary letters, a link or a tag ends it.
    if (capitals) run.push(token);
    else if (token.kind !== 'number' && token.kind !== 'punctuation' && token.kind !== 'emoji') {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function isShouted(document: DraftDocument, run: readonly Token[]): boolean {
  if (isList(document, run)) return false;
  const words = run.filter((token) => !ACRONYMS.has(token.text));
  const long = words.filter((token) => token.text.length >= LONG);
  if (long.length >= WORDS_IN_A_ROW) return true;
  const [word] = long;
  if (!word || word.text.length < LONGER) return false;
  const sentence = document.sentences[lastStartingBy(document.sentences, word.start)];
  if (CHEERS.has(word.norm) && !sentence?.endMark.includes('!!')) return false;
  return sentence !== undefined && (sentence.endMark.includes('!!') || isWhole(document, sentence, run));
}

/** `CNIB, ARCH, CLSC, ODSP`: three short words or more with a comma after each but the last are initials told one by one. */
function isList({ text }: DraftDocument, run: readonly Token[]): boolean {
  const isLast = (at: number): boolean => at === run.length - 1;
  return (
    run.length > 2 &&
    run.every((one, at) => one.text.length < LONGER && (isLast(at) || text.startsWith(',', one.end)))
  );
}

/** The word in capitals, and the mark behind it, are all of the sentence: `HONTEUX!` */
const isWhole = (document: DraftDocument, sentence: Sentence, run: readonly Token[]): boolean =>
  sentence.endMark.includes('!') &&
  document.tokens
    .slice(sentence.from, sentence.to)
    .every((token) => token.kind === 'punctuation' || token.kind === 'emoji' || run.includes(token));

const isCapitals = (token: Token): boolean =>
  !/^[a-z]/.test(token.text) &&
  token.text === token.text.toUpperCase() &&
  token.text !== token.text.toLowerCase();

function calm(document: DraftDocument, start: number, end: number): string {
  let text = '';
  let at = start;
  const first = lastStartingBy(document.tokens, start);
  for (let index = first; index < document.tokens.length; index += 1) {
    const token = document.tokens[index] as Token;
    if (token.end > end) break;
    const own = token.kind === 'word' && !ACRONYMS.has(token.text) ? lower(document, token) : token.text;
    text += document.text.slice(at, token.start) + own;
    at = token.end;
  }
  return text + document.text.slice(at, end);
}

function lower(document: DraftDocument, token: Token): string {
  const text = token.text.toLowerCase();
  const sentence = document.sentences[lastStartingBy(document.sentences, token.start)];
  const starts = sentence?.start === token.start;
  return starts || /^i(?:$|['’])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
