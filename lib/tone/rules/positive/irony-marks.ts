import type { DraftDocument } from '../../../draft/document';
import type { Token } from '../../../draft/tokens';
import { phrases } from '../../engines/phrase';
import { defineRule, type Hit } from '../../rule';

/** Faces that turn what they follow around. Two in one draft are play, so the first is enough to ask about. */
const WRY = new Set(['🙄', '🤡', '🤦', '🤦‍♀️', '🤦‍♂️', '🤦🏻‍♀️', '🤦🏼‍♀️', '🤦🏽‍♀️', '😒', '🙃']);

/** Words of praise that quotation marks turn into their contrary, alone between the marks. */
const PRAISED = new Set(
  `help care support expert experts service services love concern solution solutions plan progress professional professionals
  improvement improvements priority priorities listening consultation consulted dialogue respect partner partners partnership
  leader leaders leadership transparency apology safety dignity compassion generosity generous action reform listen helping
  caring specialists friendly quality efficiency efficient investment commitment essential free temporary
  aide soins soutien expert experts experte expertes service services amour solution solutions plan progrès professionnel
  professionnels professionnelle amélioration améliorations priorité priorités consultation dialogue écoute respect partenaire
  partenaires leader leaders transparence excuses sécurité dignité compassion générosité action réforme spécialistes
  qualité efficacité investissement engagement temporaire virage accompagnement bienveillance bienveillants`.split(
    /\s+/,
  ),
);
const SMALL = new Set(
  "l' la le les à au aux en pour at of de d' à une un des du nos the a an our in very so".split(' '),
);
/** Marks that name, define or teach a word: no irony there. */
const TAUGHT = phrases({
  en: [
    '(word|words|term|terms|called|means|mean|titled|entitled|theme|named|workshop|webinar|talk|book|film|guide|write|type|search|reply|press|text|hashtag|campaign|project|definition|what is|ask|instead of|rather than|versus|vs)',
  ],
  fr: [
    "(mot|mots|terme|termes|appelé*|signifie|intitulé*|thème|nommé*|atelier|webinaire|conférence|livre|film|guide|écrivez|tapez|répondez|textez|campagne|projet|expression|définition|qu'est-ce|demandez|titre|capsule|plutôt que|au lieu)",
  ],
});
const MOST_WORDS = 3;

/** Marks of irony: a wry face, or quotation marks around a word of praise. Asks how a reader will take them. */
export const ironyMarks = defineRule({
  id: 'positive/irony-marks',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'unhealthy-comments',
  unlessCalm: true,
  evenQuoted: true,
  *check(document: DraftDocument): Iterable<Hit> {
    yield* scareQuotes(document);
    const face = document.tokens.find((token) => token.kind === 'emoji' && isWry(token.text));
    if (face) yield wryFace(document, face);
  },
});

/** Skin tones aside: 🤦🏾 is 🤦. */
const isWry = (emoji: string): boolean =>
  WRY.has(emoji) || WRY.has(emoji.replace(/\p{Emoji_Modifier}|\u200d[♀♂]\ufe0f?/gu, ''));

function wryFace({ text }: DraftDocument, { start, end }: Token): Hit {
  const space = /[ \u00a0]/.test(text[start - 1] ?? '') ? 1 : 0;
  const rest = text.slice(0, start).trim() + text.slice(end).trim();
  const edit = { range: { start: start - space, end }, text: '' };
  return { range: { start, end }, edits: rest === '' ? [] : [edit] };
}

function* scareQuotes(document: DraftDocument): Iterable<Hit> {
  for (const quote of document.quotations) {
    const inner = document.tokens.filter(({ start, end }) => start > quote.start && end < quote.end);
    const words = inner.filter(({ kind }) => kind === 'word' || kind === 'number');
    const telling = words.filter(({ norm }) => !SMALL.has(norm));
    if (words.length > MOST_WORDS || telling.length === 0 || telling.length > 1) continue;
    if (!PRAISED.has(telling[0]?.norm ?? '') || isTaught(document, quote.start)) continue;
    const first = words[0] as Token;
    const last = words.at(-1) as Token;
    const plain = document.text.slice(first.start, last.end);
    yield { range: quote, edits: [{ range: quote, text: plain }] };
  }
}

function isTaught(document: DraftDocument, at: number): boolean {
  const sentence = document.sentences.find(({ start, end }) => start <= at && at < end);
  return TAUGHT.find(document).some(({ whole }) => {
    const token = document.tokens[whole.from];
    return (
      token !== undefined &&
      sentence !== undefined &&
      token.start >= sentence.start &&
      token.end <= sentence.end
    );
  });
}
