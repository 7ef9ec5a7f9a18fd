/** What a site adapter found and did not find on its page, without any text of a post. */
export interface HealthReport {
  readonly site: string;
  readonly checks: readonly { readonly name: string; readonly found: number; readonly needed: boolean }[];
  /** True when something needed is missing: the coach cannot see the composer. */
  readonly blind: boolean;
}

/** What is known of the page in the active tab: a report, no coach there, or no permission to be there. */
export type PageHealth =
  | { readonly kind: 'report'; readonly report: HealthReport }
  | { readonly kind: 'silent' }
  | { readonly kind: 'noAccess' };
