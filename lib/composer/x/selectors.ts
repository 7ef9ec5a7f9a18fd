import type { Selector } from '../dom';

const testId = (name: string) => `[data-testid="${name}"]`;

/**
 * Every selector that knows X, and nothing else does. Evidence: XWEB = X's own bundle of 2025-07; XPC, EKS, MT, CPFT =
 * maintained extensions seen working on the dates given. Classes made of hashes and words in the user's language are never
 * used.
 */
export const X = {
  /** The editable of each box; the two wrappers that share the prefix are ruled out by `BOX_ID`. */
  box: {
    name: 'box',
    css: '[data-testid^="tweetTextarea_"]',
    evidence: 'XWEB, XPC 2026-10, ten repositories: posts, replies, quotes, edits, threads, on all plans',
  },
  plainBox: {
    name: 'plain box',
    css: 'textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea',
    evidence: 'XWEB (test id on the area), CPFT 2026-08 (on a wrapper): mobile web',
  },
  container: {
    name: 'box container',
    css: '[data-testid$="RichTextInputContainer"]',
    evidence: 'XWEB, XPC 2026-10: survives a new editor in the same box',
  },
  label: {
    name: 'box label',
    css: '[data-testid^="tweetTextarea_"][data-testid$="_label"]',
    evidence: 'XWEB: wraps the container and what is attached',
  },
  editorRoot: {
    name: 'Draft root',
    css: '.DraftEditor-root',
    evidence: 'Draft.js 0.11.7; styled by CPFT 2026-08, found by Harper 2026-08',
  },
  editable: {
    name: 'Draft editable',
    css: '.public-DraftEditor-content[contenteditable="true"]',
    evidence: 'Draft.js 0.11.7: tells that there is an editor even when test ids change',
  },
  placeholder: {
    name: 'placeholder',
    css: '.public-DraftEditorPlaceholder-root',
    evidence: 'Draft.js 0.11.7: there only while the box is empty',
  },
  block: {
    name: 'block',
    css: '[data-contents="true"] [data-block="true"]',
    evidence: 'Draft.js 0.11.7, live in XPC 2026-10: one for each line',
  },
  frozen: {
    name: 'atomic part',
    css: '[contenteditable="false"]',
    evidence: 'XWEB: media inside a long post is an atomic block without text',
  },
  leaf: {
    name: 'leaf text',
    css: '[data-text="true"]',
    evidence: 'Draft.js 0.11.7: a span round one text node, or a br on an empty line',
  },
  leafKey: {
    name: 'leaf',
    css: 'span[data-offset-key]',
    evidence: 'Draft.js 0.11.7: how the editor finds a place of the DOM in its model',
  },
  toolBar: {
    name: 'tool bar',
    css: testId('toolBar'),
    evidence: 'XWEB, XPC 2026-10: no ancestor of the editor but a cousin; only in the active box',
  },
  fileInput: {
    name: 'file input',
    css: testId('fileInput'),
    evidence: 'XWEB, EKS 2026-07: in every tool bar of a composer',
  },
  newPostsOnly: {
    name: 'poll and schedule',
    css: `${testId('createPollButton')}, ${testId('scheduleOption')}`,
    evidence: 'XWEB: a post that is being edited offers neither',
  },
  postButton: {
    name: 'post button',
    css: `${testId('tweetButton')}, ${testId('tweetButtonInline')}`,
    evidence: 'XWEB, OpenCLI 2026-08, ten repositories',
  },
  progress: {
    name: 'progress',
    css: '[role="progressbar"]',
    evidence: 'XWEB: visible while a post is being sent; the counter holds another one',
  },
  counter280: {
    name: 'counter to 280',
    css: testId('countdown-circle'),
    evidence: 'XWEB, four repositories: long posts not allowed; only when the box is not empty',
  },
  counterLong: {
    name: 'counter of long posts',
    css: testId('dual-phase-countdown-circle'),
    evidence: 'XWEB, EKS 2026-07: long posts allowed; only when the box is not empty',
  },
  attachments: {
    name: 'attachments',
    css: testId('attachments'),
    evidence: 'XWEB, EKS 2026-07: no such element when nothing is attached or quoted',
  },
  ownMedia: {
    name: 'own media',
    css: 'img[src^="blob:"], video',
    evidence: 'EKS 2026-07: own pictures are blobs, quoted ones are https',
  },
  altText: {
    name: 'alt text label',
    css: testId('altTextLabel'),
    evidence: 'XWEB: the description of one picture, or a call to add one',
  },
  dialog: {
    name: 'dialog',
    css: '[role="dialog"]',
    evidence: 'XWEB, EKS 2026-07: two nested ones are normal, the inner holds the composer',
  },
  modal: {
    name: 'modal dialog',
    css: '[aria-modal="true"]',
    evidence: 'XWEB: the inner dialog of a layer, which keeps the focus',
  },
  sideColumn: {
    name: 'side column',
    css: testId('sidebarColumn'),
    evidence: 'XWEB, ten repositories: search and trends; absent below about 1000 px',
  },
  inlineReply: {
    name: 'inline reply',
    css: testId('inline_reply_offscreen'),
    evidence: 'XWEB, CPFT 2026-08, eight repositories: right after the focal post',
  },
  post: {
    name: 'post',
    css: `article${testId('tweet')}`,
    evidence: 'XWEB, ten repositories: a post of the timeline or the one being answered',
  },
  postText: { name: 'post text', css: testId('tweetText'), evidence: 'XWEB, EKS 2026-07: with its language' },
  author: { name: 'author', css: testId('User-Name'), evidence: 'XWEB, EKS 2026-07' },
  time: { name: 'time', css: 'time', evidence: 'EKS 2026-07: in a quoted post' },
  ownProfile: {
    name: 'own profile link',
    css: testId('AppTabBar_Profile_Link'),
    evidence: 'ten repositories, MT 2026-08: its address is the own handle',
  },
} as const satisfies Record<string, Selector>;

/** Test id of a box itself, its position in the thread in the only group. */
export const BOX_ID = /^tweetTextarea_(\d+)$/;
