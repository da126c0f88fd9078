/** Saved responses, whose names, statuses and bodies contradict each other. */
import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../../tools/lib/json.js";
import { looseJson, strictJson } from "./json-text.js";
import { few, mostly, object } from "./sometimes.js";
import { templates } from "./template.js";
import { names } from "./text.js";

const responseNames = mostly(
  fc.constantFrom("OK", "200 OK", "Created", "Not found", "Success", "Error"),
  fc.constantFrom(
    "**HTTP Status Code:** `201`<br>\nUser created.",
    "**HTTP Status Code:** `404` <br>\n**Error Code:** `1001` <br>\nUser does not exist.",
    "**Error Code:** `300` <br>\nRequest failed.",
    "**HTTP Status Code:** <br>",
    "Error Code: 200",
    "400 - Bad request, 401 - Unauthorized",
  ),
  names,
);

const codes = mostly<JsonValue>(
  fc.constantFrom(200, 201, 204, 400, 404, 500),
  fc.constantFrom(0, 99, 299, 302, 418, 600, 999, 2e9, null, "404"),
);

const headers = few(
  object(
    {
      key: mostly(
        fc.constantFrom("Content-Type", "Location", "X-Rate-Limit"),
        fc.constantFrom("", "content-type", "Set-Cookie", "x y", "__proto__"),
      ),
      value: mostly(
        fc.constantFrom("application/json", "text/html; charset=utf-8", "image/png", "3"),
        templates,
      ),
    },
    { name: names },
  ),
  3,
);

const responses: fc.Arbitrary<JsonObject> = object(
  { name: responseNames },
  {
    code: codes,
    status: fc.constantFrom("OK", "Not Found", "", "Whatever"),
    header: mostly<JsonValue>(headers, fc.constantFrom(null, "Content-Type: text/plain")),
    body: mostly<JsonValue>(strictJson, looseJson, fc.constantFrom("", null, "plain text", "<a/>")),
    _postman_previewlanguage: fc.constantFrom("json", "text", "xml", "html", "Text", "auto"),
    cookie: fc.constant([]),
  },
);

/** The `response` of an item. */
export const responseLists: fc.Arbitrary<readonly JsonObject[]> = few(responses, 3);
