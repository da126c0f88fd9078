/** Each encoder gives back exactly the text it was given, and nothing but one token of source. */
import { assert, constantFrom, jsonValue, oneof, property, string } from "fast-check";
import { runInNewContext } from "node:vm";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import {
  identifier,
  importPath,
  numberLiteral,
  propertyKey,
  stringLiteral,
  template,
} from "../../src/emit/encoders.js";
import { literal } from "../../src/emit/literal-text.js";
import type { JsonValue } from "../../src/model/origin.js";

const nasty = [
  "",
  '"+(globalThis.PWNED=1)+"',
  "${globalThis.PWNED=1}",
  "`+(globalThis.PWNED=1)+`",
  "ends with \\",
  '\\";globalThis.PWNED=1;//',
  "a\nb\r\nc\rd",
  "a\u2028b\u2029c",
  "\0\u0001\b\u000b\u001b\u007f\u0085\ufeff",
  "\\u0022;\\01 \\x41 \\u{41} \\8",
  "$& $1 $` $' $$ $<n>",
  "</script><script><!-- </SCRIPT",
  "//# sourceMappingURL=x",
  "\u202eright to left\u2066",
  "half a pair \ud800 and \udc00",
  "👩‍💻",
];
const anyText = oneof(constantFrom(...nasty), string({ unit: "binary" }));

function evaluated(source: string): unknown {
  return runInNewContext(`(${source})`);
}

function parsed(text: string): JsonValue {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- what it returns is a JSON value
  const value: JsonValue = JSON.parse(text);
  return value;
}

/** The kinds of all tokens. */
function tokens(source: string): readonly ts.SyntaxKind[] {
  const scanner = ts.createScanner(
    ts.ScriptTarget.ESNext,
    true,
    ts.LanguageVariant.Standard,
    source,
  );
  const kinds: ts.SyntaxKind[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    kinds.push(kind);
  }
  return kinds;
}

describe("a string literal", () => {
  it("is one token with exactly its value", () => {
    assert(
      property(anyText, (text) => {
        const source = stringLiteral(text).text;
        expect(evaluated(source)).toBe(text);
        expect(tokens(source)).toEqual([ts.SyntaxKind.StringLiteral]);
      }),
    );
  });

  it("shows all that it holds, and nothing that a page or a tool acts on", () => {
    for (const text of nasty) {
      expect(stringLiteral(text).text).toMatch(/^[^\p{C}\u2028\u2029]*$/u);
      expect(stringLiteral(text).text).not.toMatch(/<\/script|<script|<!--|# sourceMappingURL/i);
    }
  });
});

describe("a template literal", () => {
  it("is one token with exactly its value", () => {
    assert(
      property(anyText, (text) => {
        const source = template(text).text;
        expect(evaluated(source)).toBe(text);
        expect(tokens(source)).toEqual([ts.SyntaxKind.NoSubstitutionTemplateLiteral]);
      }),
    );
  });
});

describe("a property key", () => {
  const anyKey = oneof(anyText, constantFrom("__proto__", "constructor", "class", "201"));

  it("names exactly its property in a value", () => {
    assert(
      property(anyKey, (key) => {
        const object = `{ ${propertyKey(key, "value").text}: 1 }`;
        expect(evaluated(`Object.keys(${object})[0]`)).toBe(key);
      }),
    );
  });

  it.each([
    ["search_by_domain", "search_by_domain"],
    ["content-type", '"content-type"'],
    ["201", "201"],
    ["2xx", '"2xx"'],
    ["007", '"007"'],
    ["名", '"名"'],
    ["__proto__", "__proto__"],
  ])("%s in a type is %s", (key, want) => {
    expect(propertyKey(key, "type").text).toBe(want);
  });
});

describe("a value", () => {
  it("is written as source of equal value", () => {
    assert(
      property(jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(evaluated(literal(parsed(text)).text))).toBe(text);
      }),
    );
  });

  it.each([
    [-0, "-0"],
    [Number("1e999"), "1e999"],
    [Number("-1e999"), "-1e999"],
    [Number("12345678901234567890"), "12345678901234567000"],
    [1e21, "1e+21"],
    [Number("0.1e-400"), "0"],
    [-1.5, "-1.5"],
  ])("%d is written %s", (value, want) => {
    expect(numberLiteral(value).text).toBe(want);
    expect(evaluated(want)).toBe(value);
  });

  it("keeps keys that every object has", () => {
    const text = '{"__proto__":{"PWNED":1},"constructor":{"prototype":1},"toString":1}';
    expect(JSON.stringify(evaluated(literal(parsed(text)).text))).toBe(text);
    expect(Object.hasOwn(Object.prototype, "PWNED")).toBe(false);
  });
});

describe("an identifier", () => {
  it.each(["a", "$1", "获取用户"])("may be %s", (name) => {
    expect(identifier(name).text).toBe(name);
  });

  it.each(["", "1a", "a b", "a-b", "a;b", "a\n"])("may not be %j", (name) => {
    expect(() => identifier(name)).toThrow("is no identifier");
  });
});

describe("an import path", () => {
  it.each(["./a.js", "../b/c-d.js", "./获取.js"])("may be %s", (path) => {
    expect(evaluated(importPath(path).text)).toBe(path);
  });

  it.each(["a.js", "/a.js", "./a'; globalThis.PWNED=1; import '", "./a\n", "./a\\b", "https://a"])(
    "may not be %j",
    (path) => {
      expect(() => importPath(path)).toThrow("is no relative path");
    },
  );
});
