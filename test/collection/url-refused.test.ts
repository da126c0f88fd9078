/** URLs that are none or that no client should call, and those that only look so. */
import { describe, expect, it } from "vitest";
import { joined, readRequest, refusalOf } from "./reading.js";

describe("a URL that is none", () => {
  const cases: readonly (readonly [url: unknown, code: string, severity: string])[] = [
    ["", "PW1103", "warning"],
    ["   ", "PW1103", "warning"],
    ["http://", "PW1103", "warning"],
    ["?a=b", "PW1103", "warning"],
    [{}, "PW1103", "warning"],
    [{ raw: "" }, "PW1103", "warning"],
    [{ host: [], path: [], query: [] }, "PW1103", "warning"],
    ["see the docs", "PW1103", "warning"],
    ['Sent by the server:\n{"a": 1}', "PW1103", "warning"],
    ["POST https://h/x", "PW1103", "warning"],
    ["GET {{baseUrl}}/x", "PW1103", "warning"],
    ["see https://h/x for more", "PW1103", "warning"],
    [`http://h/${"{{a}}".repeat(20_000)}`, "PW1103", "warning"],
    [null, "PW1101", "error"],
    [5, "PW1101", "error"],
    [["http://h"], "PW1101", "error"],
    ["https://user:secret@h/x", "PW1104", "error"],
    ["https://user@h/x", "PW1104", "error"],
    ["https://{{user}}:secret@h/x", "PW1104", "error"],
    ["user:secret@h/x", "PW1104", "error"],
    [{ protocol: "https", auth: { user: "u", password: "p" }, host: ["h"] }, "PW1104", "error"],
    [{ protocol: "https", host: ["user:secret@h"] }, "PW1104", "error"],
    ["http://unix:/var/run/docker.sock:/containers/json", "PW1104", "error"],
    ["http://unix/containers/json", "PW1104", "error"],
    ["unix:/var/run/docker.sock", "PW1104", "error"],
    [{ protocol: "http", host: ["unix"], port: "", path: ["a"] }, "PW1104", "error"],
    ["file:///etc/passwd", "PW1104", "error"],
    ["file:/etc/passwd", "PW1104", "error"],
    [{ protocol: "file", path: ["etc", "passwd"] }, "PW1104", "error"],
    ["ftp://h/x", "PW1104", "error"],
    ["wss://h/x", "PW1104", "error"],
    ["javascript:alert(1)", "PW1104", "error"],
    ["data:text/html,hi", "PW1104", "error"],
  ];
  it.each(cases)("%j gives %s", (url, code, severity) => {
    const refusal = refusalOf({ name: "Item", request: { method: "GET", url } });
    expect(refusal).toEqual({ code, severity, pointer: "/item/0/request/url" });
  });

  it("is missing", () => {
    expect(
      refusalOf({ name: "Item", request: { method: "VIEW", body: { mode: "raw", raw: "{}" } } }),
    ).toEqual({
      code: "PW1103",
      severity: "warning",
      pointer: "/item/0/request",
    });
  });

  it.each([
    [{ host: ["h"], path: { a: 1 } }, "/path"],
    [{ host: ["h"], path: ["a", ["b"]] }, "/path/1"],
    [{ host: { a: 1 } }, "/host"],
    [{ host: ["h", []] }, "/host/1"],
    [{ host: ["h"], port: [80] }, "/port"],
    [{ protocol: {}, host: ["h"] }, "/protocol"],
    [{ host: ["h"], query: 5 }, "/query"],
  ])("%j has a part of the wrong type", (url, part) => {
    expect(refusalOf({ name: "Item", request: { url } })).toEqual({
      code: "PW1101",
      severity: "error",
      pointer: `/item/0/request/url${part}`,
    });
  });

  it("never shows the login", () => {
    expect(() => readRequest({ url: "https://user:s3cret@h/x" })).toThrow(/^((?!s3cret).)*$/);
  });
});

describe("a URL that only looks odd", () => {
  it.each([
    "https://<your-domain>/api",
    "http://localhost:<port>/x",
    "data:8080/x",
    "unix:8080/x",
    "unix.example.com/x",
    "http://169.254.169.254/latest/meta-data",
    "{{baseUrl}} /users",
    "https://your domain/x",
    "{{a}}://h/x",
    "https://h/@user/x@y",
    "{{any text}}/x",
  ])("%s is read", (url) => {
    expect(joined(readRequest({ url }).url)).toBe(url);
  });
});
