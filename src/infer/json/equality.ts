/** Which kinds of objects are equal, all the way down and around circles. */
import { shapesAt, type ObjectNode, type Place } from "./graph.js";
import { compareText, groupBy } from "./groups.js";

/** Numbers of the groups that kinds are in. */
type Blocks = ReadonlyMap<ObjectNode, number>;

/**
 * Groups of equal kinds; kinds that equal no other are left out. Equal are types that differ at most in what
 * one more sample may change, which is `null`, a missing key, a fraction or another format of a string.
 * At first all are equal whose fields have the same keys and kinds of values. Then those are told apart
 * that hold different objects, and then those that hold these, until nothing changes.
 */
export function blocksOfEqual(kinds: readonly ObjectNode[]): readonly (readonly ObjectNode[])[] {
  const signatures = kinds.map(signatureOf);
  let blocks = numbered(
    kinds,
    signatures.map(({ text }) => text),
  );
  for (let count = 0; count !== countOf(blocks);) {
    count = countOf(blocks);
    const known = blocks;
    blocks = numbered(
      kinds,
      signatures.map((signature) => refinedText(signature, known)),
    );
  }
  return [...groupBy(kinds, (kind) => blocks.get(kind)).values()].filter(
    ({ length }) => length > 1,
  );
}

function numbered(kinds: readonly ObjectNode[], texts: readonly string[]): Blocks {
  const numbers = new Map<string, number>();
  for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
  return new Map(kinds.map((kind, index) => [kind, numbers.get(texts[index] ?? "") ?? 0]));
}

function countOf(blocks: Blocks): number {
  return new Set(blocks.values()).size;
}

/** A kind less what it holds, and what it holds: the objects at each place in it. */
interface Signature {
  readonly text: string;
  readonly held: readonly (readonly ObjectNode[])[];
}

function refinedText({ text, held }: Signature, blocks: Blocks): string {
  const parts = held.map((shapes) => {
    const distinct = new Set(shapes.map((shape) => blocks.get(shape) ?? -1));
    return [...distinct].toSorted((a, b) => a - b).join();
  });
  return `${text} ${parts.join(";")}`;
}

function signatureOf(kind: ObjectNode): Signature {
  const held: (readonly ObjectNode[])[] = [];
  const fields = [...kind.fields].toSorted(([a], [b]) => compareText(a, b));
  const parts = fields.map(
    ([key, { place }]) => `${JSON.stringify(key)}:${placeText(place, held)}`,
  );
  return { text: parts.join(), held };
}

/** One text for all places of one type, but for the objects at them, which are added to `held`. */
function placeText(place: Place, held: (readonly ObjectNode[])[]): string {
  const shapes = shapesAt(place);
  if (shapes.length > 0) held.push(shapes);
  const kinds = [
    place.boolean ? "boolean" : "",
    place.number === undefined ? "" : "number",
    place.text === undefined ? "" : "string",
    place.text?.literal === undefined ? "" : JSON.stringify(place.text.literal),
    place.emptyObjects > 0 ? "{}" : "",
    shapes.length > 0 ? "object" : "",
  ];
  const items = place.items && `[${placeText(place.items, held)}]`;
  const values = place.values && `{${placeText(place.values, held)}}`;
  return [...kinds, items, values].join(" ");
}
