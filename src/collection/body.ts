/** The body that Postman would send with a request. */
import type { RequestBody } from "../model/collection.js";
import { baseName, isFields, isList, jsonText, own, textOf, type Fields } from "./fields.js";
import { readFormdata, readUrlencoded } from "./form.js";
import { checkRows } from "./limits.js";
import type { Place } from "./place.js";
import { Refusal, wrongType, type Report } from "./refusal.js";

/** Postman drops the bodies of these methods unless `disableBodyPruning` is set. */
const METHODS_WITHOUT_BODY: ReadonlySet<string> = new Set([
  "COPY",
  "GET",
  "HEAD",
  "PURGE",
  "UNLOCK",
]);

type BodyReader = (data: unknown, place: Place, body: Fields) => RequestBody | undefined;

const readers: ReadonlyMap<string, BodyReader> = new Map<string, BodyReader>([
  // Postman's own word in its window, but not in its files: it sends what the caller gives, here as there nothing else.
  ["binary", readFile],
  ["file", readFile],
  ["formdata", readFormdataBody],
  ["graphql", readGraphql],
  // No mode of Postman's, but what some exporters write for a request without a body.
  ["none", () => undefined],
  ["raw", readRaw],
  ["urlencoded", readUrlencodedBody],
]);

/** What people and other programs write for Postman's modes; Postman sends no body. */
const MISNAMED_MODES: ReadonlySet<string> = new Set([
  "form-data",
  "json",
  "text",
  "x-www-form-urlencoded",
  "xml",
]);

/** For this, as for all words that it does not know, Postman does what it does without any. */
const UNDECLARED_LANGUAGE = "auto";

/** Whether Postman sends a body with this method at all. */
export function takesBody(method: string, disableBodyPruning: boolean): boolean {
  return disableBodyPruning || !METHODS_WITHOUT_BODY.has(method);
}

/** Absent where there is none, it is empty, disabled, or names no mode. */
export function readBody(value: unknown, place: Place, report: Report): RequestBody | undefined {
  if (typeof value === "string") return rawBody(value, {}, place);
  if (!isFields(value) || Boolean(own(value, "disabled"))) return undefined;
  const mode = own(value, "mode");
  if (!mode) return undefined;
  const name = typeof mode === "string" ? mode.toLowerCase() : "";
  const reader = readers.get(name);
  if (MISNAMED_MODES.has(name)) {
    report("PW1113", place.at("mode"), `Postman knows no body mode "${name}" and sends no body`);
    return undefined;
  }
  if (reader === undefined) {
    throw new Refusal("PW1107", place.at("mode"), "the body has a mode that is none of Postman's");
  }
  return reader(own(value, name), place, value);
}

function readRaw(data: unknown, place: Place, body: Fields): RequestBody | undefined {
  if (typeof data === "string") return rawBody(data, body, place);
  const isFilled = isList(data) ? data.length > 0 : isFields(data) && Object.keys(data).length > 0;
  if (!isFilled) return undefined;
  const text = jsonText(data);
  if (text === undefined) throw wrongType(place.at("raw"), "the body", data);
  return rawBody(text, body, place);
}

function rawBody(text: string, body: Fields, place: Place): RequestBody | undefined {
  if (text === "") return undefined;
  const options = own(body, "options");
  const raw = isFields(options) ? own(options, "raw") : undefined;
  const language = isFields(raw) ? (textOf(own(raw, "language")) ?? "") : "";
  const declared = language === "" || language === UNDECLARED_LANGUAGE ? {} : { language };
  return { mode: "raw", text, ...declared, pointer: place.pointer };
}

function readUrlencodedBody(data: unknown, place: Place): RequestBody | undefined {
  const fields = readUrlencoded(data, place.at("urlencoded"));
  checkRows(fields, place, "the form");
  return fields.length === 0 ? undefined : { mode: "urlencoded", fields, pointer: place.pointer };
}

function readFormdataBody(data: unknown, place: Place): RequestBody | undefined {
  const parts = readFormdata(data, place.at("formdata"));
  checkRows(parts, place, "the form");
  return parts.length === 0 ? undefined : { mode: "formdata", parts, pointer: place.pointer };
}

/** Also where no file is chosen: exports leave the choice out, and it is the caller's anyway. */
function readFile(data: unknown, place: Place): RequestBody {
  const src = isFields(data) ? own(data, "src") : data;
  const file = typeof src === "string" && src !== "" ? { file: baseName(src) } : {};
  return { mode: "file", ...file, pointer: place.pointer };
}

function readGraphql(data: unknown, place: Place): RequestBody {
  const fields = isFields(data) ? data : {};
  const query = own(fields, "query");
  const variables = own(fields, "variables");
  const operationName = textOf(own(fields, "operationName"));
  const variablesText = textOf(variables) ?? (variables === undefined ? "" : jsonText(variables));
  if (variablesText === undefined) {
    throw wrongType(place.at("graphql"), "the GraphQL body", variables);
  }
  const { pointer } = place;
  if (typeof query !== "string") {
    return {
      mode: "raw",
      text: bareGraphql(operationName, variablesText),
      language: "json",
      pointer,
    };
  }
  const named = operationName === undefined ? {} : { operationName };
  return { mode: "graphql", query, variables: variablesText, ...named, pointer };
}

/** Without a query there is nothing to type: Postman sends what is left as plain JSON. */
function bareGraphql(operationName: string | undefined, variables: string): string {
  const members = [
    ...(operationName === undefined ? [] : [`"operationName":${JSON.stringify(operationName)}`]),
    ...(variables === "" ? [] : [`"variables":${variables}`]),
  ];
  return `{${members.join(",")}}`;
}
