import type { positive as en } from '../en/positive';
import type { Translated } from '../types';

export const positive = {} as const satisfies Translated<typeof en>;
