/** Bodies that Postman sends although nobody means them so. */
import { isDeepStrictEqual } from "node:util";
import { jsonMeaning } from "../../lib/json-meaning.js";
import type { Part } from "../../lib/wire/multipart.js";
import type { SentRecord } from "../../lib/oracle/record.js";
import { headerValue } from "../../lib/wire/request.js";
import { formOf, partsOf, withForm, type Compared, type Excuse } from "./excuse.js";

/**
 * Text that claims to be JSON, or looks like it, and is none: with comments, a trailing comma, or a variable without a value
 * where JSON wants one.
 */
export const repairedJson: Excuse = (postman, { client }) => {
  const { body } = postman;
  const repaired = client.body;
  if (body === null || !("text" in body) || repaired === null || !("text" in repaired)) {
    return postman;
  }
  const isJson = /\bjson\b/i.test(headerValue(postman.headers, "content-type") ?? "");
  const claims = isJson || /^\s*[[{]/.test(body.text);
  if (!claims || jsonMeaning(body.text) !== undefined) return postman;
  const meant = jsonMeaning(body.text, { lenient: true, lastWins: true });
  const isMeant = (meant ?? JSON.stringify(body.text)) === jsonMeaning(repaired.text);
  return isMeant ? { ...postman, body: repaired } : postman;
};

/** A body as a parser reads it that knows objects: of several members of one key, the last. */
export const repeatedKey: Excuse = (postman) => {
  const { body } = postman;
  if (body === null || !("text" in body)) return postman;
  const text = jsonMeaning(body.text, { lastWins: true });
  return text === undefined || text === jsonMeaning(body.text)
    ? postman
    : { ...postman, body: { ...body, text } };
};

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

/**
 * After a field with several files, Postman sends all file fields as if they had none; quotes in names it does not escape.
 * Pairs of a form with integers for keys come first, as in any object; of a key that is a variable, nobody knows before.
 */
export const postmanFault: Excuse = (postman, compared) =>
  partsOf(postman.body).length > 0
    ? withMendedParts(postman, compared)
    : withMovedPairs(postman, compared);

/** Keys that no integer can have come after all that one can have. */
function rankOf(key: string): number {
  return /^(?:0|[1-9]\d*)$/.test(key) ? Number(key) : Number.MAX_VALUE;
}

function withMovedPairs(postman: SentRecord, { client, operation }: Compared): SentRecord {
  const hasVariableKey = operation.parameters.some(
    ({ in: location, name }) => location === "urlencoded" && name.includes("{{"),
  );
  const form = formOf(client.body);
  const sorted = form.toSorted(([a], [b]) => rankOf(a) - rankOf(b));
  const isMoved = isDeepStrictEqual(sorted, formOf(postman.body));
  return hasVariableKey && isMoved ? withForm(postman, { form }) : postman;
}

function withMendedParts(postman: SentRecord, { files }: Compared): SentRecord {
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
}

/** The name up to the quote that ends it, with those inside written as browsers write them. */
function withEscapedName(part: Part): Part {
  const disposition = headerValue(part.headers, "content-disposition") ?? "";
  const [, name = ""] = /; name="([^]*?)"(?:; filename="|$)/.exec(disposition) ?? [];
  return name.includes('"') ? { ...part, name: name.replaceAll('"', "%22") } : part;
}

function isEmptyFile({ filename, size }: Part): boolean {
  return filename === "" && size === 0;
}
