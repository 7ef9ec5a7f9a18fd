import type { Translate } from '../../lib/i18n/t';
import type { MessageKey } from '../../lib/i18n/types';
import type { Recorded } from '../../lib/model/event';
import type { Language } from '../../lib/model/language';

/** One row of the table: a stored key, where it lies, what it holds and what for. */
export interface KeptRow {
  readonly key: string;
  /** What people call it. */
  readonly name: MessageKey;
  readonly area: 'local' | 'sync';
  readonly holds: MessageKey;
  readonly why: MessageKey;
}

/** What a chosen file turned out to hold. */
export type FilePreview =
  | { readonly kind: 'unreadable'; readonly reason: 'tooLong' | 'notJson' | 'notOurs' }
  | {
      readonly kind: 'ready';
      readonly file: { readonly exportedAt: string };
      readonly parts: readonly { readonly key: string; readonly state: 'fits' | 'unfit' | 'unknown' }[];
    };

export interface YoursProps {
  readonly language: Language;
  readonly t: Translate;
  readonly rows: readonly KeptRow[];
  readonly onExport: () => void;
  /** Reads a file without changing anything. */
  readonly onPreview: (file: File) => Promise<FilePreview>;
  /** Brings in the file that was last looked at. */
  readonly onBringIn: () => Promise<Recorded>;
  readonly onErase: () => Promise<Recorded>;
}
