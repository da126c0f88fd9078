/** What a JSON text says, strictly and leniently, and what is said of what it cannot say. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_JSON_DEPTH } from "../../../src/infer/heuristics-json.js";
import { valueAt } from "../../../src/infer/json/json-value.js";
import { LenientReader } from "../../../src/infer/json/lenient-reader.js";
import { parseJsonText, repeatedKey } from "../../../src/infer/json/parse.js";

describe("a text that is JSON", () => {
  it.each([
    ['{"a": [1, 2.5, -3e2, true, false, null, "x"]}'],
    ['"text"'],
    ["17"],
    ["null"],
    ['{"a": 1, "b": 2, "a": 3}'],
    ['{"": {"~": {"/": []}}}'],
    [String.raw`"\u00e9\n\"\\\/ \ud83d\ude00"`],
    ['{"2": 0, "1": 0, "b": 0}'],
  ])("reads as JSON.parse has it: %s", (text) => {
    expect(parseJsonText(text)).toEqual({
      ok: true,
      value: JSON.parse(text),
      strict: true,
      standIns: [],
    });
  });

  it("keeps the order of keys", () => {
    const parsed = parseJsonText('{"z": 1, "a": 2, "m": 3, "z": 4}');
    expect(parsed.ok && Object.entries(parsed.value ?? {})).toEqual([
      ["z", 4],
      ["a", 2],
      ["m", 3],
    ]);
  });

  it.each([["{}"], ["{ /* leniently */ }"]])(
    "has __proto__ as a key like any other: %s",
    (empty) => {
      const parsed = parseJsonText(empty.replace("}", '"__proto__": {"admin": true}}'));
      const value = parsed.ok ? parsed.value : null;
      expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(JSON.stringify(value)).toBe('{"__proto__":{"admin":true}}');
    },
  );

  it("may begin with a byte order mark", () => {
    expect(parseJsonText('\uFEFF{"a": 1}')).toMatchObject({ value: { a: 1 }, strict: true });
  });

  it("reads the same leniently", () => {
    fc.assert(
      fc.property(fc.json({ depthSize: "medium" }), (text) => {
        const strict: unknown = JSON.parse(text, (_, value: unknown) => (value === 0 ? 0 : value));
        const lenient = new LenientReader(text).read();
        expect("value" in lenient && lenient.value).toEqual(strict);
        expect("value" in lenient && JSON.stringify(lenient.value)).toBe(JSON.stringify(strict));
      }),
    );
  });
});

describe("a text that people write for JSON", () => {
  it.each([
    ["a line comment", '{"a": 1, // one\n"b": "//"}', { a: 1, b: "//" }],
    ["a comment in front", '// first\n{"a": 1}', { a: 1 }],
    ["a block comment", '{/* a */"a": /* b */ 1}', { a: 1 }],
    ["a member in a comment", '{"a": 1,\n//"b": 2,\n"c": 3}', { a: 1, c: 3 }],
    ["trailing commas", '{"a": [1, 2,], "b": {"c": 1,},}', { a: [1, 2], b: { c: 1 } }],
    ["no-break spaces", '{\u00A0"a":\u00A01}', { a: 1 }],
    ["a tab in a string", '{"a": "x\ty"}', { a: "x\ty" }],
    ["a variable in a string", '{"a": "{{x}}", /**/ "b": "{{"}', { a: "{{x}}", b: "{{" }],
    ["a variable in a key", '{"{{key}}": 1,}', { "{{key}}": 1 }],
  ])("may hold %s", (_, text, value) => {
    expect(parseJsonText(text)).toEqual({ ok: true, value, strict: false, standIns: [] });
  });
});

describe("a bare variable", () => {
  it.each([
    ['{"id": {{id}}, "n": 1}', { id: "{{id}}", n: 1 }, ["/id"]],
    ["[{{a}}, {{ b }},]", ["{{a}}", "{{ b }}"], ["/0", "/1"]],
    ["{{body}}", "{{body}}", [""]],
    [
      '{"a/b": {"c~d": [{{$randomInt}}]}}',
      { "a/b": { "c~d": ["{{$randomInt}}"] } },
      ["/a~1b/c~0d/0"],
    ],
    ["[0, [1, [{{a}}, {{b}}]]]", [0, [1, ["{{a}}", "{{b}}"]]], ["/1/1/0", "/1/1/1"]],
    ['{"a": {{x}}/* c */}', { a: "{{x}}" }, ["/a"]],
    ['{"a": {{x}}, "a": 5}', { a: 5 }, []],
    ['{"a": 5, "a": {{x}}}', { a: "{{x}}" }, ["/a"]],
    ['{"a": {"b": {{x}}}, "a": []}', { a: [] }, []],
  ])("stands for a value: %s", (text, value, pointers) => {
    const parsed = parseJsonText(text);
    expect(parsed).toMatchObject({ ok: true, value, strict: false });
    expect(parsed.ok && parsed.standIns.map(({ pointer }) => pointer)).toEqual(pointers);
    expect(parsed.ok && parsed.standIns.every(({ kind }) => kind === "variable")).toBe(true);
  });

  it("is marked where it stands, however deep", () => {
    const variable = fc.constant("\u0000{{x}}");
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(fc.integer(), fc.string({ maxLength: 3 }), variable),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(fc.string({ maxLength: 3 }), tie("tree"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const text = JSON.stringify(value).replaceAll(String.raw`"\u0000{{x}}"`, "{{x}}");
        const parsed = parseJsonText(text);
        if (!parsed.ok) throw new Error(parsed.message);
        const found = parsed.standIns.map(({ pointer }) => valueAt(parsed.value, pointer));
        expect(found).toEqual(
          text
            .split("{{x}}")
            .slice(1)
            .map(() => "{{x}}"),
        );
      }),
    );
  });

  it.each([
    ['{"a": 1, {{members}}}'],
    ["{{{members}}}"],
    ['[{{rows}} {"a": 1}]'],
    ['{"a": {{x}}00}'],
    ['{"a": {{x}}{{y}}}'],
    ['{"a": 1{{x}}}'],
    ['{"a": {{x}}.5}'],
    ["{ {{key}}: 1}"],
    ['{"a": 1} {{rest}}'],
    ['{"a": "b" {{rest}} }'],
  ])("that stands for a fragment is not modelled: %s", (text) => {
    expect(parseJsonText(text)).toMatchObject({ ok: false, reason: "fragment" });
  });
});

describe("a number that JavaScript does not have", () => {
  it.each([
    ['{"id": 1152921504606846977}', { id: 2 ** 60 }, "/id", "1152921504606846977"],
    ["[9007199254740993]", [9007199254740992], "/0", "9007199254740993"],
    ["1e999", Number.MAX_VALUE, "", "1e999"],
    ["[-1E+400]", [-Number.MAX_VALUE], "/0", "-1E+400"],
    ["0.1234567890123456789", 0.12345678901234568, "", "0.1234567890123456789"],
    ["[1234567.8901234567890123]", [1234567.8901234567], "/0", "1234567.8901234567890123"],
    ["[0.10000000000000001]", [0.1], "/0", "0.10000000000000001"],
    ["[1e-400]", [0], "/0", "1e-400"],
  ])("is the nearest one, and marked: %s", (text, value, pointer, written) => {
    const standIns = [{ pointer, kind: "number", text: written }];
    expect(parseJsonText(text)).toEqual({ ok: true, value, strict: true, standIns });
  });

  it.each([
    ["-0", 0],
    ["[-0.0]", [0]],
    ["9007199254740991", 9007199254740991],
    ["0.1234567890123456", 0.1234567890123456],
    ["1.50000000000000000000", 1.5],
    ["1e-7", 1e-7],
    ["6.02214076e23", 6.02214076e23],
    ["1e3", 1000],
    ['{"card": "4111111111111111"}', { card: "4111111111111111" }],
  ])("is not %s", (text, value) => {
    const parsed = parseJsonText(text);
    expect(parsed).toEqual({ ok: true, value, strict: true, standIns: [] });
  });
});

describe("a text that is not JSON", () => {
  it.each([
    ["", "empty", "the text is empty"],
    [" \n\t", "empty", "the text is empty"],
    ['{"a": }', "syntax", "where a value is expected (line 1, column 7)"],
    ['{"a" 1}', "syntax", "where a colon is expected"],
    ['{\n  "a": 1\n  "b": 2\n}', "syntax", "(line 3, column 3)"],
    ['{"a": 1', "syntax", "the text ends where a comma or a closing bracket is expected"],
    ['{"a": 1}}', "syntax", "where nothing more is expected"],
    ["[1, , 2]", "syntax", "where a value or `]` is expected"],
    ["[,]", "syntax", ""],
    ["{,}", "syntax", ""],
    ['{"a": 1]', "syntax", ""],
    ["{a: 1}", "syntax", "where a key in double quotes or `}` is expected"],
    ["{'a': 1}", "syntax", ""],
    ['{"a": TIMESTAMP}', "syntax", ""],
    ['{"a": undefined, "b": NaN}', "syntax", ""],
    [String.raw`{"path": "C:\pictures"}`, "syntax", ""],
    ['{"a": "x\ny"}', "syntax", ""],
    ['{"a": 01}', "syntax", ""],
    ['{"a": .5}', "syntax", ""],
    ['{"a": 1} /* open', "syntax", ""],
    ["Rate limit exceeded", "syntax", ""],
    ["<a/>", "syntax", ""],
  ])("is reported: %j", (text, reason, message) => {
    const parsed = parseJsonText(text);
    expect(parsed).toMatchObject({ ok: false, reason });
    expect(!parsed.ok && parsed.message).toContain(message);
  });
});

describe("a hostile text", () => {
  it("may nest without end: what is too deep is cut and marked", () => {
    const depth = 200_000;
    const parsed = parseJsonText(`${"[".repeat(depth)}{{x}}${"]".repeat(depth)}`);
    expect(parsed).toMatchObject({
      ok: true,
      standIns: [{ pointer: "/0".repeat(MAX_JSON_DEPTH), kind: "depth", text: "" }],
    });
    expect(JSON.stringify(parsed.ok && parsed.value)).toContain("[[null]]");
  });

  it("is read to its end, also below the cut", () => {
    const open = '{"a":'.repeat(MAX_JSON_DEPTH + 9);
    expect(parseJsonText(`${open}1${"}".repeat(MAX_JSON_DEPTH + 8)}`)).toMatchObject({ ok: false });
  });

  it.each([
    ["comments", `${"/**/".repeat(100_000)}1`],
    ["an open comment", `${"/*".repeat(100_000)}1`],
    ["escapes", `"${String.raw`\n`.repeat(200_000)}",`],
    ["an open string", `["${String.raw`\"`.repeat(200_000)}`],
    ["braces", "{{".repeat(100_000)],
    ["spaces", `${" ".repeat(300_000)}x`],
    ["digits", `[${"1".repeat(300_000)}x]`],
    ["equal keys", `{${'"a":{{x}},'.repeat(50_000)}}`],
  ])("takes linear time: %s", (_, text) => {
    const start = performance.now();
    parseJsonText(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("a key that stands twice", () => {
  it.each([
    ['{"a": 1, "b": 2, "a": 3}', "a"],
    ['[{"a": {"b c": 1, "b c": 1}}]', "b c"],
    ['{"__proto__": 1, "__proto__": 2}', "__proto__"],
    ['{"a": 1, "\\u0061": 2}', "a"],
    ['{"a": 1, /* again */ "a": 2,}', "a"],
    ['{"a": {"b": 1}, "b": 1}', undefined],
    [String.raw`{"a": "\"b\": ", "b": "\":"}`, undefined],
    ["[1, 2]", undefined],
  ])("in %s is %s", (text, key) => {
    const parsed = parseJsonText(text);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(repeatedKey(text, parsed)).toBe(key);
  });
});
