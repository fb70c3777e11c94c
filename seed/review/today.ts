/** The day on which a decision is made, as claims files have it. */

/** The day where the reviewer sits, as `yyyy-mm-dd`: a decision made after midnight is one of the new day. */
export function today(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
