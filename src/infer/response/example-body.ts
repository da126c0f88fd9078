/** The body of a saved response, decoded by what its headers, Postman's language and the text itself say. */
import type { SavedResponse } from "../../model/collection.js";
import type { JsonValue } from "../../model/origin.js";
import { parseJsonText } from "../json/parse.js";
import type { StandIn } from "../json/stand-in.js";

export type DecodedExample =
  | { readonly kind: "empty" }
  | ({ readonly kind: "json" } & ParsedValue)
  | { readonly kind: "lines"; readonly values: readonly ParsedValue[] }
  | { readonly kind: "events" }
  | { readonly kind: "text" }
  | { readonly kind: "binary" }
  /** Said to be JSON, and is not. */
  | { readonly kind: "broken"; readonly message: string };

export interface ParsedValue {
  readonly value: JsonValue;
  readonly standIns: readonly StandIn[];
}

const JSON_MEDIA_TYPE = /^[\w.+-]+\/(?:[\w.+-]+\+)?json\b/i;
/** Postman saves what it shows of these, not the bytes. */
const BINARY_MEDIA_TYPE =
  /^(?:image|audio|video|font)\/|^application\/(?:octet-stream|pdf|zip|gzip|x-tar|msword|vnd\.(?:openxmlformats|ms-))/i;

const EVENTS_MEDIA_TYPE = /^text\/event-stream\b/i;
/** One value on each line, under the names that are in use for that. */
const LINES_MEDIA_TYPE =
  /^application\/(?:(?:x-)?(?:ndjson|jsonl|json-?lines)|stream\+json|x-json-stream)\b/i;

export function decodeExample({ body, headers, language }: SavedResponse): DecodedExample {
  if (body === undefined || body.trim() === "") return { kind: "empty" };
  const mediaType =
    headers.find(({ key }) => key.trim().toLowerCase() === "content-type")?.value?.trim() ?? "";
  if (BINARY_MEDIA_TYPE.test(mediaType)) return { kind: "binary" };
  if (EVENTS_MEDIA_TYPE.test(mediaType)) return { kind: "events" };
  if (LINES_MEDIA_TYPE.test(mediaType)) return decodeLines(body);
  const saysJson = JSON_MEDIA_TYPE.test(mediaType) || language === "json";
  const looksJson = /^\s*[[{]/.test(body);
  if (!saysJson && !looksJson) return { kind: "text" };
  const parsed = parseJsonText(body);
  if (parsed.ok) return { kind: "json", value: parsed.value, standIns: parsed.standIns };
  // A language of "json" alone is Postman's guess; the media type is the API's word.
  return JSON_MEDIA_TYPE.test(mediaType)
    ? { kind: "broken", message: parsed.message }
    : { kind: "text" };
}

/** Lines that are not JSON, each for itself, are not lines of JSON. */
function decodeLines(body: string): DecodedExample {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  const parsed = lines.map((line) => parseJsonText(line));
  const values = parsed.flatMap((each) =>
    each.ok ? [{ value: each.value, standIns: each.standIns }] : [],
  );
  return values.length === lines.length ? { kind: "lines", values } : { kind: "text" };
}
