import type { Composer } from '../composer/adapter';
import type { Analysis } from '../model/analysis';
import type { Draft } from '../model/draft';
import type { Finding } from '../model/finding';
import { nameFindings } from './lineage';
import { type Change, changeBetween, remapFinding } from './remap';

/** Milliseconds without a key before a draft is read: longer than a fast typist's gap, short enough to feel at once. */
export const PAUSE = 120;
/** Very long drafts wait for a longer pause: reading them costs more than a frame. */
export const LONG_PAUSE = 400;
const LONG_DRAFT = 5000;
/** Milliseconds after which nobody who has pressed a button waits for a reading any more; a slow computer needs some of them. */
export const PATIENCE = 4000;

/** What is known of one composer now. */
export interface Snapshot {
  readonly draft: Draft;
  /** Of `analyzed`; null before the first pause, or when the analysis failed. */
  readonly analysis: Analysis | null;
  /** The draft that was read; older than `draft` while the user types. */
  readonly analyzed: Draft;
  /** Findings by id at their place in `draft`; one whose words were touched since is missing until the next pass. */
  readonly live: ReadonlyMap<string, Finding>;
  /** Names of the findings by id: a name stays while the words are being written on. */
  readonly names: ReadonlyMap<string, string>;
  readonly failed: boolean;
}

export interface Session {
  readonly composer: Composer;
  snapshot(): Snapshot;
  /** Reads the draft now, without waiting for a pause: after a setting has changed. */
  refresh(): void;
  /** Resolves once the draft has been read as it stands now: at once when it has, else within `PATIENCE`, read or not. */
  whenRead(): Promise<void>;
}

/**
 * Follows one composer until the signal aborts. `listener` is called after each change of the text (findings moved or
 * dropped, `settled` false) and after each pass of `analyze` (`settled` true): an answer about another version than the box
 * now holds is dropped. `analyze` answers null when it should not read; when it fails, the snapshot says so and the page never sees the error.
 */
export function startSession(
  composer: Composer,
  analyze: (draft: Draft) => Promise<Analysis | null>,
  listener: (settled: boolean) => void,
  signal: AbortSignal,
): Session {
  let now = untouched(composer.read());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<() => void>();

  /** Counts the passes: an answer that comes after a later question is of no use. */
  let latest = 0;
  const pass = async () => {
    const draft = composer.read();
    latest += 1;
    const turn = latest;
    const read = await analyzed(draft, analyze, now);
    if (turn !== latest || signal.aborted || composer.read().version !== draft.version) return;
    now = read;
    listener(true);
    for (const go of [...waiting]) go();
  };
  /** The box tells of keys late, to stay out of their way: who has written on meanwhile has not paused yet. */
  const due = () => {
    const draft = composer.read();
    if (draft.version === now.draft.version) return void pass();
    now = moved(now, draft);
    wait(draft);
  };
  const wait = (draft: Draft) => {
    clearTimeout(timer);
    timer = setTimeout(due, draft.text.length > LONG_DRAFT ? LONG_PAUSE : PAUSE);
  };

  composer.onChange((draft) => {
    now = moved(now, draft);
    wait(draft);
    listener(false);
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  if (now.draft.text !== '') wait(now.draft);

  return {
    composer,
    snapshot: () => now,
    refresh: () => {
      clearTimeout(timer);
      if (!signal.aborted) void pass();
    },
    whenRead: () =>
      new Promise((resolve) => {
        if (signal.aborted || composer.read().version === now.analyzed.version) return resolve();
        const go = () => {
          waiting.delete(go);
          clearTimeout(patience);
          resolve();
        };
        const patience = setTimeout(go, PATIENCE);
        waiting.add(go);
      }),
  };
}

const untouched = (draft: Draft): Snapshot => ({
  draft,
  analysis: null,
  analyzed: draft,
  live: new Map(),
  names: new Map(),
  failed: false,
});

async function analyzed(
  draft: Draft,
  analyze: (draft: Draft) => Promise<Analysis | null>,
  before: Snapshot,
): Promise<Snapshot> {
  try {
    const analysis = await analyze(draft);
    if (!analysis) return untouched(draft);
    const live = new Map(analysis.findings.map((finding) => [finding.id, finding]));
    const known = {
      text: before.analyzed.text,
      findings: before.analysis?.findings ?? [],
      names: before.names,
    };
    const names = nameFindings(known, draft.text, analysis.findings);
    return { draft, analysis, analyzed: draft, live, names, failed: false };
  } catch {
    return { ...untouched(draft), failed: true };
  }
}

function moved(snapshot: Snapshot, draft: Draft): Snapshot {
  const change = changeBetween(snapshot.draft.text, draft.text);
  return { ...snapshot, draft, live: change ? moveAll(snapshot.live, change) : snapshot.live };
}

function moveAll(live: ReadonlyMap<string, Finding>, change: Change): Map<string, Finding> {
  const kept = new Map<string, Finding>();
  for (const [id, finding] of live) {
    const there = remapFinding(finding, change);
    if (there) kept.set(id, there);
  }
  return kept;
}
