/** What a JSON text says, as a text of one form: numbers by value and digit by digit, objects with every member. */
import { parseTree, type Node } from "jsonc-parser";
import { parseJson } from "./json.js";

export interface JsonReading {
  /** Comments and trailing commas are allowed, and what cannot be read is left out. */
  readonly lenient?: boolean;
  /** Of several members of one key only the last counts, as to a parser. */
  readonly lastWins?: boolean;
}

/**
 * Equal texts for texts that say the same; nothing for what is no JSON. Layout, the order of members, escapes in strings
 * and the spelling of a number say nothing: `1.0`, `1` and `10e-1` are one number. Digits that a JavaScript number has
 * no room for count, and so does each of several members of one key.
 */
export function jsonMeaning(text: string, reading: JsonReading = {}): string | undefined {
  if (reading.lenient !== true && !isJson(text)) return undefined;
  const tree = parseTree(text.replace(/^\uFEFF/, ""), [], { allowTrailingComma: true });
  return tree && nodeText(tree, text.replace(/^\uFEFF/, ""), reading);
}

function isJson(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}

function nodeText(node: Node, text: string, reading: JsonReading): string {
  const { type, children = [], offset, length } = node;
  switch (type) {
    case "number":
      return numberText(text.slice(offset, offset + length));
    case "array":
      return `[${children.map((item) => nodeText(item, text, reading)).join(",")}]`;
    case "object":
      return `{${membersText(children, text, reading).join(",")}}`;
    default:
      return JSON.stringify(node.value);
  }
}

/** By key; those of one key keep their order. */
function membersText(
  properties: readonly Node[],
  text: string,
  reading: JsonReading,
): readonly string[] {
  const members = properties.flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined
      ? []
      : [{ key: JSON.stringify(key.value), value: nodeText(value, text, reading) }],
  );
  const counted =
    reading.lastWins === true
      ? [...new Map(members.map((member) => [member.key, member])).values()]
      : members;
  return counted
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ key, value }) => `${key}:${value}`);
}

/** Longer runs of zeros stand as an exponent. */
const MAX_ZEROS = 30;

/** The same text for the same number: `1000` for `1e3`, `1.5` for `0.150e1`, `1e400` for itself. */
export function numberText(number: string): string {
  const [mantissa = "", exponent = "0"] = number.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/(?<!0)0+$/, "");
  if (significant === "") return "0";
  const sign = mantissa.startsWith("-") ? "-" : "";
  const zeros = BigInt(exponent) - BigInt(fraction.length - digits.length + significant.length);
  return sign + scaled(significant, zeros);
}

/** @param zeros how many follow the digits; below 0, how many digits follow the point */
function scaled(digits: string, zeros: bigint): string {
  if (zeros > MAX_ZEROS || zeros < -MAX_ZEROS) return `${digits}e${zeros}`;
  if (zeros >= 0) return digits + "0".repeat(Number(zeros));
  const decimals = Number(-zeros);
  const padded = digits.padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
