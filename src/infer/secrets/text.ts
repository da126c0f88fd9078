/** Texts without the credentials that stand in them: each is replaced by `MASK`, and everything else stays as it is. */
import { MASK } from "../../model/secret.js";
import { MAY_HOLD_TOKEN, NO_VALUE, TOKENS } from "../heuristics-secrets.js";
import { isCredential } from "./names.js";
import { maskedJson } from "./json-text.js";

/** `https://user:password@host`: the password. Postman's editor links addresses as `https://mailto:ann@example.com`. */
const LOGIN = /(:\/\/(?!mailto:)[^\s/?#@:"'<>]{0,256}:)([^\s/?#@"'<>]{1,256})(?=@)/gi;
/** `?api_key=…` in any address. */
const QUERY_PAIR = /([?&;])([\w.[\]-]{1,100})=([^&#;\s"'<>`]+)/g;

/** Without what is a credential by its shape or by its place in an address: for prose, names and values of any kind. */
export function maskedText(text: string): string {
  const shaped = MAY_HOLD_TOKEN.test(text) ? text.replace(TOKENS, MASK) : text;
  if (!shaped.includes("=") && !shaped.includes("@")) return shaped;
  return shaped
    .replace(LOGIN, (whole, start: string, password: string) =>
      isOpen(password) ? whole : start + MASK,
    )
    .replace(QUERY_PAIR, maskedPair);
}

/** The value goes, its name and what stands before it stay. */
function maskedPair(whole: string, joint: string, name: string, value: string): string {
  return isOpen(value) || !isCredential(name, value) ? whole : `${joint}${name}=${MASK}`;
}

/** Words before a credential (`Bearer`, `token=`) and what joins several. */
const AROUND_VARIABLES = /^(?:[A-Za-z][\w-]{0,31}[ =:]["']?|[\s:;,.="'|@\\/-])*$/;

/** Whether the text says nothing of its own: no value, a placeholder, or variables with words around them. */
export function isOpen(text: string): boolean {
  if (NO_VALUE.test(text)) return true;
  const around = text.replace(/\{\{[^{}]*\}\}/g, "");
  return around !== text && AROUND_VARIABLES.test(around);
}

const LONE_SCHEME = /^\s*(?:basic|bearer)\s*$/i;

/** `Authorization: Bearer`, with nothing after it: no credential, and none that should be left out. */
export function isLoneScheme(text: string): boolean {
  return LONE_SCHEME.test(text);
}

/** The value under a name: masked as a whole where the name is a credential's. */
export function maskedValue(name: string, value: string): string {
  return isOpen(value) || !isCredential(name, value) ? maskedBody(value) : MASK;
}

const XML_ELEMENT = /(<([\w:.-]{1,100})[^<>]*>(?:<!\[CDATA\[)?)([^<>\]]+)(?=(?:\]\]>)?<\/)/g;
const XML_ATTRIBUTE = /(\s([\w:.-]{1,100})\s*=\s*)"([^"<>]*)"/g;
const PAIR = /(^|[&\s])([\w.[\]-]{1,100})=([^&\s"'<>]+)/g;

/** A whole body: JSON, also with comments and variables; XML; pairs of names and values. */
export function maskedBody(body: string): string {
  const text = maskedText(body);
  if (/^\s*[[{]/.test(text)) return maskedJson(text);
  if (/^\s*</.test(text)) return maskedXml(text);
  return text.replace(PAIR, maskedPair);
}

function maskedXml(text: string): string {
  return text
    .replace(XML_ELEMENT, (whole, start: string, name: string, content: string) =>
      isOpen(content) || !isCredential(localName(name), content) ? whole : start + MASK,
    )
    .replace(XML_ATTRIBUTE, (whole, start: string, name: string, value: string) =>
      isOpen(value) || !isCredential(localName(name), value) ? whole : `${start}"${MASK}"`,
    );
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
