/** The HTTP status that a name of a saved response gives without a label of its own, and the words beside it. */
import { ERROR_WORDS, STATUS_LABELS, SUCCESS_WORDS } from "../heuristics-response.js";
import { isKnownStatus, statusOfPhrase } from "./status.js";

export interface PlainStatus {
  readonly status: number;
  readonly text: string;
}

/** `✅ 200 OK`; brackets may hold the status: `[404] Not Found`. */
const ORNAMENT = /^[^\p{L}\p{N}([{`*_$-]+/u;
/** `1. 200 OK` · `02 - 404 Not Found`, where a status follows. */
const NUMBERING = /^\d{1,2}\s*[-–—.):]\s+/;
/** `404 Not Found` · `400: Bad Request` · `[401] no token` · `400_bad_request`; not `200-299`. */
const LEADING =
  /^(?:\[([1-5]\d\d)\]|\(([1-5]\d\d)\)|([1-5]\d\d)(?![-–]\d))(\s*[-–—:.,)_|/]+\s*|\s+|$)(.*)$/;
/** `Success 201 - Create rules` · `HTTP/1.1 404 Not Found` · `Error response: 422` · `Status code 400` */
const LABELLED = new RegExp(
  String.raw`^(?:(?:${STATUS_LABELS})[\s\])#:|–—-]{0,8}){1,4}[([]?([1-5]\d\d)(?![\d_]|[.,]\d)(.*)$`,
  "iu",
);
/** `Error: Invalid token (400)` · `Not found [HTTP 404]` · `Failure (401 Unauthorized) - no token` */
const BRACKETED = new RegExp(
  String.raw`^([^()[\]]*)[([]\s*(?:(?:${STATUS_LABELS})[\s:]{0,8}){0,3}([1-5]\d\d)\b([^()[\]]*)[)\]](.*)$`,
  "iu",
);
/** `Unauthorized - 401` · `Not Found 404` · `Get user / 404 Not Found` */
const ENDING = /^(.*?)(\s*[-–—|/:]\s*|\s+)([1-5]\d\d)(?:\s+([\p{L}][\p{L}' -]*))?$/u;

export function plainStatus(line: string): PlainStatus | undefined {
  const text = line.replace(ORNAMENT, "");
  return (
    leading(text) ??
    (NUMBERING.test(text) ? plainStatus(text.replace(NUMBERING, "")) : undefined) ??
    labelled(text) ??
    bracketed(text) ??
    ending(text)
  );
}

/** With nothing but a blank behind it, a number that HTTP does not know may count things: `299 pets`. */
function leading(text: string): PlainStatus | undefined {
  const [, square, round, bare, separator = "", rest = ""] = LEADING.exec(text) ?? [];
  const status = Number(square ?? round ?? bare ?? Number.NaN);
  if (Number.isNaN(status)) return undefined;
  const isCount = rest !== "" && separator.trim() === "" && !isKnownStatus(status);
  return isCount ? undefined : { status, text: rest };
}

function labelled(text: string): PlainStatus | undefined {
  const [, number, rest = ""] = LABELLED.exec(text) ?? [];
  return known(number, [rest]);
}

function bracketed(text: string): PlainStatus | undefined {
  const [, before = "", number, within = "", after = ""] = BRACKETED.exec(text) ?? [];
  const isPhrase = within.trim() === "" || statusOfPhrase(within) === Number(number);
  return isPhrase ? known(number, [before, after]) : undefined;
}

/** At the end, only with a sign that it is no number of things: `Users - 404`, never `Top - 500`. */
function ending(text: string): PlainStatus | undefined {
  const [, before = "", separator = "", number, phrase] = ENDING.exec(text) ?? [];
  const status = Number(number);
  if (phrase !== undefined && statusOfPhrase(phrase) !== status) return undefined;
  const isMeant =
    phrase !== undefined ||
    statusOfPhrase(before) === status ||
    (separator.trim() !== "" && status >= 400 && status < 500) ||
    (status < 300 ? SUCCESS_WORDS : ERROR_WORDS).test(before);
  return isMeant ? known(number, [before]) : undefined;
}

function known(number: string | undefined, texts: readonly string[]): PlainStatus | undefined {
  const status = Number(number ?? Number.NaN);
  if (!isKnownStatus(status)) return undefined;
  const text = texts.map(withoutSeparators).filter((each) => each !== "");
  return { status, text: text.join(" - ") };
}

/** `(Unauthorized)` loses its brackets, ` - token missing` its dash. */
function withoutSeparators(text: string): string {
  const inner = /^[\s)\]:.,|/–—-]*(.*)$/.exec(text)?.[1] ?? "";
  const bare = /^\(([^()]*)\)$/.exec(inner.trim())?.[1] ?? inner;
  return withoutTail(bare.includes("(") ? bare : bare.replace(/\)$/, ""));
}

function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && " \t:,|/–—-([".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
