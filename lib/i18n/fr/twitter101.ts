import type { twitter101 as en } from '../en/twitter101';
import type { Translated } from '../types';

export const twitter101 = {} as const satisfies Translated<typeof en>;
