/** The model of an API that uses every kind of body, parameter, response, scheme and type there is. */
import type { ApiModel, Group, SecurityScheme } from "../../src/model/api.js";
import { bodies } from "./bodies.js";
import {
  api,
  boolean,
  example,
  fact,
  field,
  group,
  json,
  list,
  number,
  operation,
  origin,
  outcome,
  parameter,
  ref,
  string,
  union,
  unknown,
} from "./model.js";

const parameters: Group = group(["Parameters", "Query"], {
  operations: [
    operation("Search", "GET /{old}/:tenant/items/:id.json", {
      parameters: [
        parameter("tenant", "path", {
          required: false,
          value: "{{tenant}}",
          fallback: "{{tenant}}",
        }),
        parameter("id", "path", { type: number, value: "12" }),
        parameter("10", "query", { type: union(number, string), value: "007" }),
        parameter("state", "query", { type: ref("state"), value: "2" }),
        parameter("flag", "query", { documented: [{ value: null, enabled: true }] }),
        parameter("b", "query", {
          type: list(number),
          repeated: true,
          documented: [
            { value: "1", enabled: true },
            { value: "2", enabled: true },
            { value: "3", enabled: false },
          ],
        }),
        parameter("filter", "query", {
          type: { kind: "record", values: unknown },
          encoding: "json",
          value: '{"a": [1]}',
        }),
        parameter("states", "query", {
          type: list(ref("state")),
          encoding: "csv",
          value: "1,2",
        }),
        parameter("fields", "query", {
          type: union(list(string), string),
          encoding: "csv",
          value: "id, name",
        }),
        parameter("since", "query", {
          facts: { format: fact("date-time"), presence: fact("conditional") },
        }),
        parameter("X-Trace", "header", { value: "abc", facts: { minLength: fact(3) } }),
        parameter("accept", "header", { value: "application/json", fallback: "application/json" }),
      ],
      queryOrder: ["b", "10", "b"],
    }),
    operation("List", "GET /items"),
  ],
  types: [
    {
      kind: "enum",
      id: "state",
      nameHints: ["state"],
      origins: [],
      members: [{ value: 1, doc: "Active user." }, { value: 2 }],
    },
  ],
});

const responses: Group = group(["Responses"], {
  operations: [
    operation("Read", "GET /read", {
      server: "files",
      outcomes: [
        outcome(200, {
          body: json(
            union(
              { kind: "object", fields: [field("ok", { kind: "literal", value: true })] },
              { kind: "null" },
            ),
          ),
          examples: [
            example({ name: "Found", body: { ok: true } }),
            example({ name: "Nothing", body: null }),
            example({ name: "Nothing", body: null }),
            example({ name: "Misfit", body: 7 }),
          ],
        }),
        outcome(202, { body: { kind: "text" }, examples: [example({ body: "later" })] }),
        outcome(206, { body: { kind: "binary" }, examples: [example({})] }),
        outcome(200, { ok: false, codes: { E1: "One.", E2: "" }, codePath: ["error", "code"] }),
        outcome(422, {
          body: json(ref("problem")),
          codes: { 1: "First.", 2: "Second." },
          examples: [example({ code: 2, body: { error: "x" } }), example({ code: 3, body: {} })],
        }),
        outcome(429, { body: { kind: "none" }, headers: [{ name: "retry-after", origin }] }),
        outcome(500, { body: { kind: "text" }, doc: { summary: "Try again." } }),
        outcome(503, { codes: { 9: "Nine." }, uncoded: true, doc: { summary: "Maintenance." } }),
      ],
    }),
    // Codes that bodies show and nothing states: samples, of an open set.
    operation("Fail", "DELETE /read", {
      outcomes: [
        outcome(204),
        outcome(400, {
          body: json(ref("error")),
          observedCodes: ["E3", "E4"],
          codePath: ["error", "code"],
          examples: [example({ code: "E3", body: { error: "x" } })],
        }),
        outcome(403, { codes: { 7: "Seven." }, uncoded: true, codePath: ["code"] }),
      ],
    }),
    operation("Try", "PATCH /read", {
      outcomes: [outcome("2xx"), outcome(200, { codes: { 200: "Only for paid accounts." } })],
    }),
    operation("List", "GET /responses", { outcomes: [outcome(200, { body: json(ref("empty")) })] }),
  ],
  types: [
    { kind: "alias", id: "problem", nameHints: ["problem"], origins: [], type: ref("error") },
    { kind: "object", id: "empty", nameHints: ["empty"], origins: [], fields: [] },
    {
      kind: "object",
      id: "error",
      nameHints: ["error body"],
      origins: [],
      fields: [
        field("error", string),
        field("in quotes", list(union(string, boolean)), { required: false }),
      ],
    },
  ],
});

const schemes: readonly SecurityScheme[] = [
  { id: "bearer", kind: "bearer", settings: {}, bindings: { token: "{{token}}" }, origin },
  {
    id: "basic",
    kind: "basic",
    settings: {},
    bindings: { username: "{{user}}", password: "{{password}}" },
    origin,
  },
  { id: "x-api-key", kind: "apiKey", settings: { key: "X-Api-Key" }, bindings: {}, origin },
  {
    id: "Token",
    kind: "apiKey",
    settings: { key: "Authorization", prefix: "Token" },
    bindings: {},
    origin,
  },
  { id: "oauth2", kind: "oauth2", settings: { addTokenTo: "queryParams" }, bindings: {}, origin },
  { id: "jwt", kind: "jwt", settings: { headerPrefix: "JWT" }, bindings: {}, origin },
  { id: "awsv4", kind: "awsv4", settings: { region: "eu" }, bindings: {}, origin },
];

const security: Group = group([], {
  operations: schemes.map(({ id }) =>
    operation(`Call with ${id}`, `GET /secure/${id}`, { security: id }),
  ),
});

export const everything: ApiModel = api([bodies, parameters, responses, security], {
  name: "Everything",
  servers: [
    { id: "baseUrl", url: "https://{{tenant}}.example.com", origin },
    { id: "files", url: "https://files.example.com", origin },
    { id: "unknown", url: "{{unknown}}", origin },
  ],
  variables: [
    { name: "tenant", default: "acme", secret: false, doc: { summary: "Your tenant." }, origin },
    { name: "token", secret: true, origin },
    { name: "not set", secret: false, origin },
  ],
  security: schemes,
});
