import type { Source } from '../../components/sidebar/props';
import { SOURCES } from '../../lib/tone/sources';

const KNOWN: Readonly<Record<string, Source>> = SOURCES;

/** Where a rule comes from, by the id that its finding names. */
export const sourceOf = (id: string): Source | null => KNOWN[id] ?? null;
