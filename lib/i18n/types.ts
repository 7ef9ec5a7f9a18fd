import type { en } from './en';

/** Plural forms by `Intl.PluralRules`; both languages need these two only. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export type MessageKey = keyof typeof en;
export type Params = Readonly<Record<string, string | number>>;
export type Catalogue = Readonly<Record<MessageKey, string | Plural>>;

/** Keys of the sentences that explain a finding: `rule.<rule id>` with an optional `.variant`. */
export type RuleMessageKey = Extract<MessageKey, `rule.${string}`>;

/** What each French part must hold: the same keys as its English part, plural where the English is plural. */
export type Translated<Part> = { readonly [Key in keyof Part]: Part[Key] extends string ? string : Plural };
