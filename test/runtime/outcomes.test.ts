/** Responses as outcomes: which member of the union comes, or which error. */
import { describe, expect, it } from "vitest";
import {
  DecodeError,
  UnexpectedResponseError,
  type DocumentedResponse,
  type Outcome,
} from "../../src/runtime/index.js";
import { rejection, useServer } from "./context.js";
import type { Answer } from "./server.js";

const context = useServer();

function outcome(
  responses: Readonly<Record<string, DocumentedResponse>>,
  answer: Answer,
  method = "GET",
): Promise<Outcome> {
  context.server.answer(answer);
  return context.call({ operation: { method, responses } });
}

const type = (value: string): Record<string, string> => ({ "content-type": value });
const latin1 = Buffer.from("caf\u00e9", "latin1");

describe("a success's body", () => {
  it.each<[string, DocumentedResponse, Answer, unknown]>([
    ["JSON", { body: "json" }, { body: '{"a":1}' }, { a: 1 }],
    ["JSON with a byte order mark", { body: "json" }, { body: '\uFEFF{"a":1}' }, { a: 1 }],
    ["JSON of another type", { body: "json" }, { body: "[1]", headers: type("text/html") }, [1]],
    ["JSON null", { body: "json" }, { body: "null" }, null],
    ["text", { body: "text" }, { body: '{"a":1}' }, '{"a":1}'],
    ["empty text", { body: "text" }, { body: "" }, ""],
    [
      "text in its charset",
      { body: "text" },
      { body: latin1, headers: type("text/plain; charset=ISO-8859-1") },
      "café",
    ],
    [
      "text in a quoted charset",
      { body: "text" },
      { body: latin1, headers: type('text/plain;charset="latin1"') },
      "café",
    ],
    [
      "text in an unknown charset",
      { body: "text" },
      { body: "café", headers: type("text/plain; charset=utf8mb4") },
      "café",
    ],
    ["nothing, whatever comes", { body: "none" }, { body: "ignored" }, undefined],
    ["undocumented JSON", {}, { body: '{"a":1}' }, { a: 1 }],
    [
      "undocumented JSON of a vendor's type",
      {},
      { body: "[1]", headers: type("application/hal+json") },
      [1],
    ],
    ["undocumented text", {}, { body: "<a/>", headers: type("application/xml") }, "<a/>"],
    ["undocumented JSON declared as text", {}, { body: "[1]", headers: type("text/plain") }, [1]],
    ["undocumented nothing", {}, { body: "" }, undefined],
    ["undocumented broken JSON", {}, { body: "{" }, "{"],
    ["204", {}, { status: 204, body: "" }, undefined],
    ["205", {}, { status: 205, body: "" }, undefined],
  ])("may be %s", async (_, documented, answer, want) => {
    const responses = { "2xx": { ok: true, ...documented } };
    expect(await outcome(responses, answer)).toMatchObject({ ok: true, body: want });
  });

  it.each<[string, DocumentedResponse, string]>([
    ["documented", { body: "binary" }, "application/json"],
    ["undocumented", {}, "image/png"],
  ])("may be binary: %s", async (_, documented, contentType) => {
    const bytes = Uint8Array.from([0, 255, 128]);
    const answer = { body: bytes, headers: type(contentType) };
    const { body } = await outcome({ 200: { ok: true, ...documented } }, answer);
    expect(body).toBeInstanceOf(Blob);
    expect((body as Blob).type).toBe(contentType);
    expect([...new Uint8Array(await (body as Blob).arrayBuffer())]).toEqual([...bytes]);
  });

  it("is none for HEAD", async () => {
    const answer = { headers: { "content-length": "2" } };
    expect(await outcome({ 200: { ok: true } }, answer, "HEAD")).toMatchObject({ body: undefined });
  });

  it.each([
    ["empty", ""],
    ["broken", '{"a":'],
    ["a page", "<html>"],
  ])("is an error where JSON is documented but %s", async (_, body) => {
    const error = await rejection(outcome({ 200: { ok: true, body: "json" } }, { body }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ name: "DecodeError", status: 200, body, method: "GET" });
    expect((error as DecodeError).cause).toBeInstanceOf(SyntaxError);
  });
});

describe("a status", () => {
  it.each([200, 201, 209, 226, 299])("%i is a success where any is documented", async (status) => {
    expect(await outcome({ "2xx": { ok: true } }, { status })).toMatchObject({ ok: true, status });
  });

  it("of its own wins over 2xx", async () => {
    const responses = { "2xx": { ok: true }, 202: { codes: [7] } };
    expect(await outcome(responses, { status: 202 })).toMatchObject({ ok: false, code: 7 });
  });

  it.each([300, 304, 404, 500])("%i is none of 2xx", async (status) => {
    const error = await rejection(outcome({ "2xx": { ok: true } }, { status, body: "" }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status });
  });

  it("may be a documented failure of any class", async () => {
    expect(await outcome({ 300: { codes: [300] } }, { status: 300 })).toMatchObject({
      ok: false,
      status: 300,
      code: 300,
    });
    expect(await outcome({ 304: { body: "none" } }, { status: 304, body: "" })).toMatchObject({
      ok: false,
      status: 304,
      code: undefined,
      body: undefined,
    });
  });
});

describe("a failure's body", () => {
  it.each<[string, DocumentedResponse, Answer, unknown]>([
    ["JSON", {}, { body: '{"a":1}' }, { a: 1 }],
    ["JSON of any type", {}, { body: '{"a":1}', headers: type("text/html") }, { a: 1 }],
    ["text that is no JSON", {}, { body: "<html>", headers: type("application/json") }, "<html>"],
    ["text of a binary type", {}, { body: "oops", headers: type("image/png") }, "oops"],
    ["nothing", {}, { body: "" }, undefined],
    ["what is documented", { body: "text" }, { body: "{}" }, "{}"],
    ["nothing by documentation", { body: "none" }, { body: "{}" }, undefined],
  ])("is %s", async (_, documented, answer, want) => {
    const result = await outcome({ 400: documented }, { status: 400, ...answer });
    expect(result).toMatchObject({ ok: false, status: 400, code: undefined });
    expect(result.body).toEqual(want);
  });

  it("is an error where JSON is documented and a page comes", async () => {
    const error = await rejection(
      outcome({ 404: { body: "json" } }, { status: 404, body: "<html>" }),
    );
    expect(error).toBeInstanceOf(DecodeError);
  });

  it.each([
    [{ message: "m" }, "m"],
    [{ error: { message: "m" } }, "m"],
    [{ errors: [{ message: "m" }] }, "m"],
    [{ error_description: "m", error: "e" }, "m"],
    [{ errorMessage: "m" }, "m"],
    [{ title: "t", detail: "d" }, "d"],
    [{ error: "e" }, "e"],
    [{ message: "", error: "e" }, "e"],
    [{ message: 5 }, undefined],
    [["m"], undefined],
    ["m", undefined],
    [null, undefined],
  ])("%j says %j", async (body, message) => {
    const answer = { status: 400, body: JSON.stringify(body) };
    expect(await outcome({ 400: {} }, answer)).toMatchObject({ message });
  });
});

describe("a failure's code", () => {
  const codes = [4130, "E1"];

  it.each([
    [{ code: 4130 }, 4130],
    [{ code: "4130" }, 4130],
    [{ code: "E1" }, "E1"],
    [{ error: { code: 4130 } }, 4130],
    [{ errorCode: 4130 }, 4130],
    [{ error_code: 4130 }, 4130],
    [{ errors: [{ code: 4130 }, { code: 1 }] }, 4130],
    [{ code: 404, errorCode: 4130 }, 4130],
  ])("is found in %j", async (body, code) => {
    const answer = { status: 404, body: JSON.stringify(body) };
    expect(await outcome({ 404: { codes } }, answer)).toMatchObject({ ok: false, code, body });
  });

  it("is found at its documented place alone", async () => {
    const responses = { 404: { codes, codePath: ["fault", "0", "id"] } };
    const body = { code: 1, fault: [{ id: "E1" }] };
    const answer = { status: 404, body: JSON.stringify(body) };
    expect(await outcome(responses, answer)).toMatchObject({ code: "E1" });
  });

  it.each(["", "<html>", "[]", "{}", '{"code":null}', '{"code":""}'])(
    "is the only documented one where the body has none: %j",
    async (body) => {
      expect(await outcome({ 404: { codes: [4130] } }, { status: 404, body })).toMatchObject({
        code: 4130,
      });
    },
  );

  it.each([
    ["of several none comes", codes, "{}", "code none"],
    ["another one comes", [4130], '{"code":4711}', "code 4711"],
    ["it is not at its place", codes, '{"error":{"code":"E2"}}', "code E2"],
  ])("is an error where %s", async (_, documented, body, message) => {
    const answer = { status: 404, body };
    const error = await rejection(outcome({ 404: { codes: documented } }, answer));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status: 404, body });
    expect(String(error)).toContain(message);
  });

  it("makes a failure of a success that carries it", async () => {
    const responses = { 200: { ok: true, body: "json", codes: [4130] } } as const;
    const failure = { code: 4130, message: "No such group" };
    expect(await outcome(responses, { body: JSON.stringify(failure) })).toMatchObject({
      ok: false,
      status: 200,
      code: 4130,
      message: "No such group",
      body: failure,
    });
    const success = await outcome(responses, { body: '{"code":"0","id":1}' });
    expect(success).toMatchObject({ ok: true, body: { code: "0", id: 1 } });
    expect(success).not.toHaveProperty("code");
    expect(success).not.toHaveProperty("message");
  });

  it("makes a failure of a binary success, too", async () => {
    const responses = { 200: { ok: true, body: "binary", codes: [7] } } as const;
    expect(await outcome(responses, { body: '{"code":7}' })).toMatchObject({ ok: false, code: 7 });
    expect((await outcome(responses, { body: "%PDF" })).body).toBeInstanceOf(Blob);
  });
});

describe("headers", () => {
  it("are read from the response by their lower-case names", async () => {
    const headers = { "Content-Location": "/groups/1" };
    const result = await outcome({ 200: { ok: true } }, { headers });
    expect(result.headers).toMatchObject({ "content-location": "/groups/1" });
    expect(Object.getPrototypeOf(result.headers)).toBe(Object.prototype);
    expect(result.response.headers.get("content-location")).toBe("/groups/1");
  });
});
