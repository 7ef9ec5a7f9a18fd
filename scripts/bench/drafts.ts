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
