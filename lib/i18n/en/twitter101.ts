export const twitter101 = {} as const;
