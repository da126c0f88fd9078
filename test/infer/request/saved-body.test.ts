/** Bodies of items that send none themselves: what a caller may send, as saved requests did. */
import { describe, expect, it } from "vitest";
import { form, json, readItem, type Saved } from "./saved.js";

describe("a body that only saved requests have", () => {
  const type = (value: string): unknown => ({ key: "Content-Type", value });
  const raw = (text: string, language?: string): unknown => ({
    mode: "raw",
    raw: text,
    ...(language !== undefined && { options: { raw: { language } } }),
  });
  const multipart = { mode: "formdata", formdata: [{ key: "photo", type: "file", src: [] }] };
  const graphql = { mode: "graphql", graphql: { query: "{ pets { name } }", variables: "" } };
  const optional = true;

  it.each<{
    what: string;
    request?: Readonly<Record<string, unknown>>;
    originals: readonly Saved[];
    body: unknown;
    codes?: readonly string[];
  }>([
    {
      what: "is JSON that may be sent",
      originals: [{ body: json({ name: "Rex" }) }],
      body: { kind: "json", contentType: "application/json", optional },
      codes: ["PW1307"],
    },
    {
      what: "may be sent where the own one is empty",
      request: { body: raw("", "json") },
      originals: [{ body: json({ name: "Rex" }) }],
      body: { kind: "json", optional },
      codes: ["PW1307"],
    },
    {
      what: "has the type that was saved with it",
      originals: [
        { header: [type("application/vnd.pets+json")], body: raw('{"name":"Rex"}', "json") },
      ],
      body: { kind: "json", contentType: "application/vnd.pets+json", optional },
      codes: ["PW1307"],
    },
    {
      what: "is text of the language that was saved with it",
      originals: [{ body: raw("<pet/>", "xml") }],
      body: { kind: "text", contentType: "application/xml", optional },
      codes: ["PW1307"],
    },
    {
      what: "is a file",
      originals: [{ header: [type("image/png")], body: { mode: "file", file: {} } }],
      body: { kind: "binary", contentType: "image/png", optional },
      codes: ["PW1307"],
    },
    {
      what: "is a form of fields that only callers send",
      originals: [
        {
          header: [type("application/x-www-form-urlencoded; charset=utf-8")],
          body: form({ name: "{{name}}" }),
        },
      ],
      body: { kind: "urlencoded", fields: [{ key: "name", required: false }] },
      codes: ["PW1307"],
    },
    {
      what: "is a multipart form, likewise",
      originals: [{ body: multipart }],
      body: { kind: "multipart", fields: [{ key: "photo", type: { kind: "file" } }] },
      codes: ["PW1307"],
    },
    {
      what: "is the first where they are of several modes",
      originals: [{ body: json({ name: "Rex" }) }, { body: multipart }],
      body: { kind: "json", optional },
      codes: ["PW1308", "PW1307"],
    },
    {
      what: "is none where a variable stands for it",
      originals: [{ body: raw("{{pet}}", "json") }],
      body: undefined,
    },
    { what: "is none where it is a word", originals: [{ body: json("Rex") }], body: undefined },
    { what: "is none where it is blank", originals: [{ body: raw(" \n") }], body: undefined },
    {
      what: "is none where it is a GraphQL document",
      originals: [{ body: graphql }],
      body: undefined,
      codes: ["PW1308"],
    },
    {
      what: "is none where it was refused",
      originals: [{ code: 400, body: json({ name: "Rex" }) }],
      body: undefined,
    },
    {
      what: "is none of another method",
      originals: [{ method: "PUT", body: json({ name: "Rex" }) }],
      body: undefined,
    },
    {
      what: "is none of another path",
      originals: [{ url: "https://api.example.com/owners", body: json({ name: "Rex" }) }],
      body: undefined,
    },
    {
      what: "is none with GET, which takes none",
      request: { method: "GET" },
      originals: [{ method: "GET", body: json({ name: "Rex" }) }],
      body: undefined,
    },
  ])("$what", ({ request = {}, originals, body, codes = [] }) => {
    const read = readItem(request, originals);
    expect({ body: read.operation.body }).toMatchObject({ body });
    expect(read.codes).toEqual(codes);
  });

  it("leaves a form's type to the form", () => {
    const header = [type("application/x-www-form-urlencoded; charset=utf-8")];
    const { operation } = readItem({}, [{ header, body: form({ name: "Rex" }) }]);
    expect(operation.body).not.toHaveProperty("contentType");
  });
});
