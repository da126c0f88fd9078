/** Arbitrary samples: few keys and texts, so that objects overlap, recur, repeat and are told apart. */
import * as fc from "fast-check";
import type { Position, PositionContext } from "../../../src/infer/json/samples.js";
import { pointerStep, type JsonValue } from "../../../src/model/origin.js";
import type { StandIn } from "../../../src/infer/json/stand-in.js";
import { position } from "./inference.js";

/** Some are data, some tag, some are hostile. */
const key = fc.constantFrom(
  ..."id name type children items data errors value user_id a b c 2024-01-01 17 en de key_0 __proto__ constructor".split(
    " ",
  ),
);
const text = fc.constantFrom(
  ..."x y text image <string> <integer> string integer boolean 2024-05-31 {{v}}".split(" "),
  "",
  "<Circular reference to #/components/schemas/Item detected>",
);
/** Past 2^53 a number is not the one that was written. */
const large = fc.constantFrom(2 ** 53, -(2 ** 60), 1e300);
const scalar = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.constant(null) },
  ...[fc.integer(), fc.double(), fc.boolean(), large].map((arbitrary) => ({
    weight: 1,
    arbitrary,
  })),
);
const omitted: fc.Arbitrary<JsonValue> = fc.constant({
  value: "<Error: Too many levels of nesting to fake this schema>",
});

export function treeOf(
  keys: fc.Arbitrary<string>,
  leaf: fc.Arbitrary<JsonValue>,
): fc.Arbitrary<JsonValue> {
  return fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.array(tie("value"), { maxLength: 3 }),
      fc
        .uniqueArray(fc.tuple(keys, tie("value")), { selector: ([name]) => name, maxLength: 5 })
        .map((entries) => ownEntries(entries)),
    ),
  })).value;
}

export function ownEntries(entries: readonly (readonly [string, JsonValue])[]): JsonValue {
  const object: Record<string, JsonValue> = {};
  for (const [name, value] of entries) {
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

export const json = treeOf(
  key,
  fc.oneof({ weight: 12, arbitrary: scalar }, { weight: 1, arbitrary: omitted }),
);
const role = fc.constantFrom<PositionContext["role"]>("request", "success", "failure");
const operation = fc.constantFrom("Get item", "List items", "Create item", "Delete item", "Search");

const places: fc.Arbitrary<Position> = fc
  .tuple(fc.array(fc.tuple(json, fc.boolean()), { maxLength: 4 }), role, operation)
  .map(([values, at, name]) => {
    const plain = position(
      values.map(([value]) => value),
      { role: at, operation: name, outcome: at },
    );
    const samples = plain.samples.map((each, index) =>
      values[index]?.[1] === true ? { ...each, standIns: variablesIn(each.value, "") } : each,
    );
    return { ...plain, samples };
  });

export const positions: fc.Arbitrary<readonly Position[]> = fc.uniqueArray(places, {
  selector: ({ id }) => id,
  maxLength: 4,
});

/** Each text that is a variable, as if it stood without quotes. */
function variablesIn(value: JsonValue, pointer: string): readonly StandIn[] {
  if (value === "{{v}}") return [{ pointer, kind: "variable", text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    variablesIn(member, pointer + pointerStep(name)),
  );
}
