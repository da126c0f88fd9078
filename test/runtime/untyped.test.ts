/** Bodies that go out without the content type that they would have. */
import { describe, expect, it } from "vitest";
import {
  json,
  multipart,
  text,
  typedMultipart,
  untyped,
  urlencoded,
  type BodyEncoder,
  type OutgoingRequest,
} from "../../src/runtime/index.js";

function encoded(encoder: BodyEncoder, value: unknown, given?: string) {
  const headers = new Headers(given === undefined ? {} : { "content-type": given });
  const operation = { method: "POST", path: "/books", responses: {} };
  const request: OutgoingRequest = { operation, method: "POST", url: "", headers, body: null };
  const body = untyped(encoder)(value, request, (documented) => documented);
  return { type: headers.get("content-type"), body };
}

describe("an untyped body", () => {
  it.each<[string, BodyEncoder, unknown, string]>([
    ["JSON", json, { title: "Dune" }, '{"title":"Dune"}'],
    ["a form", urlencoded, { title: "Dune" }, "title=Dune"],
    ["text", text("text/plain"), "Dune", "Dune"],
  ])("of %s is bytes, to which fetch adds no type", (_, encoder, value, want) => {
    const { type, body } = encoded(encoder, value);
    expect(type).toBeNull();
    expect(body).toBeInstanceOf(Uint8Array);
    expect(new TextDecoder().decode(body instanceof Uint8Array ? body : undefined)).toBe(want);
  });

  it("of several parts has no type either", () => {
    const { type, body } = encoded(typedMultipart({}), { title: "Dune" });
    expect([type, body instanceof Blob && body.type]).toEqual([null, ""]);
  });

  it("keeps a type that somebody has given", () => {
    expect(encoded(json, {}, "text/plain").type).toBe("text/plain");
    expect(encoded(multipart, { title: "Dune" }, "text/plain").type).toBe("text/plain");
  });

  it("is none where there is no value", () => {
    expect(encoded(json, undefined)).toEqual({ type: null, body: undefined });
  });
});
