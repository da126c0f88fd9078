/** What Postman's runtime does to a raw body that is said to be JSON: it sends the text without its comments. */

/** As the runtime tests the header: `application/problem+json` too, but no capitals. */
const JSON_TYPE = /^application\/(?:\S+\+)?json/;

/** The language counts, and the item's own `Content-Type` where there is none. */
export function losesComments(
  language: string | undefined,
  contentType: string | undefined,
): boolean {
  return language === undefined
    ? contentType !== undefined && JSON_TYPE.test(contentType)
    : language === "json";
}

/**
 * In this order: strings, a quote that backslashes keep from beginning one, backslashes, the two kinds of comment, and all
 * else. A string or comment without an end takes the rest.
 */
const PIECES =
  /"(?:[^"\\]|\\[^])*(?:"|\\?$)|\\(?:\\\\)*"|\\+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|[^"/\\]+|\//g;

/** Also of text that is no JSON; the line break after a comment stays. */
export function withoutComments(text: string): string {
  if (!text.includes("//") && !text.includes("/*")) return text;
  return text.replace(PIECES, (piece) => (/^\/[/*]/.test(piece) ? "" : piece));
}
