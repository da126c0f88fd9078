/** JSON as it stands in Postman's bodies: strict, or with comments, trailing commas and bare `{{variables}}`. */
import * as fc from "fast-check";
import { few, mostly } from "./sometimes.js";
import { templates, variableNames } from "./template.js";

/** Few, so that objects of different requests come to look alike. */
const keys = mostly(
  fc.constantFrom("id", "name", "type", "status", "items", "user", "created_at", "code", "message"),
  fc.constantFrom("", "a b", "1", "__proto__", "constructor", "x-y", "größe", "@type", "$ref", '"'),
);

const texts = mostly(
  fc.constantFrom("a", "Emma", "active", "2024-02-29T10:00:00Z", "b1", "true", "10"),
  fc.constantFrom(
    "",
    "<string>",
    "<integer>",
    "<dateTime>",
    "string",
    "x@example.com",
    "https://example.com/a?b=c",
    "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "\ud800",
    "\u2028",
    "</script>",
    "`${a}`",
    "*/",
    "\\",
    "用户",
  ),
  templates,
).map((text) => JSON.stringify(text));

const numbers = mostly(
  fc.constantFrom("0", "1", "200", "404", "1.5", "-3"),
  fc.constantFrom("1e3", "-0", "12345678901234567890", "1e400", "1.0"),
);

const scalars = mostly(texts, numbers, fc.constantFrom("true", "false", "null"));

const bare = variableNames.map((name) => `{{${name}}}`);

/** What stands between tokens, and after the last member of a list. */
interface Layout {
  readonly gap: fc.Arbitrary<string>;
  readonly end: fc.Arbitrary<string>;
  readonly leaves: fc.Arbitrary<string>;
}

function valuesOf({ gap, end, leaves }: Layout): fc.Arbitrary<string> {
  const listed = (
    open: string,
    members: fc.Arbitrary<readonly string[]>,
    close: string,
  ): fc.Arbitrary<string> =>
    fc.tuple(members, gap, end).map(([all, between, last]) => {
      const inner = all.join(`,${between}`) + (all.length > 0 ? last : "");
      return `${open}${between}${inner}${between}${close}`;
    });
  return fc.letrec<{ value: string }>((tie) => {
    const member = fc
      .tuple(keys, tie("value"))
      .map(([key, text]) => `${JSON.stringify(key)}: ${text}`);
    return {
      value: fc.oneof(
        { maxDepth: 3, depthIdentifier: "json", withCrossShrink: true },
        { weight: 3, arbitrary: leaves },
        { weight: 3, arbitrary: listed("{", few(member, 4), "}") },
        { weight: 1, arbitrary: listed("[", few(tie("value"), 3), "]") },
      ),
    };
  }).value;
}

const strict: Layout = {
  gap: fc.constantFrom("", " ", "\n  "),
  end: fc.constant(""),
  leaves: scalars,
};

const lenient: Layout = {
  gap: fc.constantFrom(" ", "\n", " /* why */ ", "\n// why\n", "\r\n\t"),
  end: fc.constantFrom("", ","),
  leaves: mostly(scalars, bare),
};

export const strictJson: fc.Arbitrary<string> = valuesOf(strict);

/** Also what only looks like JSON. */
export const looseJson: fc.Arbitrary<string> = mostly(
  strictJson,
  valuesOf(lenient),
  fc.tuple(strictJson, fc.constantFrom("}", "{{", ",", '"')).map((both) => both.join("")),
);

/** The text of an object, strict; its top is what graphql's variables are. */
export const jsonObjects: fc.Arbitrary<string> = fc
  .array(fc.tuple(keys, strictJson), { maxLength: 3 })
  .map((all) => `{${all.map(([key, text]) => `${JSON.stringify(key)}: ${text}`).join(", ")}}`);
