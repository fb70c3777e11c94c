/** Counts in words. */

/** `1 source`, `2 sources`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
