import { corpusNames, corpusRows } from '../../tests/corpus/rows';

/** Drafts of about 280 characters, of the kind that our users write. */
export const DRAFTS: readonly string[] = [
  'Le 15 juin, Journée mondiale de lutte contre la maltraitance des personnes aînées, venez nous rencontrer à la bibliothèque. Ateliers, kiosques et ligne d’aide : 1 888 489-2287. Merci à nos bénévoles! Programme complet : https://exemple.ca/15juin #WEAAD #DroitsDesAînés #Bénévolat',
  'Financial abuse of older adults often begins with someone they trust. If you are worried about a neighbour or a parent, our free guide explains the first three steps to take, whom to call, and how to listen well. Read it here: https://example.ca/guide #WEAAD #ElderAbuse #Fraud',
  'Vous êtes nuls!!! LISEZ LE RAPPORT avant de parler, comme je l’ai déjà dit mille fois. Tout le monde s’en fout, des petits vieux, et le gouvernement ne fait jamais rien. Bravo, vraiment. On a même vu un CHSLD laisser une dame de 82 ans toute seule pendant des heures, sans eau ni rien.',
  'You people never listen. As I already said, the elderly are a burden to nobody, and it is obvious that whoever wrote this has never set foot in a nursing home. Whatever, nobody cares. Great job, as usual! Maybe read the report before you tweet such garbage, honestly, it is all there.',
];

/** An ordinary text of a given length, repeated from the drafts. */
export function longDraft(length: number): string {
  const all = DRAFTS.join('\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** Past this a draft is split no more finely: the posts of the corpus are short. */
const SHORTEST_SHARE = 0.8;

/**
 * Different texts of a given length, made of whole posts of our corpus, no post twice: an engine that remembers what it has
 * read knows none of them. Both languages, one after the other, harmless posts and slips as the corpus has them.
 */
export function freshDrafts(length: number): string[] {
  const rows = corpusNames().flatMap(corpusRows);
  const drafts: string[] = [];
  for (const lang of ['fr', 'en'] as const) {
    let draft = '';
    // Every seventh post in turn: neighbours in the corpus are about the same slip.
    const own = rows.filter((row) => row.lang === lang);
    for (let first = 0; first < STRIDE; first += 1) {
      for (let at = first; at < own.length; at += STRIDE) {
        const next = draft === '' ? (own[at]?.text ?? '') : `${draft} ${own[at]?.text ?? ''}`;
        if (next.length > length && draft.length >= length * SHORTEST_SHARE) {
          drafts.push(draft);
          draft = own[at]?.text ?? '';
        } else draft = next.length > length * 1.2 ? '' : next;
      }
    }
  }
  return drafts.filter((draft, index) => drafts.indexOf(draft) === index);
}

const STRIDE = 7;
