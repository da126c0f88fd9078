/** Bodies in every mode that Postman has. */
import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../../tools/lib/json.js";
import { jsonObjects, looseJson } from "./json-text.js";
import { few, mostly, object } from "./sometimes.js";
import { plainValues, templates } from "./template.js";
import { prose } from "./text.js";

function raw(text: fc.Arbitrary<string>, languages: readonly string[]): fc.Arbitrary<JsonObject> {
  const language = fc.constantFrom(...languages);
  return object(
    { mode: fc.constant("raw"), raw: text },
    { options: language.map((each) => ({ raw: { language: each } })) },
  );
}

const otherTexts = mostly(
  templates,
  fc.constantFrom(
    "",
    '<?xml version="1.0"?><a b="1">{{id}}</a>',
    "<html><body>é</body></html>",
    "console.log(`${a}`)",
    "line\r\nline\n",
    "a=1&b=2",
  ),
);

const fieldKeys = mostly(
  fc.constantFrom("name", "type", "status", "tags", "file", "name"),
  fc.constantFrom("", "tags[]", "a b", "10", "2", "{{key}}", "größe", 'a"b', "__proto__"),
);

const rowDetails = { disabled: fc.boolean(), description: prose };

const textRows = object(
  { key: fieldKeys, value: mostly<JsonValue>(templates, looseJson, fc.constantFrom("", null)) },
  { ...rowDetails, type: fc.constant("text") },
);

const partTypes = fc.constantFrom("text/plain", "application/json", "image/png", "{{mime}}", "");

const textParts = object(
  { key: fieldKeys, value: mostly<JsonValue>(templates, looseJson, fc.constant("")) },
  { ...rowDetails, type: fc.constant("text"), contentType: partTypes },
);

const paths = fc.constantFrom("/home/me/a.png", "b.txt", "C:\\c.pdf", 'd"e.txt', "größe.txt");

const fileParts = object(
  {
    key: fieldKeys,
    type: fc.constant("file"),
    src: mostly<JsonValue>(paths, few(paths, 2), fc.constantFrom("", null)),
  },
  { ...rowDetails, contentType: partTypes },
);

/** Parts of one key stand together and have one media type, which is all that a client knows of. */
const forms = few(mostly(textParts, fileParts), 4).map((parts) =>
  parts
    .map((part, place) => {
      const first = parts.findIndex((other) => other["key"] === part["key"]);
      const { contentType: _, ...untyped } = part;
      const contentType = parts[first]?.["contentType"];
      const typed = contentType === undefined ? untyped : { ...untyped, contentType };
      return { part: typed, place, first };
    })
    .toSorted((a, b) => a.first - b.first || a.place - b.place)
    .map(({ part }) => part),
);

const queries = fc.constantFrom(
  "{ users { id } }",
  "query User($id: ID!) { user(id: $id) { name } }",
  "mutation { delete(id: {{id}}) }",
  "",
);

const graphql = object(
  { query: queries },
  {
    variables: mostly<JsonValue>(jsonObjects, looseJson, fc.constantFrom("", null)),
    operationName: fc.constantFrom("User", ""),
  },
);

function mode(name: string, data: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonObject> {
  return data.map((value) => ({ mode: name, [name]: value }));
}

const modes = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: raw(looseJson, ["json", "text"]) },
  { weight: 1, arbitrary: raw(otherTexts, ["xml", "text", "html", "javascript", "json"]) },
  { weight: 2, arbitrary: mode("urlencoded", few(textRows, 4)) },
  { weight: 2, arbitrary: mode("formdata", forms) },
  {
    weight: 1,
    arbitrary: mode("file", fc.constantFrom({ src: "/home/me/a.png" }, {}, { src: null })),
  },
  { weight: 1, arbitrary: mode("graphql", graphql) },
);

export const bodies: fc.Arbitrary<JsonValue> = mostly<JsonValue>(
  modes,
  fc.tuple(modes, fc.boolean()).map(([body, disabled]) => ({ ...body, disabled })),
  fc.constantFrom(null, {}, { mode: "none" }),
  plainValues.map((text) => ({ mode: "urlencoded", urlencoded: `a=${text}&b` })),
);
