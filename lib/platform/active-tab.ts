import type { PageHealth } from '../model/health';
import { browser } from './browser';
import { sendToTab } from './messages';
import { canSeeX } from './permissions';

/** Asks the coach in the active tab what it sees there. Never rejects; needs no `tabs` permission. */
export async function healthOfActiveTab(): Promise<PageHealth> {
  if (!(await canSeeX().catch(() => true))) return { kind: 'noAccess' };
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { kind: 'silent' };
    return { kind: 'report', report: await sendToTab(tab.id, 'health', null) };
  } catch {
    return { kind: 'silent' };
  }
}
