export const polite = {} as const;
