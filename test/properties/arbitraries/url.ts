/** URLs in each of the forms that Postman has for them. */
import * as fc from "fast-check";
import { textProperty, type JsonObject, type JsonValue } from "../../tools/lib/json.js";
import { few, mostly, object } from "./sometimes.js";
import { plainValues, templates, variableNames } from "./template.js";
import { prose } from "./text.js";

const bases: fc.Arbitrary<string> = mostly(
  fc.constantFrom("https://api.example.com", "{{baseUrl}}"),
  fc.constantFrom(
    "http://api.example.com:8080",
    "https://{{tenant}}.example.com",
    "https://{{host}}",
    "api.example.com",
    "HTTPS://API.Example.com",
    "http://localhost:3000",
    "http://127.0.0.1",
    "https://bücher.example",
  ),
);

const segments = mostly(
  fc.constantFrom("users", "v1", ":id", ":userId", "{{id}}"),
  fc.constantFrom(
    ":id.json",
    ":",
    "name:rest",
    ":id:verb",
    "{{id}}.json",
    "v{{version}}",
    "{{a}}{{b}}",
    "",
    ".",
    "..",
    ":odd-name",
    ":größe",
  ),
  plainValues.filter((text) => !/[/?#]/.test(text)),
);

const queryKeys = mostly(
  fc.constantFrom("page", "limit", "filter", "sort"),
  fc.constantFrom("", "filter[name]", "ids[]", "10", "2", "a b", "{{key}}", "$top", "__proto__"),
  plainValues,
);

const queryRows = object(
  { key: queryKeys, value: mostly(templates, fc.constantFrom("", null)) },
  { disabled: fc.boolean(), description: prose },
);

const pathVariables = object(
  {
    key: fc.constantFrom("id", "userId", "odd-name", "größe", "unused"),
    // Postman makes the word `null` of a null that is declared to be text, which nobody means.
    value: mostly<JsonValue>(templates, fc.constantFrom("", 7)),
  },
  { description: prose, disabled: fc.boolean(), type: fc.constantFrom("string", "any") },
);

interface Parts {
  readonly base: string;
  readonly path: readonly string[];
  readonly query: readonly JsonObject[];
  readonly variable: readonly JsonObject[];
  readonly hash: string;
}

const parts: fc.Arbitrary<Parts> = fc.record({
  base: bases,
  path: few(segments, 4),
  query: few(queryRows, 4),
  variable: few(pathVariables, 3),
  hash: mostly(fc.constant(""), fc.constantFrom("top", "{{id}}", "a b")),
});

function rawText({ base, path, query, hash }: Parts): string {
  const pairs = query
    .filter((row) => row["disabled"] !== true)
    .map((row) => [textProperty(row, "key"), textProperty(row, "value")])
    .map(([key = "", value]) => (value === undefined ? key : `${key}=${value}`));
  return [
    [base, ...path].join("/"),
    ...(pairs.length === 0 ? [] : ["?", pairs.join("&")]),
    ...(hash === "" ? [] : ["#", hash]),
  ].join("");
}

/** As the exporter writes it: taken apart, with the host in its labels. */
function splitUrl({ base, path, query, variable, hash }: Parts): JsonObject {
  const [, protocol, host = "", port] = /^(?:(.*?):\/\/)?(.*?)(?::(\d+))?$/s.exec(base) ?? [];
  return {
    ...(protocol !== undefined && { protocol }),
    host: host.includes("{{") ? [host] : host.split("."),
    ...(port !== undefined && { port }),
    path,
    ...(query.length > 0 && { query }),
    ...(variable.length > 0 && { variable }),
    ...(hash !== "" && { hash }),
  };
}

/** A URL in Postman's parts, its text beside them. */
function exportedUrl(all: Parts): JsonObject {
  return { raw: rawText(all), ...splitUrl(all) };
}

export const urls: fc.Arbitrary<JsonValue> = mostly<JsonValue>(
  parts.map(exportedUrl),
  parts.map(rawText),
  parts.map((all) => ({ raw: rawText(all) })),
  parts.map(splitUrl),
  parts.map((all) => ({ ...exportedUrl(all), path: all.path.join("/") })),
  fc.tuple(variableNames, plainValues).map(([name, text]) => `{{${name}}}/${text}`),
);
