/** What the name of a saved response says: HTTP status, API error codes, and their meaning in words. */
import { cleanMarkdown } from "../doc/markup.js";

export interface NamedCode {
  readonly code: number | string;
  readonly message?: string;
}

export interface ResponseName {
  /** The name as one line of text without markup. */
  readonly text: string;
  readonly status?: number;
  /** In the order of the text. */
  readonly codes: readonly NamedCode[];
  /** What is said besides status and codes. */
  readonly message?: string;
}

/** `**HTTP Status Code:** `404`` · `HTTP Status: 404`; the number may be missing. */
const STATUS_LABEL = /^[\s*_]*(?:http\s+)?status(?:\s+code)?[\s*_]*:[\s*_`]*(\d{3})?[\s*_`]*(.*)$/i;
/** `**Error Code:** `4130`` · `Error codes: 300, 301` · `Error Code: INVALID_NAME` */
const CODE_LABEL =
  /^[\s*_]*error\s+codes?[\s*_]*:[\s*_]*(`?[\w.-]{1,64}`?(?:\s*[,/|]\s*`?[\w.-]{1,64}`?)*)?[\s*_`]*(.*)$/i;
/** `404 Not Found` · `200 - OK` · `400: Bad Request` · `201` */
const LEADING_STATUS = /^([1-5]\d\d)(?:\s*[-:–—.,)]\s*|\s+|$)(.*)$/;

export function parseResponseName(name: string): ResponseName {
  const lines = cleanMarkdown(name)
    .split("\n")
    .map((line) => line.trim());
  const reading = new Reading();
  for (const line of lines.filter((text) => text !== "")) reading.line(line);
  return reading.result(lines.filter((line) => line !== "").join(" "));
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
    const codes = CODE_LABEL.exec(line);
    if (codes !== null) {
      this.#codesOf(codes[1] ?? "");
      this.#text(codes[2] ?? "");
      return;
    }
    const leading = this.#isEmpty() ? LEADING_STATUS.exec(line) : null;
    if (leading !== null) this.#status = Number(leading[1]);
    this.#text(leading === null ? line : (leading[2] ?? ""));
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

  result(text: string): ResponseName {
    const message = this.#message.join(" ");
    return {
      text,
      ...(this.#status !== undefined && { status: this.#status }),
      codes: this.#codes.map(({ code, lines }) => ({
        code,
        ...(lines.length > 0 && { message: lines.join(" ") }),
      })),
      ...(message !== "" && { message }),
    };
  }
}
