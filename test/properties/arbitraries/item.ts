/** Requests and folders. */
import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../../tools/lib/json.js";
import { auths } from "./auth.js";
import { bodies } from "./body.js";
import { responseLists } from "./response.js";
import { few, mostly, object } from "./sometimes.js";
import { templates, variableLists } from "./template.js";
import { names, prose } from "./text.js";
import { urls } from "./url.js";

const descriptions = mostly<JsonValue>(
  prose,
  prose.map((content) => ({ content, type: "text/markdown" })),
  fc.constant(null),
);

const headerRows = object(
  {
    key: mostly(
      fc.constantFrom("Accept", "Content-Type", "X-Request-Id", "X-Tenant"),
      fc.constantFrom("", "x-tenant", "Authorization", "X-Api-Key", "api-version", "Host", "{{a}}"),
    ),
    value: mostly(
      fc.constantFrom("application/json", "application/xml", "text/plain", "1", "Bearer {{token}}"),
      templates,
      fc.constant(""),
    ),
  },
  { disabled: fc.boolean(), description: prose },
);

const methods = mostly(
  fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"),
  fc.constantFrom("HEAD", "OPTIONS", "get", "PURGE", "COPY", "LIST"),
);

const requests = object(
  { method: methods, url: urls },
  {
    header: few(headerRows, 3),
    body: bodies,
    auth: auths,
    description: descriptions,
  },
);

const events = few(
  fc
    .tuple(
      fc.constantFrom("prerequest", "test"),
      fc.constantFrom(
        "pm.environment.set('token', 'x');",
        'pm.collectionVariables.set("a", 1)',
        "while (true) {}",
        "",
      ),
    )
    .map(([listen, exec]) => ({ listen, script: { type: "text/javascript", exec: [exec] } })),
  2,
);

const behaviors = object(
  {},
  {
    disableBodyPruning: fc.boolean(),
    disableUrlEncoding: fc.boolean(),
    followRedirects: fc.boolean(),
    disabledSystemHeaders: fc.constantFrom({}, { accept: true, "user-agent": true }),
  },
);

/** An item that is sent; a few have nothing that could be. */
export const requestItems: fc.Arbitrary<JsonObject> = object(
  {
    name: names,
    request: mostly<JsonValue>(
      requests,
      fc.constantFrom("https://api.example.com/users?page=1", { method: "POST" }),
    ),
  },
  {
    response: responseLists,
    event: events,
    protocolProfileBehavior: behaviors,
    description: descriptions,
  },
);

/** Requests and folders, to some depth. */
export const itemLists: fc.Arbitrary<readonly JsonObject[]> = fc.letrec<{
  items: readonly JsonObject[];
}>((tie) => {
  const folders = object(
    { name: names, item: tie("items") },
    { auth: auths, event: events, description: descriptions, variable: variableLists },
  );
  const nested = fc.oneof(
    { weight: 3, arbitrary: requestItems },
    { weight: 1, arbitrary: folders },
  );
  return {
    items: fc.oneof(
      { maxDepth: 3, depthIdentifier: "folders" },
      few(requestItems, 4),
      few(nested, 4),
    ),
  };
}).items;

/** What a collection has, as a folder has. */
export const levelMembers = {
  auth: auths,
  event: events,
  variable: variableLists,
  protocolProfileBehavior: behaviors,
};
