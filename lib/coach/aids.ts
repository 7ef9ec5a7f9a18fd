import type { Language } from '../model/language';
import { activeBox, type Box, type Desk } from './box';
import { isWritten, type SplitPart } from './thread-plan';

/** What is worked out elsewhere, off the page’s thread; each rejects when nobody can. */
export interface AidSources {
  /** Splits a draft into posts of at most `limit` weighted characters, with their numbers or without. */
  readonly split: (text: string, limit: number, numbered: boolean) => Promise<readonly SplitPart[]>;
  /** The draft as a screen reader says it. */
  readonly speak: (text: string, language: Language) => Promise<string>;
}

/**
 * Brings what stands folded beside the findings: the draft as a thread when it is past its limit, and as a voice says it
 * while that is open. `changed` is called when there is something new; an answer about a text that has moved on is dropped.
 */
export function createAids(
  desk: Desk,
  sources: AidSources,
  languageOf: () => Language,
  changed: () => void,
): (box: Box) => void {
  const forget = () => {
    if (!desk.plan) return;
    desk.plan = null;
    changed();
  };
  const split = async (box: Box) => {
    const { draft, analysis } = box.session.snapshot();
    const { plan, numbered } = desk;
    if (!analysis) return;
    const { limit, overflow } = analysis.length;
    if (plan?.source === draft.text) {
      if (plan.used === 'written' && !isWritten(desk, box)) desk.plan = { ...plan, used: null };
      if (plan.used || (plan.limit === limit && plan.numbered === numbered)) return;
    }
    if (plan?.used) return;
    if (!overflow) return forget();
    const parts = await sources.split(draft.text, limit, numbered);
    if (!isNow(box, draft.text) || desk.plan !== plan) return;
    const from = box.session.composer.context().position.index;
    desk.plan = { source: draft.text, from, parts, limit, numbered, used: null };
    changed();
  };
  const speak = async (box: Box) => {
    const { draft, analysis } = box.session.snapshot();
    if (!desk.listening || box !== activeBox(desk)) return;
    const detected = analysis?.language;
    const language = detected === 'fr' || detected === 'en' ? detected : languageOf();
    if (box.spoken?.of === draft.text && box.spoken.language === language) return;
    const words = await sources.speak(draft.text, language);
    if (!isNow(box, draft.text)) return;
    box.spoken = { of: draft.text, words, language };
    changed();
  };
  return (box) => {
    // Nobody answered: the section shows nothing new, and the next pause asks again.
    split(box).catch(() => undefined);
    speak(box).catch(() => undefined);
  };
}

const isNow = (box: Box, text: string): boolean => box.session.composer.read().text === text;
