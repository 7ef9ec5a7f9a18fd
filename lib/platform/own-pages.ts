import { OFFERED_QUESTIONS, type OfferedQuestion } from '../model/question';
import { browser } from './browser';

/** Pages of the extension that others open, by their address inside it. */
export const PRACTICE_PAGE = '/practice.html';
export const ROUTINE = '/plan.html#routine';

/** Opens a page of the extension in a new tab. Content scripts cannot: X's page may not lead into an extension. */
export async function openOwnPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the popup's page at the card of a question. A message may come from a page: only what is offered is opened. */
export async function openQuestion(question: OfferedQuestion): Promise<true> {
  if (!OFFERED_QUESTIONS.includes(question)) throw new Error('no such question');
  await openOwnPage(`/popup.html#question-${question}`);
  return true;
}
