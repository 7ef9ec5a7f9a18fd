export const positive = {} as const;
