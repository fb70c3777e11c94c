/** Counts the letters of a text, of whatever script. */

/** How many letters; a text without any says nothing. */
export const lettersIn = (text: string): number => text.replace(/\P{L}{1,999}/gu, '').length;
