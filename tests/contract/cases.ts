import type { Edit } from '../../lib/model/finding';

/** One write: what the box holds, what is to be changed, and what state the box is in. */
export interface WriteCase {
  readonly name: string;
  /** The text before, the part to be replaced in `[[…]]`; an empty `[[]]` is a place to insert. */
  readonly before: string;
  readonly text: string;
  /** What the user did before: `focused` (default) has the caret at the end, `start` at the beginning. */
  readonly state?: 'focused' | 'start' | 'untouched' | 'blurred' | 'typed';
  /** False when the result is too long to be posted. Default true. */
  readonly canPost?: boolean;
}

const LONG = 'Une phrase de plus pour dépasser la limite. '.repeat(13).trim();

/** x-dom 5.2 (seventeen cases), then the known bugs of 5.4. */
export const CASES: readonly WriteCase[] = [
  { name: 'into an empty box', before: '[[]]', text: 'Bonjour à toutes' },
  { name: 'into an empty box that never had the focus', before: '[[]]', text: 'Bonjour', state: 'untouched' },
  { name: 'in the middle of a sentence', before: 'The quick [[tset]] jumps', text: 'test' },
  { name: 'a part of a word', before: 'Un dé[[velopp]]ement durable', text: 'ménag' },
  {
    name: 'in a box that never had the focus',
    before: 'Un [[vilain]] mot',
    text: 'autre',
    state: 'untouched',
  },
  {
    name: 'on another line than the caret',
    before: 'un\ndeux [[tset]]\ntrois',
    text: 'test',
    state: 'start',
  },
  {
    name: 'in another paragraph',
    before: 'un\n\n\ndeux [[tset]] fin\n\ntrois',
    text: 'test',
    state: 'start',
  },
  { name: 'a hashtag at the end', before: 'Merci à nos bénévoles[[]]', text: ' #Bénévolat ' },
  {
    name: 'all of several lines, with emoji',
    before: '[[un 😀\ndeux\n\ntrois #quatre]]',
    text: 'one 🎉\n\ntwo 👍🏽 #three\nfour',
  },
  {
    name: 'after the box lost the focus',
    before: 'Vous êtes [[nuls]] ici',
    text: 'en retard',
    state: 'blurred',
  },
  { name: '300 characters past the limit', before: `${LONG} [[tset]] fin`, text: 'test', canPost: false },
  {
    name: 'across the place where the limit cuts a word',
    before: `${'a'.repeat(270)} [[abcdefghijklmnop]] fin`,
    text: 'bref',
    canPost: true,
  },
  { name: 'between emoji', before: '😀[[tset]]👍🏽 fin', text: 'test' },
  { name: 'an emoji made of several', before: 'Une [[👩‍👩‍👧‍👦]] unie', text: 'famille' },
  { name: 'at the end of a line', before: 'un[[]]\ndeux', text: ' et demi' },
  { name: 'on an empty line', before: 'un\n[[]]\ndeux', text: 'et demi' },
  { name: 'at the start', before: '[[]]nous voilà', text: 'Bonjour, ', state: 'focused' },
  { name: 'inside a hashtag', before: 'Voici #B[[ene]]volat pour tous', text: 'éné' },
  { name: 'while the list of hashtags is open', before: 'Un [[tset]] #béné', text: 'test', state: 'typed' },
  { name: 'several lines into one', before: 'avant [[ici]] après', text: 'un\ndeux\n\ntrois' },
  { name: 'with a no-break space', before: 'Attention[[:]] travaux', text: '\u00A0:' },
  { name: 'taking words away', before: 'Vous êtes en retard[[!!!]] Merci', text: '' },
  { name: 'taking an emoji away', before: 'Merci [[😡]] à vous', text: '' },
  { name: 'taking a line break away', before: 'un[[\n]]deux\ntrois', text: '' },
  { name: 'taking everything away', before: '[[un\ndeux 😀]]', text: '' },
  { name: 'right after typing', before: 'Vous êtes [[nuls]]', text: 'en retard', state: 'typed' },
  { name: 'in Arabic', before: 'مرحبا [[بكم]] جميعا', text: 'بالجميع' },
];

/** The text without its marks, and the edit that the case asks for. */
export function readCase({ before, text }: WriteCase): { draft: string; edit: Edit; after: string } {
  const start = before.indexOf('[[');
  const end = before.indexOf(']]') - 2;
  const draft = before.replace('[[', '').replace(']]', '');
  return {
    draft,
    edit: { range: { start, end }, text },
    after: draft.slice(0, start) + text + draft.slice(end),
  };
}
