/** Any text is read without failing, and what is claimed stands in it: random texts, long and hostile ones. */
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { parameterFacts } from "../../../src/infer/prose/parameter-facts.js";
import type { ParameterFacts } from "../../../src/model/facts.js";
import { factsOf } from "./facts-of.js";

/** Pieces that the patterns look for: joined at random they come closer to them than random characters do. */
const PIECES = [
  ...Array.from("`*_|<>[](){}'\"\\•-–:;,./=&#~ \n"),
  ..."Allowed values: |one of |Enum: |either |can be |must be |only |default |defaults to |if not set, ".split(
    "|",
  ),
  ..."required if |optional |max 10 |between 1 and |a, b |0: off |`a` - b |or |and |e.g. |etc. |true |".split(
    "|",
  ),
  ..."<br>|<li>|<td>|<code>|</code>|&lt;|**|``|\n* |\n- |\n| x | y |\n|，|。|…|YYYY-MM-DD|comma-separated |deprecated".split(
    "|",
  ),
];

const texts = oneof(
  string({ unit: "binary", maxLength: 200 }),
  array(constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
);

function quotesOf(facts: ParameterFacts): readonly string[] {
  const { contradictions, ...named } = facts;
  const evidence = [
    ...Object.values(named).map((fact) => fact.evidence),
    ...contradictions.flatMap((contradiction) => contradiction.evidence),
  ];
  return evidence.map(({ quote }) => quote.replace(/…$/, ""));
}

describe("any text", () => {
  it("is read, and every quote stands in it", () => {
    assert(
      property(texts, string({ maxLength: 20 }), (description, value) => {
        const facts = parameterFacts({ name: "x", in: "query", value, description });
        for (const quote of quotesOf(facts)) expect(description).toContain(quote);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(PIECES.filter((piece) => piece.trim() !== ""))(
    "of 100 kB made of %j is read",
    (piece) => {
      const description = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(parameterFacts({ name: "x", in: "query", description }).contradictions).toBeDefined();
    },
  );

  it("gives no set where the list goes on behind what is read", () => {
    const values = Array.from({ length: 5000 }, (_, index) => `value_${index}`);
    expect(factsOf(`Allowed values: ${values.join(", ")}`)).toEqual({});
    expect(factsOf(`Allowed values: a, b. ${"More words. ".repeat(1000)}`)).toEqual({
      enum: ["a", "b"],
    });
  });

  it("may speak of keys that every object has", () => {
    expect(factsOf("Allowed values: `constructor`, `__proto__`, `toString`")).toEqual({
      enum: ["constructor", "__proto__", "toString"],
    });
    expect(factsOf("Default: `__proto__`", { name: "__proto__", value: "toString" })).toEqual({
      default: "__proto__",
    });
  });
});
