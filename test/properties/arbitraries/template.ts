/** Texts with `{{variables}}`, and what defines those. */
import * as fc from "fast-check";
import type { JsonObject } from "../../tools/lib/json.js";
import { few, mostly, object } from "./sometimes.js";
import { prose } from "./text.js";

/** Few, so that they meet: some are defined, some lead to each other, some to nothing. */
export const variableNames: fc.Arbitrary<string> = mostly(
  fc.constantFrom("id", "tenant", "token", "a", "b", "c"),
  fc.constantFrom(
    "odd name",
    "x.y",
    "x-y",
    "größe",
    "__proto__",
    "constructor",
    "userId",
    "API_KEY",
  ),
);

const references = mostly(
  variableNames.map((name) => `{{${name}}}`),
  fc.constantFrom("{{$guid}}", "{{$timestamp}}", "{{$randomInt}}", "{{$isoTimestamp}}"),
);

const plainTexts = fc.constantFrom("a", "active", "10", "0", "true", "2024-02-29", "x@example.com");

/** Texts that every encoding treats in its own way. */
const oddTexts = fc.constantFrom(
  "a b",
  "a+b",
  "a&b=c",
  "a=b",
  "100%",
  "%20",
  "%C3%BC",
  "ü",
  "用户",
  "👍",
  "a/b",
  "a?b",
  "a#b",
  "a;b",
  "a,b",
  "[a]",
  "{a}",
  "'a'",
  '"a"',
  "<string>",
  "a\\b",
  " a ",
  "a|b^c`d",
  "null",
  "1e400",
  "-0",
  "007",
);

export const plainValues: fc.Arbitrary<string> = mostly(plainTexts, oddTexts);

/** A value as it stands in a field of Postman. */
export const templates: fc.Arbitrary<string> = mostly(
  plainValues,
  references,
  fc.tuple(plainValues, references, plainValues).map((parts) => parts.join("")),
);

const variables: fc.Arbitrary<JsonObject> = object(
  {
    key: variableNames,
    value: mostly(
      templates,
      fc.constantFrom("", null, 3, true),
      variableNames.map((name) => `{{${name}}}`),
    ),
  },
  {
    type: fc.constantFrom("string", "default", "any", "secret"),
    disabled: fc.boolean(),
    description: prose,
  },
);

/** The `variable` of a collection or a folder. */
export const variableLists: fc.Arbitrary<readonly JsonObject[]> = few(variables, 4);
