/** The body of a saved response, decoded by what its headers, Postman's language and the text itself say. */
import type { SavedResponse } from "../../model/collection.js";
import type { JsonValue } from "../../model/origin.js";
import { parseJsonText } from "../json/parse.js";
import type { StandIn } from "../json/stand-in.js";

export type DecodedExample =
  | { readonly kind: "empty" }
  | { readonly kind: "json"; readonly value: JsonValue; readonly standIns: readonly StandIn[] }
  | { readonly kind: "text" }
  | { readonly kind: "binary" }
  /** Said to be JSON, and is not. */
  | { readonly kind: "broken"; readonly message: string };

const JSON_MEDIA_TYPE = /^[\w.+-]+\/(?:[\w.+-]+\+)?json\b/i;
/** Postman saves what it shows of these, not the bytes. */
const BINARY_MEDIA_TYPE =
  /^(?:image|audio|video|font)\/|^application\/(?:octet-stream|pdf|zip|gzip|x-tar|msword|vnd\.(?:openxmlformats|ms-))/i;

export function decodeExample({ body, headers, language }: SavedResponse): DecodedExample {
  if (body === undefined || body.trim() === "") return { kind: "empty" };
  const mediaType =
    headers.find(({ key }) => key.trim().toLowerCase() === "content-type")?.value?.trim() ?? "";
  if (BINARY_MEDIA_TYPE.test(mediaType)) return { kind: "binary" };
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
