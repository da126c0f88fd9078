/** What a request body holds, in the form in which two bodies can be compared. */
import type { JsonValue } from "../../../../src/model/origin.js";
import { parseJson } from "../json.js";
import { describeContent } from "./content.js";
import { parseMultipart, type MultipartBody } from "./multipart.js";
import { headerValue, type Header } from "./request.js";

export interface TextBody {
  readonly size: number;
  readonly text: string;
  /** Where the content type says JSON and the text is JSON. */
  readonly json?: JsonValue;
  /** Decoded pairs of a body in URL encoding. */
  readonly form?: readonly Header[];
}

export type WireBody =
  | TextBody
  | { readonly size: number; readonly base64: string }
  | ({ readonly size: number } & MultipartBody);

/** How Postman's own boundaries begin, and those of clients, for the bodies whose content type does not say multipart. */
const KNOWN_BOUNDARY = /^-{6,}[\da-f-]{20,}\r\nContent-Disposition: form-data;/;

export function describeBody(bytes: Buffer, headers: readonly Header[]): WireBody | null {
  if (bytes.length === 0) return null;
  const contentType = headerValue(headers, "content-type") ?? "";
  const media = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (media.startsWith("multipart/") || KNOWN_BOUNDARY.test(bytes.toString("latin1", 0, 200))) {
    const multipart = parseMultipart(bytes, contentType);
    if (multipart !== undefined) return { size: bytes.length, ...multipart };
  }
  const content = describeContent(bytes);
  return "text" in content ? { ...content, ...readText(content.text, media) } : content;
}

function readText(text: string, media: string): Pick<TextBody, "json" | "form"> {
  if (media === "application/x-www-form-urlencoded") return { form: parseForm(text) };
  if (!/^application\/(?:[\w.-]+\+)?json$/.test(media)) return {};
  try {
    return { json: parseJson(text) };
  } catch {
    return {};
  }
}

/** Pairs of a form or a query, decoded; what cannot be decoded stays as it is. */
function parseForm(text: string): readonly Header[] {
  if (text === "") return [];
  return text.split("&").map((pair) => {
    const equals = pair.indexOf("=");
    return equals < 0
      ? [decode(pair), ""]
      : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
