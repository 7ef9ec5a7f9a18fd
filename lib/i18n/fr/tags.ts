import type { tags as en } from '../en/tags';
import type { Translated } from '../types';

export const tags = {} as const satisfies Translated<typeof en>;
