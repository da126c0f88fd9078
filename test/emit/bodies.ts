/** A folder with a request for each kind of body. */
import type { Group } from "../../src/model/api.js";
import { field, group, list, number, operation, origin, parameter, ref, string } from "./model.js";

export const bodies: Group = group(["Bodies"], {
  operations: [
    operation("Send JSON", "POST /json", {
      body: {
        kind: "json",
        type: ref("tree"),
        contentType: "application/vnd.api+json",
        example: { name: "{{name}}", size: "{{size}}", leaves: [{ name: "a" }], ["__proto__"]: 1 },
        text: '{\n  "name": "{{name}}",\n  "size": {{size}}, // how many\n  "leaves": [{"name": "a"}], "__proto__": 1\n}',
        origin,
      },
    }),
    operation("Send plain JSON", "PUT /json", {
      body: {
        kind: "json",
        type: { kind: "object", fields: [field("n", number)] },
        contentType: "application/json",
        example: { n: 1 },
        text: '{ "n" : 1 }',
        origin,
      },
    }),
    operation("Send text", "POST /text", {
      body: { kind: "text", contentType: "application/xml", text: "<a>\n  `${b}`\n</a>", origin },
    }),
    operation("Send untyped text", "PUT /text", { body: { kind: "text", text: "a", origin } }),
    operation("Send binary", "POST /binary", { body: { kind: "binary", origin } }),
    operation("Send image", "PUT /binary", {
      body: { kind: "binary", contentType: "image/png", origin },
    }),
    operation("Query graph", "POST /graphql", {
      body: {
        kind: "graphql",
        query: "query Team($id: ID!) {\n  team(id: $id) { name }\n}",
        operationName: "Team",
        variables: { kind: "object", fields: [field("id", string)] },
        example: { id: "7" },
        variablesText: '{"id": "7"}',
        origin,
      },
    }),
    operation("Send form", "POST /form", {
      body: {
        kind: "urlencoded",
        contentType: "application/x-www-form-urlencoded; charset=utf-8",
        order: ["tags", "grant_type", "tags"],
        origin,
        fields: [
          parameter("grant_type", "urlencoded", { required: true, value: "password" }),
          parameter("tags", "urlencoded", {
            repeated: true,
            documented: [
              { value: "a", enabled: true },
              { value: "b", enabled: true },
            ],
          }),
          parameter("tenant", "urlencoded", { value: "{{tenant}}", fallback: "{{tenant}}" }),
        ],
      },
    }),
    operation("Upload files", "POST /files", {
      body: {
        kind: "multipart",
        origin,
        fields: [
          parameter("file", "form", { type: { kind: "file" }, required: true }),
          parameter("others", "form", { type: { kind: "file" }, repeated: true }),
        ],
      },
    }),
  ],
  types: [
    {
      kind: "object",
      id: "tree",
      nameHints: ["tree"],
      origins: [],
      fields: [
        field("name", string),
        field("size", number, { required: false }),
        field("leaves", list(ref("tree")), { required: false }),
        field("__proto__", number, { required: false }),
      ],
    },
  ],
});
