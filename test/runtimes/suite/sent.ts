/** What goes over the wire: addresses, headers, bodies. */
import {
  binary,
  exactJson,
  graphql,
  json,
  JsonNumber,
  multipart,
  text,
  urlencoded,
} from "../../../generated/zoom-im-groups/runtime/index.js";
import { onlyRequest, send, type Call } from "./outcome.js";
import type { Exceptions, Scenario } from "./scenario.js";

const post = { method: "POST" };

function sends(name: string, call: Call, want: object, except?: Exceptions): Scenario {
  return {
    name,
    want: { method: call.operation?.method ?? "GET", target: "/", headers: {}, body: "", ...want },
    ...(except && { except }),
    async play(stage) {
      const place = await stage.place({ text: "{}" });
      await send(place, call);
      return onlyRequest(place);
    },
  };
}

export const sent: readonly Scenario[] = [
  sends(
    "a path value is one segment, whatever is in it",
    { operation: { path: "/a/{id}/b.{kind}" }, params: { path: { id: "ä/ ?#%2F", kind: 7 } } },
    { target: "/a/%C3%A4%2F%20%3F%23%252F/b.7" },
  ),
  sends(
    "a query has its values in order, repeated, without value, and encoded as Postman does",
    { params: { query: { b: ["1", "2"], a: null, c: "ü &=+#'", d: true, e: { f: [1] } } } },
    { target: "/?b=1&b=2&a&c=%C3%BC%20%26=+%23%27&d=true&e={%22f%22:[1]}" },
  ),
  sends(
    "a header is the call's, else the operation's, else the client's",
    {
      params: { headers: { "X-B": "params", "X-C": "params" } },
      client: { headers: { "X-A": "client", "X-B": "client", "X-C": "client" } },
      options: { headers: { "X-C": "call" } },
    },
    { headers: { "x-a": "client", "x-b": "params", "x-c": "call" } },
  ),
  sends(
    "JSON is UTF-8 with its type",
    { operation: { ...post, body: json }, params: { body: { name: "Zoë ☃", n: null } } },
    {
      headers: { "content-type": "application/json" },
      body: utf8('{"name":"Zoë ☃","n":null}'),
    },
  ),
  sends(
    "JSON has all digits of its numbers",
    {
      operation: { ...post, body: exactJson },
      params: { body: { id: 12345678901234567890n, rate: new JsonNumber("1e400"), name: "n1" } },
    },
    {
      headers: { "content-type": "application/json" },
      body: '{"id":12345678901234567890,"rate":1e400,"name":"n1"}',
    },
  ),
  sends("a POST without a body has none", { operation: { ...post, body: json } }, {}),
  sends(
    "text without a type is sent without a type",
    { operation: { ...post, body: text() }, params: { body: "naïve" } },
    { body: utf8("naïve") },
  ),
  sends(
    "text with a type",
    { operation: { method: "PUT", body: text("application/xml") }, params: { body: "<a/>" } },
    { headers: { "content-type": "application/xml" }, body: "<a/>" },
  ),
  sends(
    "a form",
    {
      operation: { ...post, body: urlencoded, jsonFields: ["d"] },
      params: { body: { a: "x y+&ü", b: ["1", "2"], c: undefined, d: [1, { e: 2 }], f: false } },
    },
    {
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "a=x%20y%2B%26%C3%BC&b=1&b=2&d=%5B1%2C%7B%22e%22%3A2%7D%5D&f=false",
    },
  ),
  sends(
    "a multipart form has text, JSON, blobs and files",
    {
      operation: { ...post, body: multipart, jsonFields: ["list"] },
      params: {
        body: {
          name: "Zoë",
          list: [1, 2],
          blob: new Blob(["%PDF"], { type: "application/pdf" }),
          file: new File([new Uint8Array([0, 255])], "a b.bin", { type: "image/png" }),
        },
      },
    },
    {
      headers: { "content-type": "multipart/form-data" },
      body: formWithBlobNamed("blob"),
    },
    {
      bun: {
        why: "Bun gives a blob in a form no file name: there, a `File` is to be sent",
        want: {
          method: "POST",
          target: "/",
          headers: { "content-type": "multipart/form-data" },
          body: formWithBlobNamed(""),
        },
      },
    },
  ),
  sends(
    "bytes",
    {
      operation: { ...post, body: binary("application/octet-stream") },
      params: { body: new Uint8Array([0, 128, 255]) },
    },
    { headers: { "content-type": "application/octet-stream" }, body: "\u0000\u0080\u00ff" },
  ),
  sends(
    "a blob has a type of its own",
    {
      operation: { ...post, body: binary() },
      params: { body: new Blob(["x"], { type: "image/gif" }) },
    },
    { headers: { "content-type": "image/gif" }, body: "x" },
  ),
  sends(
    "a GraphQL document with its variables",
    {
      operation: { ...post, body: graphql({ query: "query A($id: ID!) { a(id: $id) }" }) },
      params: { body: { id: "1" } },
    },
    {
      headers: { "content-type": "application/json" },
      body: '{"query":"query A($id: ID!) { a(id: $id) }","variables":{"id":"1"}}',
    },
  ),
  {
    name: "a stream is sent as it comes",
    want: "one two",
    except: {
      chromium: {
        why: "Chromium streams request bodies over HTTP/2 alone, which this server does not speak",
        want: "NetworkError",
      },
    },
    async play(stage) {
      const place = await stage.place({});
      const body = new ReadableStream({
        start(controller) {
          for (const word of ["one ", "two"]) controller.enqueue(new TextEncoder().encode(word));
          controller.close();
        },
      });
      try {
        await send(place, { operation: { ...post, body: binary() }, params: { body } });
      } catch (error) {
        return error instanceof Error ? error.name : error;
      }
      return (await place.received())[0]?.body;
    },
  },
];

/** The bytes of a text, a character a byte. */
function utf8(from: string): string {
  return String.fromCharCode(...new TextEncoder().encode(from));
}

function formWithBlobNamed(filename: string): readonly object[] {
  return [
    { name: "name", text: "Zoë" },
    { name: "list", text: "[1,2]" },
    { name: "blob", text: "%PDF", filename, type: "application/pdf" },
    { name: "file", text: "\u0000\u00ff", filename: "a b.bin", type: "image/png" },
  ];
}
