/** Bare variables of JSON bodies have the types that the collection's values and URLs show. */
import { expect, it } from "vitest";
import type { TypeRef } from "../../src/model/api.js";
import { apiOf, item } from "./postman.js";

const string: TypeRef = { kind: "string" };
const integer: TypeRef = { kind: "number", integer: true };
const number: TypeRef = { kind: "number" };
const boolean: TypeRef = { kind: "boolean" };
const unknown: TypeRef = { kind: "unknown" };

function fieldOf(text: string, variables: Readonly<Record<string, string>>): TypeRef | undefined {
  const body = { mode: "raw", raw: `{ "pet": ${text} }`, options: { raw: { language: "json" } } };
  const { groups } = apiOf(
    [
      item("Create", { method: "POST", body }),
      item("Get", { url: "https://api.example.com/pets/{{segment}}/x{{part}}?q={{query}}" }),
    ],
    { variable: Object.entries(variables).map(([key, value]) => ({ key, value })) },
  ).value;
  const fields = groups.flatMap(({ types }) =>
    types.flatMap((type) => (type.kind === "object" ? type.fields : [])),
  );
  return fields[0]?.type;
}

it.each<readonly [text: string, variables: Readonly<Record<string, string>>, want: TypeRef]>([
  ["{{v}}", { v: "17" }, integer],
  ["{{v}}", { v: "-0.5" }, number],
  ["{{v}}", { v: "true" }, boolean],
  ["{{v}}", { v: '"cat"' }, string],
  ["{{v}}", { v: "[1, 2]" }, unknown],
  ["{{v}}", { v: "{{w}}", w: "1" }, unknown],
  ["{{v}}", { v: "" }, unknown],
  ["{{v}}", {}, unknown],
  // Nothing with quotes or brackets can be a path segment.
  ["{{segment}}", {}, number],
  ["{{segment}}", { segment: "true" }, boolean],
  ["{{part}}", {}, unknown],
  ["{{query}}", {}, unknown],
  ["{{$timestamp}}", {}, integer],
  ["{{$randomInt}}", {}, integer],
  ["{{$randomColor}}", {}, unknown],
  // In quotes it is text, whatever its value.
  ['"{{v}}"', { v: "17" }, string],
])("%s with %o", (text, variables, want) => {
  expect(fieldOf(text, variables)).toEqual(want);
});
