// Part of postwright's runtime, copied as it is. Do not edit.
/** JSON whose numbers keep all their digits, for bodies that document numbers which JavaScript would round. */
import { defaultType } from "./bodies.js";
import { own } from "./encoding.js";
import type { BodyEncoder } from "./operation.js";

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A number as JSON writes it, of any size and with any digits: `new JsonNumber("0.1234567890123456789")`. */
export class JsonNumber {
  readonly #text: string;

  constructor(text: string) {
    if (!NUMBER.test(text)) throw new TypeError(`"${text}" is no JSON number`);
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** A text in other JSON, where a number would be rounded. */
  toJSON(): string {
    return this.#text;
  }
}

/** A number of JSON: JavaScript's own, an integer of any size, or one with any digits. */
export type ExactNumber = number | bigint | JsonNumber;

/** JSON text with every digit of `bigint` and `JsonNumber`; nothing for `undefined`. */
export const exactJson: BodyEncoder = (value, request) => {
  if (value === undefined) return undefined;
  defaultType(request, "application/json");
  const text: string | undefined = JSON.stringify(value, marked);
  return text?.replace(STRING, (string, colon: string | undefined) => {
    if (colon) return string;
    const content = string.slice(2, -1);
    return string[1] === "n" && NUMBER.test(content) ? content : `"${content}"`;
  });
};

/** A string of JSON that is well-formed, with the colon after a key. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/** Of all strings the first letter is ours: `n` before a number, `s` before any other, so that none passes for a number. */
function marked(this: unknown, key: string, value: unknown): unknown {
  const given = own(this, key);
  const number = given instanceof JsonNumber ? given : value;
  if (typeof number === "bigint" || number instanceof JsonNumber) return `n${String(number)}`;
  // Also of one in an object: `new String("a")`.
  return Object.prototype.toString.call(value) === "[object String]" ? `s${String(value)}` : value;
}

/** What JSON says: integers past 2^53 as `bigint`, other numbers that JavaScript would round as `JsonNumber`. */
export function parseExactJson(text: string): unknown {
  const rounded: unknown = JSON.parse(text);
  let isRounded = false;
  const written = text.replace(TOKEN, (token, colon: string | undefined) => {
    if (token.startsWith('"')) return colon ? token : `"s${token.slice(1)}`;
    if (isHeld(token)) return token;
    isRounded = true;
    return `"n${token}"`;
  });
  if (!isRounded) return rounded;
  return JSON.parse(written, (_, value: unknown) => {
    if (typeof value !== "string") return value;
    const content = value.slice(1);
    if (value.startsWith("s")) return content;
    return WHOLE.test(content) ? BigInt(content) : new JsonNumber(content);
  });
}

/** The same, or a number. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d[\d.eE+-]*/g;
const WHOLE = /^-?\d+$/;

/** Whether JSON that is made of the number again says the same. */
function isHeld(text: string): boolean {
  const number = Number(text);
  if (WHOLE.test(text)) return Number.isSafeInteger(number);
  return Number.isFinite(number) && decimalOf(`${number}`) === decimalOf(text);
}

/** One text for all spellings of a number: its digits without zeros around them, and the power of ten. */
function decimalOf(text: string): string {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = (whole + fraction).replace(/^(-?)0+/, "$1");
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  const significant = digits.slice(0, end);
  const power = Number(exponent) - fraction.length + digits.length - end;
  return /\d/.test(significant) ? `${significant}e${power}` : "0";
}
