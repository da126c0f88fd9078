/** What the name of a saved response says: HTTP status, API error codes, and their meaning in words. */
import { cleanMarkdown } from "../doc/markup.js";
import { EXAMPLE_NUMBER } from "../heuristics-response.js";
import { codeLine, linesOf, withoutMarks, type NamedCode } from "./name-codes.js";
import { plainStatus } from "./name-status.js";
import { statusOfPhrase } from "./status.js";

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

/** `**HTTP Status Code:** `404`` · `HTTP Status: 404` · `StatusCode=404`; the number may be missing. */
const STATUS_LABEL =
  /^[\s*_]*(?:http[\s_-]+)?status(?:[\s_-]*code)?[\s*_]*[:=][\s*_`]*(\d{3})?[\s*_`]*(.*)$/i;
/** `Not found. See the body for details.`: of two words, for `Found: 3 pets` is no status. */
const FIRST_CLAUSE = /^([A-Za-z]+(?: [A-Za-z]+)+|unauthorized|forbidden)\s*[.:,–—(-]/i;
/** `AUTH_401` · `resource_not_found - could not find the pet` */
const SYMBOL =
  /^([A-Z][A-Z\d]{0,30}(?:_[A-Z\d]{1,30})+|[a-z][a-z\d]{0,30}(?:_[a-z\d]{1,30})+)(?:\s*[-:–—]\s*(.*))?$/;

/** What follows a message and is none: `Too many requests.<br>Try again later.` */
const ADVICE =
  /^(?:please|try|check|see|use|make sure|ensure|contact|note|for|if|this|that|it|you)(?!\p{L})/iu;

export function parseResponseName(name: string): ResponseName {
  const lines = cleanMarkdown(name)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const reading = new Reading();
  for (const line of linesOf(lines.join("\n"))) reading.line(line);
  return reading.result(lines.join(" "));
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
    const stated = codeLine(line);
    if (stated !== undefined) {
      this.#codesOf(stated.codes);
      this.#text(stated.text);
      return;
    }
    const plain = this.#isEmpty() ? plainStatus(line) : undefined;
    if (plain !== undefined) this.#status = plain.status;
    this.#text(plain?.text ?? line);
  }

  #codesOf(codes: readonly (number | string)[]): void {
    const lines: string[] = [];
    for (const code of codes) this.#codes.push({ code, lines });
    if (codes.length > 0) this.#current = lines;
  }

  #text(text: string): void {
    const bare = withoutMarks(text);
    if (bare !== "") this.#current.push(bare);
  }

  #isEmpty(): boolean {
    return this.#status === undefined && this.#codes.length === 0 && this.#message.length === 0;
  }

  result(text: string): ResponseName {
    const message = this.#message.join(" ");
    const phraseStatus =
      this.#status === undefined ? (phraseOf(text) ?? phraseOf(message)) : undefined;
    const symbol = symbolOf(text);
    return {
      text,
      ...(this.#status !== undefined && { status: this.#status }),
      ...(phraseStatus !== undefined && { phraseStatus }),
      codes: this.#codes.map(({ code, lines: meaning }) => namedCode(code, meanings(meaning))),
      ...(symbol !== undefined && { symbol }),
      ...(message !== "" && !EXAMPLE_NUMBER.test(message) && { message }),
    };
  }
}

function phraseOf(text: string): number | undefined {
  return statusOfPhrase(text) ?? statusOfPhrase(FIRST_CLAUSE.exec(text)?.[1] ?? "");
}

function symbolOf(text: string): NamedCode | undefined {
  const [, symbol, meaning] = SYMBOL.exec(text) ?? [];
  return symbol === undefined ? undefined : namedCode(symbol, meaning ?? "");
}

/** A line that begins anew behind the end of a sentence is another meaning: `No such pet.<br>The pet {petId} is sold.` */
function meanings(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const isOther = /[.!?}]$/.test(text) && /^[\p{Lu}{]/u.test(line) && !ADVICE.test(line);
    return `${text}${isOther ? "\n" : " "}${line}`.trim();
  }, "");
}

function namedCode(code: number | string, message: string): NamedCode {
  return { code, ...(message !== "" && { message }) };
}
