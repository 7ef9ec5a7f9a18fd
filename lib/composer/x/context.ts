import type { ComposerKind } from '../../model/draft';
import type { ComposerContext } from '../adapter';
import { all, around, maybe } from '../dom';
import { descriptionOf } from './description';
import { findBoxes } from './find';
import { rootOf } from './root';
import { X } from './selectors';

const FREE = 280;
const LONG = 25_000;

/** Text of a post of somebody else, its emoji taken from the pictures' `alt`. */
export function postTextOf(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLImageElement) text += node.alt;
    else if (node instanceof HTMLBRElement) text += '\n';
    else if (node instanceof Element) text += postTextOf(node);
  }
  return text;
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The post that is answered: the one in the dialog, or the last one before an inline reply. */
function answered(editable: HTMLElement): HTMLElement | null {
  const dialog = around(editable, X.dialog);
  if (dialog) return maybe(dialog, X.post, 'no reply');
  const reply = around(editable, X.inlineReply);
  if (!reply) return null;
  return all(editable.ownerDocument, X.post).findLast((post) => isBefore(post, reply)) ?? null;
}

/** What is quoted stands among the attachments: a text, or an author with a time. */
function quoted(root: HTMLElement): HTMLElement | null {
  const attached = maybe(root, X.attachments, 'nothing attached');
  if (!attached) return null;
  const reason = 'no quote';
  const signed = maybe(attached, X.author, reason) && maybe(attached, X.time, reason);
  return maybe(attached, X.postText, reason) || signed ? attached : null;
}

/**
 * A post that was published already: the tool bar in its dialog is whole, but holds neither poll nor schedule. X marks it in
 * no other way than by words, and by a button that is off until the text changes.
 */
function isEdited(editable: HTMLElement, root: HTMLElement): boolean {
  const bar = around(editable, X.dialog) && maybe(root, X.toolBar, 'collapsed, or renamed by X');
  if (!bar || !maybe(bar, X.fileInput, 'renamed by X')) return false;
  return maybe(bar, X.newPostsOnly, 'an edit') === null;
}

function limitOf(root: HTMLElement): number | null {
  if (maybe(root, X.counterLong, 'box empty or plan without long posts')) return LONG;
  return maybe(root, X.counter280, 'box empty or plan with long posts') ? FREE : null;
}

function parentOf(element: HTMLElement): ComposerContext['parent'] {
  const text = maybe(element, X.postText, 'a post of pictures alone');
  return text && { text: postTextOf(text), language: text.getAttribute('lang') };
}

/** What the page tells of the post around a box; the DOM decides, never labels or the address (x.com is in many languages). */
export function contextOf(editable: HTMLElement): ComposerContext {
  const root = rootOf(editable);
  const boxes = findBoxes(editable.ownerDocument);
  const self = boxes.find((box) => box.editable === editable);
  const siblings = boxes.filter((box) => box.site === self?.site);
  const parent = answered(editable);
  const quote = parent ? null : quoted(root);
  const single = isEdited(editable, root) ? 'edit' : 'new';
  const kind: ComposerKind = parent ? 'reply' : quote ? 'quote' : siblings.length > 1 ? 'thread' : single;
  const source = parent ?? quote;
  return {
    kind,
    limit: limitOf(root),
    parent: source && parentOf(source),
    position: { index: self?.index ?? 0, count: Math.max(1, siblings.length) },
    ...mediaOf(editable),
  };
}

/** What the user has attached to a box, and how it is described. */
export function mediaOf(editable: HTMLElement): Pick<ComposerContext, 'hasMedia' | 'altText'> {
  const attached = maybe(rootOf(editable), X.attachments, 'nothing attached');
  const hasMedia = attached !== null && maybe(attached, X.ownMedia, 'a quote or a poll') !== null;
  return { hasMedia, altText: attached && descriptionOf(attached) };
}
