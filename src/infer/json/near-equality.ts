/** Which kinds of objects are one and the same, where samples of one show `null` or nothing for what others show in full. */
import { MAX_SHARE_OF_OPEN_FIELDS, MIN_AGREEING_FIELDS } from "../heuristics-json.js";
import { shapesAt, type ObjectNode, type Place } from "./graph.js";

type Agreement = "agree" | "open" | "differ";

/** @param a a kind with the same keys as `b` */
export function areNearlyEqual(a: ObjectNode, b: ObjectNode): boolean {
  const agreements = compareFields(a, b, []);
  const open = agreements.filter((each) => each === "open").length;
  return (
    !agreements.includes("differ") &&
    agreements.length - open >= MIN_AGREEING_FIELDS &&
    open <= agreements.length * MAX_SHARE_OF_OPEN_FIELDS
  );
}

/** @param around pairs that are being compared, which are equal unless something else in them differs */
function compareFields(
  a: ObjectNode,
  b: ObjectNode,
  around: readonly (readonly [ObjectNode, ObjectNode])[],
): readonly Agreement[] {
  if (a === b || around.some(([left, right]) => left === a && right === b)) return [];
  if (a.fields.size !== b.fields.size) return ["differ"];
  return [...a.fields].map(([key, { place }]) => {
    const other = b.fields.get(key);
    return other === undefined ? "differ" : comparePlaces(place, other.place, [...around, [a, b]]);
  });
}

function comparePlaces(a: Place, b: Place, around: Parameters<typeof compareFields>[2]): Agreement {
  if (isOpen(a) || isOpen(b)) return isOpen(a) && isOpen(b) ? "agree" : "open";
  if (scalarsOf(a) !== scalarsOf(b)) return "differ";
  const inner = new Set([
    compareInner(a.items, b.items, around),
    compareInner(a.values, b.values, around),
    compareShapes(a, b, around),
  ]);
  if (inner.has("differ")) return "differ";
  return inner.has("open") ? "open" : "agree";
}

function compareInner(
  a: Place | undefined,
  b: Place | undefined,
  around: Parameters<typeof compareFields>[2],
): Agreement {
  if (a === undefined && b === undefined) return "agree";
  return a === undefined || b === undefined ? "differ" : comparePlaces(a, b, around);
}

function compareShapes(a: Place, b: Place, around: Parameters<typeof compareFields>[2]): Agreement {
  const [shape, ...others] = shapesAt(a);
  const [otherShape, ...otherOthers] = shapesAt(b);
  if (shape === undefined || otherShape === undefined) {
    return shape === otherShape ? "agree" : "open";
  }
  if (others.length > 0 || otherOthers.length > 0) {
    return new Set([shape, ...others]).size ===
      new Set([shape, ...others, otherShape, ...otherOthers]).size
      ? "agree"
      : "differ";
  }
  const agreements = compareFields(shape, otherShape, around);
  if (agreements.includes("differ")) return "differ";
  return agreements.includes("open") ? "open" : "agree";
}

/** Whether samples show nothing of what stands here. */
export function isOpen(place: Place): boolean {
  const isEmpty =
    scalarsOf(place) === "" && place.items === undefined && place.values === undefined;
  return isEmpty && place.objects.length === 0;
}

function scalarsOf({ boolean, number, text }: Place): string {
  return [
    boolean ? "boolean" : "",
    number === undefined ? "" : "number",
    text === undefined ? "" : "string",
    text?.literal ?? "",
  ]
    .join(" ")
    .trim();
}
