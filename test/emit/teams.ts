/** The model of a small API with what usual collections hold: forms, enums, documented failures, a typed header. */
import type { ApiModel, Operation } from "../../src/model/api.js";
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
} from "./model.js";

const notFound = outcome(404, {
  codes: { 4130: "Team does not exist: {teamId}." },
  examples: [example({ name: "Not found", code: 4130 })],
});

const create: Operation = operation("Create a team", "POST /teams", {
  security: "oauth2",
  doc: {
    summary: "Create a [team](https://help.example.com/teams) under your account.",
    scopes: ["team:write:admin"],
    rateLimit: "Light",
  },
  body: {
    kind: "multipart",
    origin,
    fields: [
      parameter("name", "form", {
        value: "Excepteur proident",
        doc: { summary: "Team name: must be unique to one account." },
        facts: { maxLength: fact(128) },
      }),
      parameter("type", "form", {
        type: ref("type"),
        value: "normal",
        doc: { summary: "Who sees the members." },
      }),
      parameter("search_by_domain", "form", { type: boolean, value: "false" }),
    ],
  },
  outcomes: [
    outcome(201, {
      body: json(ref("created")),
      doc: { summary: "Team created." },
      headers: [{ name: "content-location", doc: { summary: "Location of the team." }, origin }],
      examples: [
        example({
          headers: [["content-location", "/teams/7"]],
          body: { id: "7", members: "integer" },
        }),
      ],
    }),
    outcome(200, {
      codes: { 200: "Only available for paid accounts." },
      examples: [example({ code: 200, body: "" })],
    }),
    notFound,
    outcome(409, { codes: { 4132: "Team name {name} is already in use." } }),
  ],
});

const listMembers = operation("List members of a team", "GET /teams/:teamId/members", {
  security: "oauth2",
  doc: {
    summary: "List the members of a team.",
    details:
      "Members are sorted by name. Pages hold at most 300 members; pass `next_page_token` of the last answer to get the next page, until an answer comes without it.\n\n- active members\n- invited members",
  },
  parameters: [
    parameter("teamId", "path", { doc: { summary: "Id of the team." } }),
    parameter("page_size", "query", {
      type: number,
      value: "30",
      doc: { summary: "Members of a page." },
      facts: { minimum: fact(1), maximum: fact(300), default: fact("30") },
    }),
    parameter("page_number", "query", {
      type: number,
      value: "1",
      doc: { summary: "The page.", deprecated: "Use `next_page_token`." },
      facts: { default: fact("1") },
    }),
    parameter("next_page_token", "query", { facts: { format: fact("uuid") } }),
  ],
  outcomes: [
    outcome(200, {
      body: json(ref("page")),
      examples: [
        example({ body: { members: [{ id: "1", email: "a@example.com" }], next_page_token: "x" } }),
      ],
    }),
    notFound,
  ],
});

const addMembers = operation("Add members", "POST /teams/:teamId/members", {
  security: "oauth2",
  doc: { summary: "Add members to a team." },
  parameters: [parameter("teamId", "path", { value: "7" })],
  body: {
    kind: "multipart",
    origin,
    fields: [
      parameter("members", "form", {
        type: list(ref("member")),
        encoding: "json",
        value: '[{"id":"1","email":"a@example.com"}]',
      }),
    ],
  },
  outcomes: [outcome(201), outcome(300, { codes: { 300: "" } })],
});

export const teams: ApiModel = api(
  [
    group(["Teams"], {
      doc: { summary: "Teams and their members." },
      operations: [
        create,
        listMembers,
        addMembers,
        operation("List teams", "GET /teams", { security: "oauth2", outcomes: [outcome("2xx")] }),
        operation("Delete a team", "DELETE /teams/:teamId", {
          security: "oauth2",
          doc: { deprecated: true },
          parameters: [parameter("teamId", "path")],
        }),
      ],
      types: [
        {
          kind: "enum",
          id: "type",
          nameHints: ["team type"],
          origins: [],
          doc: { summary: "Team types." },
          members: [
            { value: "normal", doc: "Only members see the other members." },
            { value: "shared", doc: "Everyone under an account sees the members." },
            { value: "restricted" },
          ],
        },
        {
          kind: "enum",
          id: "error codes",
          role: "errorCodes",
          nameHints: ["team error code"],
          origins: [],
          doc: { summary: "Error codes that the responses of these requests document." },
          members: [
            { value: 200, nameHint: "only available for paid accounts" },
            { value: 4130, nameHint: "team does not exist", doc: "Team does not exist: {teamId}." },
            { value: 4132, doc: "Team name {name} is already in use." },
            { value: "invalid_token", doc: "The token has expired." },
          ],
        },
        {
          kind: "object",
          id: "member",
          nameHints: ["add members member"],
          origins: [],
          fields: [
            field("id", string, { required: false, doc: { summary: "User id." } }),
            field("email", string, { required: false }),
          ],
        },
        {
          kind: "object",
          id: "created",
          nameHints: ["create team created"],
          origins: [],
          fields: [field("id", string), field("members", number)],
        },
        {
          kind: "object",
          id: "page",
          nameHints: ["list members of team ok"],
          origins: [],
          fields: [
            field("members", list(ref("member"))),
            field("next_page_token", string, { required: false }),
          ],
        },
      ],
    }),
  ],
  {
    name: "Teams",
    doc: { summary: "The Teams API.", details: "All endpoints are available via `https`." },
    security: [{ id: "oauth2", kind: "oauth2", settings: {}, bindings: {}, origin }],
  },
);
