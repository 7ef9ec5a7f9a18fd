import type { professional as en } from '../en/professional';
import type { Translated } from '../types';

export const professional = {} as const satisfies Translated<typeof en>;
