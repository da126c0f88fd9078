/** Form bodies, URL-encoded and multipart: fields, files and what Postman makes of odd values. */
import { describe, expect, it } from "vitest";
import type { FormPart, RequestBody } from "../../src/model/collection.js";
import { readRequest, rowTexts } from "./reading.js";

const pointer = "/item/0/request/body";

function bodyOf(body: unknown): RequestBody | undefined {
  return readRequest({ body }).body;
}

describe("a URL-encoded form", () => {
  const cases: readonly (readonly [name: string, given: unknown, want: readonly string[]])[] = [
    [
      "fields",
      [
        { key: "a", value: "1" },
        { key: "a", value: "2" },
      ],
      ["a=1", "a=2"],
    ],
    [
      "values that are no text",
      [
        { key: "a", value: 5 },
        { key: "b", value: false },
        { key: "c", value: null },
        { key: "d" },
        { key: "e", value: {} },
      ],
      ["a=5", "b=false", "c", "d", "e"],
    ],
    ["disabled fields", [{ key: "a", value: "1", disabled: true }], ["-a=1"]],
    ["a text", "a=1&b", ["a=1", "b"]],
    ["texts as rows", ["a=1", null], ["a=1"]],
    ["a field without a key, as Node writes it", [{ value: "a" }], ["undefined=a"]],
    ["one object for the list", { key: "a", value: "1" }, ["a=1"]],
    ["a key of the prototype", [{ key: "__proto__", value: "a" }], ["__proto__=a"]],
  ];
  it.each(cases)("%s", (_, urlencoded, want) => {
    const body = bodyOf({ mode: "urlencoded", urlencoded });
    expect(body?.mode === "urlencoded" && rowTexts(body.fields)).toEqual(want);
  });

  it("has a pointer for itself and for each field", () => {
    expect(
      bodyOf({ mode: "urlencoded", urlencoded: [{ key: "a", value: "b", description: "c" }] }),
    ).toEqual({
      mode: "urlencoded",
      fields: [
        {
          key: "a",
          value: "b",
          disabled: false,
          description: "c",
          pointer: `${pointer}/urlencoded/0`,
        },
      ],
      pointer,
    });
  });
});

describe("a multipart form", () => {
  const text = (value: string, rest = {}): object => ({
    kind: "text",
    key: "a",
    value,
    disabled: false,
    ...rest,
  });
  const file = (files: readonly string[], rest = {}): object => ({
    kind: "file",
    key: "a",
    value: null,
    disabled: false,
    files,
    ...rest,
  });
  const cases: readonly (readonly [name: string, given: object, want: object])[] = [
    ["text", { value: "b", type: "text" }, text("b")],
    ["no type", { value: "b" }, text("b")],
    ["disabled", { value: "b", disabled: true }, text("b", { disabled: true })],
    ["a number", { value: 5 }, text("5")],
    ["data", { value: { b: 1 } }, text('{"b":1}')],
    ["null", { value: null }, text("")],
    ["zero, which Postman takes for nothing", { value: 0 }, text("")],
    [
      "a content type",
      { value: "{}", contentType: "application/json" },
      text("{}", { contentType: "application/json" }),
    ],
    ["an empty content type", { value: "b", contentType: "" }, text("b")],
    ["a file", { type: "file", src: "/home/me/b.png" }, file(["b.png"])],
    ["a file of Windows", { type: "file", src: "C:\\me\\b.png" }, file(["b.png"])],
    ["several files", { type: "file", src: ["/x/b.txt", "c.txt"] }, file(["b.txt", "c.txt"])],
    ["no file", { type: "file" }, file([])],
    ["null for the file", { type: "file", src: null }, file([])],
    ["a name for the file", { type: "file", src: "b.png", fileName: "c.png" }, file(["c.png"])],
    [
      "a content type for the file",
      { type: "file", src: "b", contentType: "image/png" },
      file(["b"], { contentType: "image/png" }),
    ],
    ["a value beside the file", { type: "file", src: "b", value: "c" }, file(["b"])],
  ];
  it.each(cases)("%s", (_, part, want) => {
    const body = bodyOf({ mode: "formdata", formdata: [{ key: "a", ...part }] });
    const at = `${pointer}/formdata/0`;
    expect(body).toEqual({ mode: "formdata", parts: [{ ...want, pointer: at }], pointer });
  });

  it("keeps the order and repeated keys", () => {
    const formdata = [
      { key: "a", value: "1" },
      { key: "b", value: "2" },
      { key: "a", value: "3" },
      { value: "4" },
    ];
    const body = bodyOf({ mode: "formdata", formdata });
    const parts: readonly FormPart[] = body?.mode === "formdata" ? body.parts : [];
    expect(rowTexts(parts)).toEqual(["a=1", "b=2", "a=3", "=4"]);
  });
});
