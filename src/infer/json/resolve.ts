/** Places and kinds of objects as types of the model. */
import type { Field, ObjectType, TypeRef } from "../../model/api.js";
import { ENUM_VALUE, MIN_ENUM_OBSERVATIONS, MIN_ENUM_REPEATS } from "../heuristics-json.js";
import {
  compareOrigins,
  find,
  outermostHome,
  shapesAt,
  type ObjectNode,
  type Place,
  type Text,
} from "./graph.js";
import { compareText } from "./groups.js";
import { isOpen } from "./near-equality.js";
import type { InferOptions, Position } from "./samples.js";

export function objectType(
  kind: ObjectNode,
  nameHints: readonly string[],
  options: InferOptions,
): ObjectType {
  // A kind that is sent and answered must not keep a caller from sending more.
  const sent = kind.homes.find(({ position }) => position.context.role === "request");
  const { role } = (sent ?? kind.home).position.context;
  return {
    kind: "object",
    id: kindId(kind),
    nameHints,
    origins: [...kind.origins.values()].toSorted(compareOrigins),
    fields: orderedKeys(kind).flatMap((key): readonly Field[] => {
      const field = kind.fields.get(key);
      if (field === undefined) return [];
      const { place, count, origin } = field;
      return [
        {
          key,
          type: placeType(place, role, options),
          // A sample that was sent shows what may be sent, not what must.
          required: sent === undefined && count === kind.count,
          ...fieldDoc(place, role),
          origin,
        },
      ];
    }),
  };
}

/** What a reader must know of a type that no sample shows. */
const UNSEEN: Readonly<Record<"namesakes" | "name" | "none", string>> = {
  none: "`null` in every example.",
  name: "`null` in every example; what else it may be is read from its name.",
  namesakes: "`null` in every example; what else it may be is read from other fields of that name.",
};

const ROUNDED =
  "Examples show more digits than a number holds: `exactNumbers` reads the answer without rounding.";

function fieldDoc(place: Place, role: Position["context"]["role"]): Pick<Field, "doc"> {
  if (place.null && isUnseen(place)) return { doc: { summary: UNSEEN[place.guess ?? "none"] } };
  return role !== "request" && place.isRounded ? { doc: { summary: ROUNDED } } : {};
}

function isUnseen(place: Place): boolean {
  return place.guess !== undefined || isOpen(place);
}

function kindId(kind: ObjectNode): string {
  return outermostHome(kind).id;
}

function orderedKeys(kind: ObjectNode): readonly string[] {
  const ordered = kind.keyOrders.merged();
  const known = new Set(ordered);
  // Only some of very many orders are kept.
  const others = [...kind.fields.keys()].filter((key) => !known.has(key));
  return [...ordered, ...others.toSorted(compareText)];
}

export function placeType(
  place: Place,
  role: Position["context"]["role"],
  options: InferOptions,
): TypeRef {
  const members: TypeRef[] = [];
  if (place.text !== undefined) members.push(...textTypes(place.text, options));
  if (place.number !== undefined) {
    members.push(numberType(place, role));
  }
  if (place.boolean) members.push({ kind: "boolean" });
  const ids = shapesAt(place).map((shape) => kindId(find(shape)));
  members.push(...ids.toSorted(compareText).map((id): TypeRef => ({ kind: "ref", id })));
  if (place.values !== undefined) {
    members.push({ kind: "record", values: placeType(place.values, role, options) });
  } else if (place.emptyObjects > 0) {
    members.push({ kind: "record", values: { kind: "unknown" } });
  }
  if (place.items !== undefined) {
    members.push({ kind: "array", items: placeType(place.items, role, options) });
  }
  return unionWithNull(members, place.null, role);
}

/** A caller passes what goes out digit by digit; what comes in is rounded like all JSON, unless the caller asks for more. */
function numberType({ number, exact }: Place, role: Position["context"]["role"]): TypeRef {
  return {
    kind: "number",
    ...(number === "integer" && { integer: true }),
    ...(role === "request" && exact !== undefined && { exact }),
  };
}

/** Of what was only ever `null`, a response's reader learns that; a caller must not be kept from sending more. */
function unionWithNull(
  members: readonly TypeRef[],
  hasNull: boolean,
  role: Position["context"]["role"],
): TypeRef {
  const [first, ...others] = members;
  if (first === undefined) return { kind: hasNull && role !== "request" ? "null" : "unknown" };
  if (others.length === 0 && !hasNull) return first;
  return { kind: "union", members: hasNull ? [...members, { kind: "null" }] : members };
}

function textTypes(
  { format, literal, counts }: Text,
  { enums = "never" }: InferOptions,
): readonly TypeRef[] {
  if (literal !== undefined) return [{ kind: "literal", value: literal }];
  if (enums === "strong" && counts !== undefined && isClosedSet(counts)) {
    return [...counts.keys()].toSorted(compareText).map((value) => ({ kind: "literal", value }));
  }
  return [{ kind: "string", ...(format !== undefined && { format }) }];
}

/** Whether samples repeat so few names so often that there is hardly another. */
function isClosedSet(counts: ReadonlyMap<string, number>): boolean {
  const observations = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    counts.size > 1 &&
    observations >= MIN_ENUM_OBSERVATIONS &&
    [...counts].every(([value, count]) => count >= MIN_ENUM_REPEATS && ENUM_VALUE.test(value))
  );
}
