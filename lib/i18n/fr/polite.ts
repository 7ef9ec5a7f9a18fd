import type { polite as en } from '../en/polite';
import type { Translated } from '../types';

export const polite = {} as const satisfies Translated<typeof en>;
