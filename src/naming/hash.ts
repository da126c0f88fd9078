/** A short code for a text: what tells two names apart when no word does. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of 32 bits as eight letters, so that it reads as no word and no number. */
export function letterCode(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return (hash >>> 0)
    .toString(16)
    .padStart(8, "0")
    .replace(/./gu, (digit) => "abcdefghijklmnop".charAt(Number.parseInt(digit, 16)));
}
