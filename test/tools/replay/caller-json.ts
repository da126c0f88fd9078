/** JSON text as a caller of a generated function passes it: no number that JavaScript has no room for is rounded. */
import { parseTree, type Node } from "jsonc-parser";
import { numberText } from "../lib/json-meaning.js";

/** Makes a number of JSON that is neither `number` nor `bigint`: a `JsonNumber` of the client. */
export type MakeNumber = (text: string) => unknown;

/** Comments and trailing commas are allowed, as people have them in Postman. A lone word, which a variable may hold, is text. */
export function callerJson(text: string, makeNumber: MakeNumber): unknown {
  const json = text.replace(/^\uFEFF/, "");
  const tree = parseTree(json, [], { allowTrailingComma: true });
  return tree === undefined ? text : valueOf(tree, json, makeNumber);
}

function valueOf(node: Node, json: string, makeNumber: MakeNumber): unknown {
  const { type, children = [], offset, length } = node;
  switch (type) {
    case "number":
      return numberOf(json.slice(offset, offset + length), makeNumber);
    case "array":
      return children.map((item) => valueOf(item, json, makeNumber));
    case "object":
      return Object.fromEntries(
        children.flatMap(({ children: [key, value] = [] }) =>
          key === undefined || value === undefined
            ? []
            : [[String(key.value), valueOf(value, json, makeNumber)]],
        ),
      );
    default:
      return node.value;
  }
}

function numberOf(text: string, makeNumber: MakeNumber): unknown {
  const number = Number(text);
  const isKept = Number.isFinite(number) && numberText(JSON.stringify(number)) === numberText(text);
  if (isKept && (Number.isSafeInteger(number) || !Number.isInteger(number))) return number;
  return /^-?\d+$/.test(text) ? BigInt(text) : isKept ? number : makeNumber(text);
}
