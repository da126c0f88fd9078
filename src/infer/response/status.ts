/** HTTP statuses and their reason phrases, which name types and are what many saved responses are called. */
import { STATUS_PHRASES } from "../../model/status-phrases.js";

/** Phrases that servers still send for statuses that were renamed. */
const OLD_PHRASES: readonly (readonly [phrase: string, status: number])[] = [
  ["payload too large", 413],
  ["request entity too large", 413],
  ["unprocessable entity", 422],
];

const STATUSES: ReadonlyMap<string, number> = new Map([
  ...[...STATUS_PHRASES].map(([status, phrase]) => [phrase.toLowerCase(), status] as const),
  ...OLD_PHRASES,
]);

export function isKnownStatus(status: number): boolean {
  return STATUS_PHRASES.has(status);
}

/** Postman's own phrases say where some come from: `Unprocessable Entity (WebDAV) (RFC 4918)`. */
const SOURCES = /\s*\((?:webdav|rfc \d{3,5})\)/gi;

/** The status that a text is the phrase of, as a whole: `Not Found`, `unauthorized.`, `404 Not Found` */
export function statusOfPhrase(text: string): number | undefined {
  const plain = text.replace(SOURCES, "").trim().replace(/\.$/, "");
  const [, number, phrase = ""] = /^([1-5]\d\d)?\s*(\D*)$/.exec(plain) ?? [];
  const status = STATUSES.get(phrase.trim().toLowerCase());
  if (number === undefined) return status;
  return phrase === "" || status === Number(number) ? Number(number) : undefined;
}

/** `Status 299` for what has no phrase, `Success` for any success. */
export function statusPhrase(status: number | "2xx"): string {
  return status === "2xx" ? "Success" : (STATUS_PHRASES.get(status) ?? `Status ${status}`);
}
