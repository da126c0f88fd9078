/** Bodies that Postman sends although nobody means them so. */
import { isDeepStrictEqual } from "node:util";
import { parse } from "jsonc-parser";
import type { Part } from "../../lib/wire/multipart.js";
import { parseJson, type JsonValue } from "../../lib/json.js";
import { headerValue } from "../../lib/wire/request.js";
import { partsOf, withForm, type Excuse } from "./excuse.js";

/**
 * Text that claims to be JSON, or looks like it, and is none: with comments, a trailing comma, or a variable without a value
 * where JSON wants one.
 */
export const repairedJson: Excuse = (postman, { client }) => {
  const isJson = /\bjson\b/i.test(headerValue(postman.headers, "content-type") ?? "");
  const { body } = postman;
  if (body === null || !("text" in body) || jsonOf(body.text) !== undefined) return postman;
  if (!isJson && !/^\s*[[{]/.test(body.text)) return postman;
  const repaired = client.body;
  const value = repaired !== null && "text" in repaired ? jsonOf(repaired.text) : undefined;
  if (value === undefined) return postman;
  const meant: unknown = parse(body.text, [], { allowTrailingComma: true });
  return isDeepStrictEqual(meant ?? body.text, value) ? { ...postman, body: repaired } : postman;
};

function jsonOf(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** A file part is left out where the collection names no file for it. */
export const noFile: Excuse = (postman, { files }) =>
  withForm(postman, {
    parts: partsOf(postman.body).filter((part) => !isEmptyFile(part) || files.has(part.name ?? "")),
  });

/** Texts as a `FormData` has them. */
export const lineBreaks: Excuse = (postman) =>
  withForm(postman, {
    parts: partsOf(postman.body).map((part) =>
      "text" in part && part.filename === undefined
        ? { ...part, text: part.text.replaceAll(/\r\n|\r|\n/g, "\r\n") }
        : part,
    ),
  });

/** After a field with several files, Postman sends all file fields as if they had none; quotes in names it does not escape. */
export const postmanFault: Excuse = (postman, { files }) => {
  const parts = partsOf(postman.body);
  const second = parts.findIndex((part, index) => {
    const before = parts[index - 1];
    return Boolean(part.filename) && Boolean(before?.filename) && before?.name === part.name;
  });
  const forgotten = new Set(second < 0 ? [] : parts.slice(second));
  const isForgotten = (part: Part): boolean =>
    isEmptyFile(part) && files.has(part.name ?? "") && forgotten.has(part);
  return withForm(postman, {
    parts: parts.filter((part) => !isForgotten(part)).map(withEscapedName),
  });
};

/** The name up to the quote that ends it, with those inside written as browsers write them. */
function withEscapedName(part: Part): Part {
  const disposition = headerValue(part.headers, "content-disposition") ?? "";
  const [, name = ""] = /; name="([^]*?)"(?:; filename="|$)/.exec(disposition) ?? [];
  return name.includes('"') ? { ...part, name: name.replaceAll('"', "%22") } : part;
}

function isEmptyFile({ filename, size }: Part): boolean {
  return filename === "" && size === 0;
}
