import type { Finding } from '../model/finding';
import type { Aspect } from '../model/principle';
import type { Range } from '../model/range';
import { activeBox, type Box, type Desk, silenceOf } from './box';
import { notIgnored } from './ignore';
import { byImportance, summarize } from './order';
import type { Snapshot } from './session';
import type { Card, CoachState } from './state';
import { plannedParts, threadBoxes } from './thread-plan';

/** Fewer words than this say too little to be fair about tone. */
const ENOUGH_WORDS = 3;

/**
 * What the sidebar shows now, or null when it should not be there: no box, a box that is empty and not in use, or a coach
 * that was silenced somewhere else.
 */
export function view(desk: Desk, account: string | null): CoachState | null {
  const box = activeBox(desk);
  if (!box) return null;
  const { draft, analysis, analyzed, live, names, failed } = box.session.snapshot();
  const empty = draft.text === '';
  const off = silenceOf(desk, box, account);
  if (off && !box.silencedHere) return null;
  if (empty && desk.focused === null && !desk.notice) return null;

  const findings = notIgnored(analysis?.findings ?? [], box.ignored, names);
  const enough = hasEnough(analyzed.text) || findings.length > 0;
  const cards = byImportance(findings).map((finding) => card(finding, analyzed.text, live, names));
  const boxes = threadBoxes(desk, box);
  const toLookAt = cards.filter(({ finding }) => finding.severity !== 'praise');
  return {
    composer: box.session.composer.id,
    kind: draft.kind,
    empty,
    enough,
    failed,
    analysis,
    principles: summarize(findings, enough),
    cards: toLookAt.filter(({ finding }) => finding.principle !== POST),
    post: toLookAt.filter(({ finding }) => finding.principle === POST),
    praise: cards.filter(({ finding }) => finding.severity === 'praise'),
    openings: box.openings,
    thread: boxes.length < 2 ? null : { boxes: boxes.length, toLook: boxes.filter(asksForALook).length },
    plan: plannedParts(boxes, desk.plan),
    numbered: desk.numbered,
    listening: desk.listening,
    spoken: box.spoken,
    spot: desk.spot,
    notice: desk.notice,
    off,
    account,
    collapsed: desk.compact ? !desk.opened : desk.settings.collapsed,
  };
}

/** The findings whose words may be underlined in the active box now. */
export function underlined(desk: Desk, account: string | null): readonly Finding[] {
  const box = activeBox(desk);
  if (!box || silenceOf(desk, box, account)) return [];
  const { live, names } = box.session.snapshot();
  return notIgnored([...live.values()], box.ignored, names);
}

const POST: Aspect = 'post';

function hasEnough(text: string): boolean {
  return text.split(/\s+/, ENOUGH_WORDS + 1).filter((word) => word !== '').length >= ENOUGH_WORDS;
}

function card(finding: Finding, text: string, live: Snapshot['live'], names: Snapshot['names']): Card {
  const cut = ({ start, end }: Range) => text.slice(start, end);
  const current = live.get(finding.id);
  return {
    finding: current ?? finding,
    name: names.get(finding.id) ?? finding.id,
    quote: finding.range && cut(finding.range),
    replaced: Object.fromEntries(finding.suggestions.map(({ id, edit }) => [id, cut(edit.range)])),
    live: current !== undefined,
  };
}

function asksForALook(box: Box): boolean {
  const { analysis, names } = box.session.snapshot();
  const findings = notIgnored(analysis?.findings ?? [], box.ignored, names);
  return findings.some((finding) => finding.severity !== 'praise');
}
