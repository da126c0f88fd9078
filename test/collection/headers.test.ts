/** Methods and headers as Postman sends them, and those that nobody can send. */
import { describe, expect, it } from "vitest";
import { readRequest, refusalOf, rowTexts } from "./reading.js";

describe("the method", () => {
  const cases: readonly (readonly [given: unknown, want: string])[] = [
    ["get", "GET"],
    ["Patch", "PATCH"],
    ["my-Method", "MY-METHOD"],
    ["", "GET"],
    [null, "GET"],
    [undefined, "GET"],
  ];
  it.each(cases)("%j is %s", (method, want) => {
    expect(readRequest({ method }).method).toBe(want);
  });

  it.each([
    ["CONNECT", "PW1106"],
    ["connect", "PW1106"],
    ["TRACE", "PW1106"],
    ["TRACK", "PW1106"],
    ["GET ", "PW1106"],
    ["GET\r\nX: 1", "PW1106"],
    ["{{method}}", "PW1106"],
    [5, "PW1101"],
    [["GET"], "PW1101"],
  ])("%j gives %s", (method, code) => {
    expect(refusalOf({ name: "Item", request: { method, url: "http://h" } })).toEqual({
      code,
      severity: "error",
      pointer: "/item/0/request/method",
    });
  });
});

describe("headers", () => {
  const cases: readonly (readonly [name: string, given: unknown, want: readonly string[]])[] = [
    ["none", null, []],
    ["missing", undefined, []],
    ["empty", [], []],
    [
      "rows",
      [
        { key: "A", value: "b" },
        { key: "C", value: "" },
      ],
      ["A=b", "C="],
    ],
    [
      "values that are no text",
      [{ key: "A", value: 5 }, { key: "B", value: true }, { key: "C", value: null }, { key: "D" }],
      ["A=5", "B=true", "C=null", "D="],
    ],
    ["a list of values", [{ key: "A", value: ["b", "c"] }], ["A=b", "A=c"]],
    ["header lines", "A: b\nC:d\r\nno header\nE: f: g", ["A=b", "C=d", "E=f: g"]],
    ["a folded line", "A: b\r\nC: d\r\n  e", ["A=b", "C=d  e"]],
    ["lines as rows", ["A: b ", "C"], ["A=b", "C="]],
    ["names with values", { A: "b", C: "d" }, ["A=b", "C=d"]],
    ["names with what is no text", { A: "b", C: 5, D: null, E: false }, ["A=b"]],
    ["nulls among the rows", [null, { key: "A", value: "b" }], ["A=b"]],
    ["without a name", [{ key: "", value: "a" }, { value: "b" }, { key: null, value: "c" }], []],
    [
      "of HTTP/2",
      [
        { key: ":path", value: "/x" },
        { key: "A", value: "b" },
      ],
      ["A=b"],
    ],
    [
      "disabled",
      [
        { key: "A", value: "b", disabled: true },
        { key: "C", value: "d", disabled: false },
      ],
      ["-A=b", "C=d"],
    ],
    ["only v1 has enabled", [{ key: "A", value: "b", enabled: false }], ["A=b"]],
    [
      "repeated",
      [
        { key: "A", value: "1" },
        { key: "A", value: "2" },
      ],
      ["A=1", "A=2"],
    ],
    [
      "spelled differently",
      [
        { key: "X-A", value: "1" },
        { key: "x-a", value: "2" },
        { key: "X-A", value: "3" },
      ],
      ["x-a=2"],
    ],
    [
      "spelled differently, one disabled",
      [
        { key: "X-A", value: "1" },
        { key: "x-a", value: "2", disabled: true },
      ],
      ["X-A=1", "-x-a=2"],
    ],
    ["variables", [{ key: "X-{{a b}}", value: "{{c\nd}}" }], ["X-{{a b}}={{c\nd}}"]],
    [
      "letters beyond Latin-1",
      [{ key: "Authorization", value: "Bearer Ваш токен" }],
      ["Authorization=Bearer Ваш токен"],
    ],
    [
      "disabled ones that could not be sent",
      [
        { key: "A B", value: "c", disabled: true },
        { key: "D", value: "e\nf", disabled: true },
      ],
      [],
    ],
    [
      "names of the prototype",
      [
        { key: "__proto__", value: "a" },
        { key: "constructor", value: "b" },
      ],
      ["__proto__=a", "constructor=b"],
    ],
  ];
  it.each(cases)("%s", (_, header, want) => {
    expect(rowTexts(readRequest({ header }).headers)).toEqual(want);
  });

  it("have a pointer and a description each", () => {
    const header = [{ key: "A", value: "b", description: { content: "why" } }];
    expect(readRequest({ header }).headers).toEqual([
      {
        key: "A",
        value: "b",
        disabled: false,
        description: "why",
        pointer: "/item/0/request/header/0",
      },
    ]);
    expect(readRequest({ header: "A: b" }).headers[0]?.pointer).toBe("/item/0/request/header");
    expect(readRequest({ header: { "a~b": "c" } }).headers[0]?.pointer).toBe(
      "/item/0/request/header/a~0b",
    );
  });

  const refused: readonly (readonly [given: unknown, code: string, pointer: string])[] = [
    [[{ key: "A", value: "b\r\nX-Evil: 1" }], "PW1105", "/header/0/value"],
    [[{ key: "A", value: "b\n" }], "PW1105", "/header/0/value"],
    [[{ key: "A", value: "b\0c" }], "PW1105", "/header/0/value"],
    [
      [
        { key: "A", value: "b" },
        { key: "C\r\nX-Evil", value: "1" },
      ],
      "PW1105",
      "/header/1/key",
    ],
    [[{ key: "A B", value: "c" }], "PW1105", "/header/0/key"],
    [[{ key: "A:", value: "c" }], "PW1105", "/header/0/key"],
    [[{ key: "Ä", value: "c" }], "PW1105", "/header/0/key"],
    [["A B: c"], "PW1105", "/header/0"],
    [5, "PW1101", "/header"],
    [[5], "PW1101", "/header/0"],
    [[{ key: {}, value: "a" }], "PW1101", "/header/0/key"],
    [[{ key: "A", value: {} }], "PW1101", "/header/0/value"],
  ];
  it.each(refused)("%j gives %s at %s", (header, code, pointer) => {
    expect(refusalOf({ name: "Item", request: { url: "http://h", header } })).toEqual({
      code,
      severity: "error",
      pointer: `/item/0/request${pointer}`,
    });
  });
});
