/** What the name of a saved response says: HTTP status, API error codes, and their meaning in words. */
import { cleanMarkdown } from "../doc/markup.js";
import { EXAMPLE_NUMBER } from "../heuristics-response.js";
import { isKnownStatus, statusOfPhrase } from "./status.js";

export interface NamedCode {
  readonly code: number | string;
  readonly message?: string;
}

export interface ResponseName {
  /** The name as one line of text without markup. */
  readonly text: string;
  readonly status?: number;
  /** The status whose reason phrase the name is: `Unauthorized`. */
  readonly phraseStatus?: number;
  /** In the order of the text. */
  readonly codes: readonly NamedCode[];
  /** `AUTH_401 - Token expired`: a code only if a body carries it, too; else a word like any other. */
  readonly symbol?: NamedCode;
  /** What is said besides status and codes. */
  readonly message?: string;
}

/** `**HTTP Status Code:** `404`` · `HTTP Status: 404`; the number may be missing. */
const STATUS_LABEL = /^[\s*_]*(?:http\s+)?status(?:\s+code)?[\s*_]*:[\s*_`]*(\d{3})?[\s*_`]*(.*)$/i;
/** `**Error Code:** `4130`` · `Error codes: 300, 301` · `Error Code: INVALID_NAME` */
const CODE_LABEL =
  /^[\s*_]*error\s+codes?[\s*_]*:[\s*_]*(`?[\w.-]{1,64}`?(?:\s*[,/|]\s*`?[\w.-]{1,64}`?)*)?[\s*_`]*(.*)$/i;
/** `Error 4130: no such pet` · `Error code 300 - the field is missing`; `Error 404` is a status. */
const NUMBERED_ERROR = /^error\s+(?:code\s+#?(\d{1,9})|#?(\d{4,9}))\b[\s:.,)–—-]*(.*)$/i;
/** `404 Not Found` · `200 - OK` · `400: Bad Request` · `201` */
const LEADING_STATUS = /^([1-5]\d\d)(?:\s*[-:–—.,)]\s*|\s+|$)(.*)$/;
/** `Success 201 - Create rules` · `Error 404` · `HTTP 429: slow down` · `Response 200` */
const NAMED_STATUS =
  /^(?:success|error|failure|failed|https?|status|response)\s*[-:#]?\s*([1-5]\d\d)\b[\s:.,)–—-]*(.*)$/i;
/** `Error: Invalid token (400)` · `Not found [HTTP 404]` */
const TRAILING_STATUS = /^([^()[\]]*)[([]\s*(?:http\s+|status\s+)?([1-5]\d\d)\s*[)\]]$/i;
/** `AUTH_401` · `resource_not_found - could not find the pet` */
const SYMBOL =
  /^([A-Z][A-Z\d]{0,30}(?:_[A-Z\d]{1,30})+|[a-z][a-z\d]{0,30}(?:_[a-z\d]{1,30})+)(?:\s*[-:–—]\s*(.*))?$/;

export function parseResponseName(name: string): ResponseName {
  const lines = cleanMarkdown(name)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const reading = new Reading();
  for (const line of lines) reading.line(line);
  return reading.result(lines);
}

/** Follows the lines: text after a code is that code's meaning, text before any code the outcome's. */
class Reading {
  #status: number | undefined;
  readonly #codes: { code: number | string; lines: string[] }[] = [];
  readonly #message: string[] = [];
  #current: string[] = this.#message;

  line(line: string): void {
    const status = STATUS_LABEL.exec(line);
    if (status !== null) {
      this.#status ??= status[1] === undefined ? undefined : Number(status[1]);
      this.#current = this.#message;
      this.#text(status[2] ?? "");
      return;
    }
    const [, list, meaning] = CODE_LABEL.exec(line) ?? numberedError(line) ?? [];
    if (meaning !== undefined) {
      this.#codesOf(list ?? "");
      this.#text(meaning);
      return;
    }
    const plain = this.#isEmpty() ? plainStatus(line) : undefined;
    if (plain !== undefined) this.#status = plain.status;
    this.#text(plain?.text ?? line);
  }

  #codesOf(list: string): void {
    const lines: string[] = [];
    const words = list.split(/[\s,/|`]+/).filter((word) => word !== "");
    for (const word of words) {
      this.#codes.push({ code: /^\d{1,9}$/.test(word) ? Number(word) : word, lines });
    }
    if (words.length > 0) this.#current = lines;
  }

  #text(text: string): void {
    if (text.trim() !== "") this.#current.push(text.trim());
  }

  #isEmpty(): boolean {
    return this.#status === undefined && this.#codes.length === 0 && this.#message.length === 0;
  }

  result(lines: readonly string[]): ResponseName {
    const text = lines.join(" ");
    const message = this.#message.join(" ");
    const phraseStatus = statusOfPhrase(text);
    const symbol = symbolOf(text);
    return {
      text,
      ...(this.#status !== undefined && { status: this.#status }),
      ...(phraseStatus !== undefined && { phraseStatus }),
      codes: this.#codes.map(({ code, lines: meaning }) => namedCode(code, meaning.join(" "))),
      ...(symbol !== undefined && { symbol }),
      ...(message !== "" && !EXAMPLE_NUMBER.test(message) && { message }),
    };
  }
}

/** As `CODE_LABEL` gives it: the line, the code, its meaning. */
function numberedError(line: string): readonly string[] | undefined {
  const [, labelled, bare, meaning] = NUMBERED_ERROR.exec(line) ?? [];
  const code = labelled ?? bare;
  return code === undefined || meaning === undefined ? undefined : [line, code, meaning];
}

/** A status without a label; only a status that HTTP has where the number may be another thing. */
function plainStatus(line: string): { readonly status: number; readonly text: string } | undefined {
  const [, leading, after] = LEADING_STATUS.exec(line) ?? [];
  if (leading !== undefined) return { status: Number(leading), text: after ?? "" };
  const [, named, rest] = NAMED_STATUS.exec(line) ?? [];
  if (named !== undefined && isKnownStatus(Number(named))) {
    return { status: Number(named), text: rest ?? "" };
  }
  const [, before, trailing] = TRAILING_STATUS.exec(line) ?? [];
  return trailing !== undefined && isKnownStatus(Number(trailing))
    ? { status: Number(trailing), text: before ?? "" }
    : undefined;
}

function symbolOf(text: string): NamedCode | undefined {
  const [, symbol, meaning] = SYMBOL.exec(text) ?? [];
  return symbol === undefined ? undefined : namedCode(symbol, meaning ?? "");
}

function namedCode(code: number | string, message: string): NamedCode {
  return { code, ...(message !== "" && { message }) };
}
