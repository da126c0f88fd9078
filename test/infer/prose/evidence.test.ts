/** What stands beside a fact: the words that state it, each value's own meaning, and what contradicts. */
import { describe, expect, it } from "vitest";
import { parameterFacts } from "../../../src/infer/prose/parameter-facts.js";
import type { ParameterFacts } from "../../../src/model/facts.js";

function read(description: string, name = "x"): ParameterFacts {
  return parameterFacts({ name, in: "query", description });
}

describe("evidence", () => {
  it.each<[string, string]>([
    ["The order. Allowed values: a, b. More.", "Allowed values: a, b"],
    [
      "Kind:<br><code>a</code> - One.<br><code>b</code> - Two.",
      "a</code> - One.<br><code>b</code> - Two.",
    ],
    ["(Required) Kind (This can only be one of a,b)", "(This can only be one of a,b)"],
    ["The **kind** of it: `u`, `v`.", "`u`, `v`"],
    ["支持： 1：一，2：二", "1：一，2：二"],
  ])("of a set: %s", (description, quote) => {
    expect(read(description).enum?.evidence).toEqual({
      kind: "description",
      quote: expect.stringContaining(quote),
    });
  });

  it("of other facts is the phrase that states them", () => {
    const facts = read("(Required) Items per page, <b>max</b> 100. Defaults to `20`.", "limit");
    expect(facts.presence?.evidence.quote).toBe("Required");
    expect(facts.maximum?.evidence.quote).toBe("max</b> 100");
    expect(facts.default?.evidence.quote).toBe("Defaults to `20`");
  });

  it("is cut where it is long", () => {
    const values = Array.from({ length: 200 }, (_, index) => `value_${index}`).join(", ");
    const quote = read(`Allowed values: ${values}.`).enum?.evidence.quote;
    expect(quote).toMatch(/^Allowed values: value_0, .*…$/);
    expect(quote?.length).toBeLessThan(250);
  });
});

describe("each value", () => {
  it.each<[string, readonly unknown[]]>([
    [
      "Kind:<br>`a` - The <b>first</b> one.<br>`b` - The other.",
      [
        { value: "a", doc: "The first one." },
        { value: "b", doc: "The other." },
      ],
    ],
    [
      "0:Completed,1:Waiting for an answer",
      [
        { value: "0", doc: "Completed" },
        { value: "1", doc: "Waiting for an answer" },
      ],
    ],
    ["Allowed values: a (the first), b", [{ value: "a", doc: "the first" }, { value: "b" }]],
    [
      "| Value | Meaning |\n|---|---|\n| `on` | Always |\n| `off` | Never |",
      [
        { value: "on", doc: "Always" },
        { value: "off", doc: "Never" },
      ],
    ],
    ["One of `a`, `b`.", [{ value: "a" }, { value: "b" }]],
    [
      "Kinds:<br>`a` - The first.<br>`b` - The other. (This can only be one of a,b)",
      [
        { value: "a", doc: "The first." },
        { value: "b", doc: "The other." },
      ],
    ],
  ])("has its own meaning: %s", (description, values) => {
    expect(read(description).enum?.value).toEqual(values);
  });
});

describe("a contradiction", () => {
  it.each<[string, string]>([
    ["Allowed values: a, b. One of: a, b, c.", "enum"],
    ["(Required) Optional name", "presence"],
    ["Default: 10. Defaults to 20.", "default"],
    ["Max 10. Maximum: 20.", "maximum"],
    ["Min 1, minimum 2", "minimum"],
    ["Max length: 5. Up to 6 characters", "maxLength"],
  ])("leaves the fact out: %s", (description, about) => {
    const { contradictions, ...facts } = read(description, "size");
    expect(facts).not.toHaveProperty(about);
    expect(contradictions).toMatchObject([{ about, evidence: [{}, {}] }]);
    expect(contradictions[0]?.message).toMatch(
      /^The description contradicts itself: “.+” and “.+”\.$/,
    );
  });
});
