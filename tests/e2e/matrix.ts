import { SURFACES } from './surfaces';

/** What the coach does at a surface, in the order of the columns. */
export const DEEDS = [
  'read',
  'findings',
  'apply',
  'insert tag',
  'highlight',
  'keyboard',
  'announcement',
] as const;
export type Deed = (typeof DEEDS)[number];

/** `file: title` of a test under `tests`, the title as it is written there. */
export type Proof = `${string}.ts: ${string}`;

/** What a test shows at a surface; with a reason where the deed cannot be done there, and the test shows that nothing else is lost. */
export interface Cell {
  readonly proof: Proof;
  readonly impossible?: string;
}

export interface Row {
  readonly surface: string;
  readonly cells: Readonly<Record<Deed, Cell>>;
}

/** The tests that run at every surface of `surfaces.ts`. */
const EVERYWHERE: Row['cells'] = {
  read: {
    proof: 'e2e/everywhere.test.ts: reads what stands in the box and what is typed, lines and emoji too',
  },
  findings: { proof: 'e2e/everywhere.test.ts: finds the words to look at' },
  apply: {
    proof: 'e2e/everywhere.test.ts: writes a suggestion where its words are, and one undo takes it back',
  },
  'insert tag': { proof: 'e2e/everywhere.test.ts: adds a hashtag at the end, and one undo takes it back' },
  highlight: { proof: 'e2e/everywhere.test.ts: underlines them in the box' },
  keyboard: {
    proof: 'e2e/everywhere.test.ts: is used with the keyboard alone, and Escape gives the box back',
  },
  announcement: { proof: 'e2e/everywhere.test.ts: tells a screen reader one thing in a pause, politely' },
};

const PLAIN: Row['cells'] = {
  ...EVERYWHERE,
  highlight: {
    proof:
      'e2e/everywhere.test.ts: underlines nothing in a text area; its card quotes them, and is the one that is shown',
    impossible: 'the words of a text area are no part of the document',
  },
};

/** Which test shows what, surface by surface. */
export const MATRIX: readonly Row[] = SURFACES.map(({ name, form }) => ({
  surface: name,
  cells: form === 'rich' ? EVERYWHERE : PLAIN,
}));

/** What is shown of single surfaces beyond the columns. */
export const MORE: readonly { readonly about: string; readonly proof: Proof }[] = [
  {
    about: 'home page, dialog, second box of a thread, phone: every case of writing',
    proof: 'contract/composer.ts: writes $name',
  },
  {
    about: 'home page: when nothing may be written',
    proof: 'contract/aborts.test.ts: is stale when the user has typed since',
  },
  {
    about: 'dialog over the home page: both boxes',
    proof: 'contract/watching.test.ts: sees both the box in the dialog and the one behind it',
  },
  {
    about: 'thread: each box by itself',
    proof: 'contract/watching.test.ts: knows each box of a thread, whose tool bar is under the active one',
  },
  {
    about: 'thread: summed up',
    proof:
      'e2e/places.test.ts: moves with the tool bar to the active box of a thread, and sums up the thread',
  },
  {
    about: 'kinds of dialog',
    proof: 'contract/context.test.ts: knows a dialog for “%s” by its elements, in French as in English',
  },
  {
    about: 'reply: the post that is answered',
    proof:
      'e2e/places.test.ts: offers a breath before a heated post is answered, in the language of the reply',
  },
  {
    about: 'practice page: any text',
    proof: 'e2e/practice.test.ts: takes 25,000 characters, broken characters and nothing at all',
  },
];
