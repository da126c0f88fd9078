/** Which texts may go over the wire as names and values of headers. */
import { ANY_VALUE, maskVariables } from "./template.js";

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** No control characters but the tab. Characters beyond Latin-1 cannot be sent either, but stand for what the caller gives. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\u{10ffff}]*$/u;

/** A variable's value is known when the client runs; here it may be anything. */
export function isHeaderName(text: string): boolean {
  return HEADER_NAME.test(text) || HEADER_NAME.test(maskVariables(text).replaceAll(ANY_VALUE, "x"));
}

export function isHeaderValue(text: string): boolean {
  return HEADER_VALUE.test(text) || HEADER_VALUE.test(maskVariables(text));
}
