/** HTTP statuses and their reason phrases, which name types and are what many saved responses are called. */

/** RFC 9110 and the registry of IANA, those that APIs document. */
const PHRASES: ReadonlyMap<number, string> = new Map([
  [200, "OK"],
  [201, "Created"],
  [202, "Accepted"],
  [203, "Non-Authoritative Information"],
  [204, "No Content"],
  [205, "Reset Content"],
  [206, "Partial Content"],
  [207, "Multi-Status"],
  [300, "Multiple Choices"],
  [301, "Moved Permanently"],
  [302, "Found"],
  [303, "See Other"],
  [304, "Not Modified"],
  [307, "Temporary Redirect"],
  [308, "Permanent Redirect"],
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [402, "Payment Required"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [406, "Not Acceptable"],
  [408, "Request Timeout"],
  [409, "Conflict"],
  [410, "Gone"],
  [411, "Length Required"],
  [412, "Precondition Failed"],
  [413, "Content Too Large"],
  [414, "URI Too Long"],
  [415, "Unsupported Media Type"],
  [422, "Unprocessable Content"],
  [423, "Locked"],
  [424, "Failed Dependency"],
  [425, "Too Early"],
  [428, "Precondition Required"],
  [429, "Too Many Requests"],
  [431, "Request Header Fields Too Large"],
  [451, "Unavailable For Legal Reasons"],
  [500, "Internal Server Error"],
  [501, "Not Implemented"],
  [502, "Bad Gateway"],
  [503, "Service Unavailable"],
  [504, "Gateway Timeout"],
]);

/** Phrases that servers still send for statuses that were renamed. */
const OLD_PHRASES: readonly (readonly [phrase: string, status: number])[] = [
  ["payload too large", 413],
  ["request entity too large", 413],
  ["unprocessable entity", 422],
];

const STATUSES: ReadonlyMap<string, number> = new Map([
  ...[...PHRASES].map(([status, phrase]) => [phrase.toLowerCase(), status] as const),
  ...OLD_PHRASES,
]);

export function isKnownStatus(status: number): boolean {
  return PHRASES.has(status);
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
  return status === "2xx" ? "Success" : (PHRASES.get(status) ?? `Status ${status}`);
}
