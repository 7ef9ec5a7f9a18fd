import type { popup as en } from '../en/popup';
import type { Translated } from '../types';

export const popup = {} as const satisfies Translated<typeof en>;
