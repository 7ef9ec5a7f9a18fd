import type { ComposerKind, Draft } from '../model/draft';

/** Numbers the states of one box: a version for each text that differs from the one before, and for each other change. */
export interface VersionLog {
  /** The draft that was seen last. */
  last(): Draft;
  /** Notes a text that was just read; the draft is new when the text is. */
  see(text: string, kind: ComposerKind): Draft;
  /** Something beside the text has changed, such as a picture: the same text is to be read again. */
  again(): void;
}

/** Starts a log at version 0 with the text that the box holds now. */
export function versionLog(text: string, kind: ComposerKind): VersionLog {
  let draft: Draft = { text, version: 0, kind };
  return {
    last: () => draft,
    see(next, nextKind) {
      if (next !== draft.text) draft = { text: next, version: draft.version + 1, kind: nextKind };
      else if (nextKind !== draft.kind) draft = { ...draft, kind: nextKind };
      return draft;
    },
    again: () => {
      draft = { ...draft, version: draft.version + 1 };
    },
  };
}
