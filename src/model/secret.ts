/** What stands where a credential stood in the collection. */

export const MASK = "***";

export function isMasked(text: string): boolean {
  return text.includes(MASK);
}
