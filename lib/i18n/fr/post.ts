import type { post as en } from '../en/post';
import type { Translated } from '../types';

export const post = {} as const satisfies Translated<typeof en>;
