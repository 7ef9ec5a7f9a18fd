import type { Language } from '../model/language';
import { defaultSettings, type Settings } from '../model/settings';
import { type Ignored, NOTHING_IGNORED } from './ignore';
import type { Answered } from './openings';
import type { Session } from './session';
import type { Notice, Silence, Spoken } from './state';
import type { ThreadPlan } from './thread-plan';

/** What the coach remembers of one composer while it lives. */
export interface Box {
  readonly session: Session;
  ignored: Ignored;
  /** The coach is off for this post. */
  silent: boolean;
  /** The user has silenced the coach from this box: it shows how to wake it, and nothing else. */
  silencedHere: boolean;
  /** Language of the openings when the post being answered is heated. */
  openings: Language | null;
  answered: Answered | null;
  /** The last text that was put into spoken words, and those words. */
  spoken: (Spoken & { readonly of: string }) | null;
}

/** What the coach remembers of one tab. Nothing of it is stored. */
export interface Desk {
  readonly boxes: Map<string, Box>;
  /** Ids of the boxes, the one that was used last first. */
  recent: readonly string[];
  focused: string | null;
  settings: Settings;
  /** Settings that could not be saved count until the tab is reloaded. */
  tabSilent: boolean;
  /** The sidebar stands in a narrow place: folded until it is opened, whatever is remembered for wide ones. */
  compact: boolean;
  opened: boolean;
  spot: string | null;
  notice: Notice | null;
  /** The box that the notice is about, and its text then: the notice goes when the user writes on there. */
  noticeBox: Box | null;
  noticeText: string;
  undo: (() => void) | null;
  /** The draft that was too long, as a thread. */
  plan: ThreadPlan | null;
  /** The user wants the posts of a thread to carry their numbers. */
  numbered: boolean;
  /** The section with the spoken words is open. */
  listening: boolean;
}

/** The desk of a tab that has just opened. */
export const newDesk = (): Desk => ({
  boxes: new Map(),
  recent: [],
  focused: null,
  settings: defaultSettings(),
  tabSilent: false,
  compact: false,
  opened: false,
  spot: null,
  notice: null,
  noticeBox: null,
  noticeText: '',
  undo: null,
  plan: null,
  numbered: true,
  listening: false,
});

/** A box that has just appeared. */
export const newBox = (session: Session): Box => ({
  session,
  ignored: NOTHING_IGNORED,
  silent: false,
  silencedHere: false,
  openings: null,
  answered: null,
  spoken: null,
});

/** The box that the sidebar follows: the focused one, else the one that was used last. */
export function activeBox(desk: Desk): Box | null {
  const id = desk.focused ?? desk.recent[0];
  return (id !== undefined && desk.boxes.get(id)) || null;
}

/** How far the coach is silent for a box; null when it may speak. */
export function silenceOf(desk: Desk, box: Box | null, account: string | null): Silence | null {
  if (box?.silent) return 'post';
  if (desk.tabSilent) return 'tab';
  if (account !== null && desk.settings.off.accounts.includes(account)) return 'account';
  return desk.settings.off.everywhere ? 'everywhere' : null;
}

/** Takes the last notice away, and with it the way back that it offered. */
export function clearNotice(desk: Desk): void {
  desk.notice = null;
  desk.undo = null;
}
