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

export interface Row {
  readonly surface: string;
  readonly proofs: Readonly<Partial<Record<Deed, Proof>>>;
}

const WRITES = 'contract/composer.ts: writes $name';
const DIALOGS = 'contract/context.test.ts: knows a dialog for “%s” by its elements, in French as in English';

/** Which test shows what, surface by surface. A deed that no test shows at that very surface is left out. */
export const MATRIX: readonly Row[] = [
  {
    surface: 'box of the home page',
    proofs: {
      read: 'contract/watching.test.ts: tells every change once, with a version that grows: typing, Enter, Backspace, what the page does',
      findings: 'e2e/sidebar.test.ts: answers a draft: findings by principle, and the count that X will make',
      apply:
        'e2e/sidebar.test.ts: applies a suggestion to its words alone, caret in the box, and takes it back',
      'insert tag':
        'e2e/composers.test.ts: puts a hashtag at the end, after a space, and closes X’s own list',
      highlight:
        'e2e/sidebar.test.ts: underlines the words without touching the page, and marks those that are being shown',
      keyboard: 'e2e/sidebar.test.ts: ignores once, and shows again on request, with the keyboard alone',
    },
  },
  {
    surface: 'dialog, new post',
    proofs: {
      read: 'contract/watching.test.ts: sees both the box in the dialog and the one behind it',
      findings: 'e2e/composers.test.ts: takes a click without closing X’s dialog or taking the focus',
      apply:
        'e2e/composers.test.ts: applies a suggestion in a dialog with the keyboard alone, against its focus trap',
      keyboard:
        'e2e/sidebar.test.ts: is reached with the keyboard in the modal, and Escape there does not close it',
    },
  },
  {
    surface: 'thread',
    proofs: {
      read: 'contract/watching.test.ts: knows each box of a thread, whose tool bar is under the active one',
      findings:
        'e2e/places.test.ts: moves with the tool bar to the active box of a thread, and sums up the thread',
      apply: WRITES,
    },
  },
  {
    surface: 'reply under a post',
    proofs: {
      read: 'contract/context.test.ts: knows %s',
      findings: 'e2e/places.test.ts: leaves a calm post without such an offer',
    },
  },
  { surface: 'dialog, reply', proofs: { read: DIALOGS } },
  { surface: 'dialog, quote', proofs: { read: DIALOGS } },
  { surface: 'dialog, edit', proofs: { read: DIALOGS } },
  {
    surface: 'intent page with its text',
    proofs: { read: 'contract/context.test.ts: knows the limit %s once there is text' },
  },
  { surface: 'text area of a phone', proofs: { read: WRITES, apply: WRITES } },
  {
    surface: 'practice page',
    proofs: {
      read: 'e2e/practice.test.ts: takes 25,000 characters, broken characters and nothing at all',
      findings: 'e2e/practice.test.ts: invites, and reads an example on request',
      apply: 'e2e/practice.test.ts: applies a suggestion, and one undo of the browser takes it back',
      announcement:
        'e2e/practice.test.ts: tells a screen reader once, after a pause, how much there is to look at',
    },
  },
];
