import type { Rule } from '../rule';
import { shouting } from './polite/shouting';

/** Every rule of tone, by principle and name. */
export const RULES: readonly Rule[] = [shouting];
