/** Letters by which cues are told apart before they are tried. */
export const START = 4;

/** How a text can begin: these characters, then anything (`open`), or exactly these so far. */
interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

const EMPTY: Beginning = { text: '', open: false };
const ANYTHING: Beginning = { text: '', open: true };

/**
 * The first characters of all that some cues, parted by `|`, can match, at most `START` of them; fewer where anything may follow. It reads the small
 * regular expressions that cues are written in: letters, groups, `?`, `*`, `+`, `{a,b}`, classes, and looks ahead.
 */
export function startsOf(cues: string): Set<string> {
  const beginnings = readAlternatives({ cue: cues, at: 0 });
  // A space follows every cue.
  return new Set(beginnings.map((one) => (isDone(one) ? one.text : `${one.text} `)));
}

interface Reader {
  readonly cue: string;
  at: number;
}

const isDone = ({ text, open }: Beginning): boolean => open || text.length >= START;

function readAlternatives(reader: Reader): Beginning[] {
  const all: Beginning[] = [];
  for (;;) {
    all.push(...readSequence(reader));
    if (reader.cue[reader.at] !== '|') return all;
    reader.at += 1;
  }
}

function readSequence(reader: Reader): Beginning[] {
  let begun: Beginning[] = [EMPTY];
  while (reader.at < reader.cue.length && !'|)'.includes(reader.cue.charAt(reader.at))) {
    const piece = quantified(reader, readPiece(reader));
    begun = unique(begun.flatMap((one) => (isDone(one) ? [one] : piece.map((next) => joined(one, next)))));
  }
  return begun;
}

const joined = (one: Beginning, next: Beginning): Beginning => ({
  text: (one.text + next.text).slice(0, START),
  open: next.open,
});

const unique = (all: readonly Beginning[]): Beginning[] => [
  ...new Map(all.map((one) => [`${one.text}${one.open ? '*' : ''}`, one])).values(),
];

function readPiece(reader: Reader): Beginning[] {
  const { cue } = reader;
  const character = cue.charAt(reader.at);
  reader.at += 1;
  if (character === '(') {
    const kind = /^\?[=!:]/.exec(cue.slice(reader.at))?.[0] ?? '';
    const looksAhead = kind === '?=' || kind === '?!';
    reader.at += kind.length;
    const inner = readAlternatives(reader);
    reader.at += 1;
    return looksAhead ? [EMPTY] : inner;
  }
  if (character === '[') {
    reader.at = cue.indexOf(']', reader.at) + 1;
    return [ANYTHING];
  }
  if (character === '.') return [ANYTHING];
  if (character !== '\\') return [{ text: character, open: false }];
  const escaped = cue.charAt(reader.at);
  reader.at += 1;
  return /[a-z]/i.test(escaped) ? [ANYTHING] : [{ text: escaped, open: false }];
}

/** What follows a piece that may come again is not known: it stays open. */
function quantified(reader: Reader, piece: readonly Beginning[]): Beginning[] {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(reader.cue.slice(reader.at))?.[0] ?? '';
  reader.at += quantifier.length;
  if (quantifier === '') return [...piece];
  if (quantifier === '?') return [EMPTY, ...piece];
  const again = piece.map(({ text }) => ({ text, open: true }));
  return quantifier === '+' || /^\{[1-9]/.test(quantifier) ? again : [EMPTY, ...again];
}
