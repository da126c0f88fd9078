/** A harmless collection with something at every place that a hostile one may attack. */
import type { JsonObject } from "../../tools/lib/json.js";

const jsonType = { key: "Content-Type", value: "application/json" };

function url(path: readonly string[], more: JsonObject = {}): JsonObject {
  return { host: ["{{baseUrl}}"], path, ...more };
}

const update: JsonObject = {
  name: "Update order",
  event: [{ listen: "test", script: { exec: ["pm.environment.set('last', 1);"] } }],
  request: {
    method: "PUT",
    description: "Changes an order.",
    header: [
      { key: "X-Trace", value: "1", description: "Of the call." },
      { key: "Accept", value: "application/json" },
    ],
    auth: {
      type: "apikey",
      apikey: [
        { key: "key", value: "X-Api-Key" },
        { key: "value", value: "{{apiKey}}" },
        { key: "in", value: "header" },
      ],
    },
    url: url(["orders", ":id"], {
      raw: "{{baseUrl}}/orders/:id?expand=all",
      query: [{ key: "expand", value: "all", description: "One of: `all`, `none`." }],
      variable: [{ key: "id", value: "7", description: "Of the order." }],
      hash: "top",
    }),
    body: {
      mode: "raw",
      raw: '{"name":"Ada","lines":[{"sku":"a","count":2}]}',
      options: { raw: { language: "json" } },
    },
  },
  response: [
    {
      name: "Changed",
      status: "OK",
      code: 200,
      header: [jsonType, { key: "Location", value: "/orders/7", description: "Where it is." }],
      body: '{"id":1,"kind":"a","lines":[{"sku":"a","count":2}]}',
      originalRequest: { method: "PUT", url: "{{baseUrl}}/orders/7" },
    },
    {
      name: "Error Code: 4130",
      status: "Not Found",
      code: 404,
      header: [jsonType],
      body: '{"error":{"code":4130,"message":"gone"}}',
    },
  ],
};

const upload: JsonObject = {
  name: "Upload",
  request: {
    method: "POST",
    url: url(["files"]),
    body: {
      mode: "formdata",
      formdata: [
        {
          key: "title",
          value: "T",
          type: "text",
          contentType: "text/plain",
          description: "Of it.",
        },
        { key: "file", type: "file", src: "a.png" },
      ],
    },
  },
  response: [],
};

const logIn: JsonObject = {
  name: "Log in",
  request: {
    method: "POST",
    auth: { type: "noauth" },
    url: url(["login"]),
    body: { mode: "urlencoded", urlencoded: [{ key: "user", value: "u", description: "Who." }] },
  },
  response: [],
};

const search: JsonObject = {
  name: "Search",
  request: {
    method: "POST",
    url: url(["graphql"]),
    body: {
      mode: "graphql",
      graphql: { query: "query A($a: Int) { b(a: $a) }", operationName: "A", variables: '{"a":1}' },
    },
  },
  response: [],
};

const note: JsonObject = {
  name: "Note",
  request: {
    method: "POST",
    header: [{ key: "Content-Type", value: "text/xml" }],
    url: "https://notes.example.com/{{tenant}}/notes",
    body: { mode: "raw", raw: "<note><to>Ada</to></note>" },
  },
  response: [],
};

const store: JsonObject = {
  name: "Store",
  request: { method: "POST", url: url(["store"]), body: { mode: "file", file: { src: "b.bin" } } },
  response: [],
};

export const base: JsonObject = {
  info: {
    name: "Orders",
    description: "All about orders.",
    schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
  },
  auth: { type: "bearer", bearer: [{ key: "token", value: "{{token}}", type: "string" }] },
  variable: [
    { key: "baseUrl", value: "https://api.example.com/v1" },
    { key: "token", value: "" },
    { key: "tenant", value: "acme", description: "Whose." },
  ],
  event: [{ listen: "prerequest", script: { type: "text/javascript", exec: ["// none"] } }],
  item: [
    {
      name: "Orders",
      description: "What was ordered.",
      auth: null,
      item: [update, upload, { name: "More", description: "Else.", item: [logIn, search, note] }],
    },
    store,
  ],
};
