/** Nesting that no one would make by hand does no harm. */
import { describe, expect, it } from "vitest";
import { readCollection } from "../../src/collection/index.js";
import { requestsOf } from "./reading.js";

describe("depth", () => {
  const nested = (depth: number): string =>
    `{"info":{"name":"Deep"},"item":[${'{"name":"f","item":['.repeat(depth)}{"name":"r","request":{"url":{"host":["h"]}}}${"]}".repeat(depth)}]}`;

  it("of a thousand folders is read", () => {
    const { value, diagnostics } = readCollection({ text: nested(1000), file: "deep.json" });
    expect(diagnostics).toEqual([]);
    const [request] = requestsOf(value?.items ?? []);
    expect(request?.folders).toHaveLength(1000);
    expect(request?.pointer).toBe("/item/0".repeat(1001));
  });

  it("of a hundred thousand is left out, and said to be", () => {
    const { value, diagnostics } = readCollection({ text: nested(100_000), file: "deep.json" });
    expect(value?.items).toHaveLength(1);
    expect(diagnostics.map(({ code, severity, item }) => [code, severity, item])).toEqual([
      ["PW1110", "error", ["f", "f", "f", "f", "f", "f", "… 993 more …", "f", "f"]],
    ]);
    expect(diagnostics[0]?.pointer).toBe("/item/0".repeat(1001));
  });

  it("of data anywhere in a request does not matter", () => {
    const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
    const text = (request: string): string =>
      `{"item":[{"name":"Item","request":{"method":"POST","url":"http://h",${request}}}]}`;
    const codes = (request: string): readonly string[] =>
      readCollection({ text: text(request), file: "deep.json" }).diagnostics.map(
        ({ code }) => code,
      );
    expect(codes(`"body":{"mode":"raw","raw":${deep}}`)).toEqual(["PW1101"]);
    expect(codes(`"body":{"mode":"graphql","graphql":{"query":"a","variables":${deep}}}`)).toEqual([
      "PW1101",
    ]);
    expect(codes(`"body":{"mode":"formdata","formdata":[{"key":"a","value":${deep}}]}`)).toEqual([
      "PW1101",
    ]);
    expect(codes(`"header":[{"key":"a","value":${deep}}]`)).toEqual(["PW1101"]);
    expect(codes(`"url":${deep}`)).toEqual(["PW1103"]);
    expect(codes(`"auth":{"type":"jwt","jwt":{"payload":${deep}}}`)).toEqual([]);
    expect(codes(`"description":${deep}`)).toEqual([]);
  });
});
