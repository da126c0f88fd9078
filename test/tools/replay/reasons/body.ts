/** Bodies that Postman sends although nobody means them so. */
import { isDeepStrictEqual } from "node:util";
import { parse } from "jsonc-parser";
import type { SentRecord } from "../../lib/oracle/record.js";
import type { WireBody } from "../../lib/wire/body.js";
import type { Part } from "../../lib/wire/multipart.js";
import { headerValue } from "../../lib/wire/request.js";
import { partMeaning } from "../compare.js";
import type { Excuse } from "./excuse.js";

/** Text that claims to be JSON and is none: a trailing comma, or a variable without a value where JSON wants one. */
export const repairedJson: Excuse = (postman, { client }) => {
  const isJson = /\bjson\b/i.test(headerValue(postman.headers, "content-type") ?? "");
  const { body } = postman;
  if (!isJson || body === null || !("text" in body) || body.json !== undefined) return postman;
  const repaired = client.body;
  if (repaired === null || !("text" in repaired) || repaired.json === undefined) return postman;
  const isMeant = isDeepStrictEqual(
    parse(body.text, [], { allowTrailingComma: true }),
    repaired.json,
  );
  return isMeant ? { ...postman, body: repaired } : postman;
};

/** A file part without a file is left out. */
export const noFile: Excuse = (postman) => {
  const sent = partsOf(postman.body);
  return withParts(
    postman,
    sent.filter((part) => part.filename !== "" || part.size > 0),
  );
};

/** After a part with several files, Postman forgets the names of all files that follow. */
export const postmanFault: Excuse = (postman, { client }) => {
  const sent = partsOf(postman.body);
  const meant = partsOf(client.body);
  if (sent.length !== meant.length) return postman;
  const from = secondOfOneField(sent);
  const mended = sent.map((part, index) => {
    const named = meant[index];
    const isForgotten = from >= 0 && index > from && part.filename === "";
    const isSame = named !== undefined && isDeepStrictEqual(content(part), content(named));
    return isForgotten && isSame ? named : part;
  });
  return withParts(postman, mended);
};

/** Place of the first file whose field has a file just before it, or -1. */
function secondOfOneField(parts: readonly Part[]): number {
  return parts.findIndex((part, index) => {
    const before = parts[index - 1];
    return part.filename !== undefined && Boolean(before?.filename) && before?.name === part.name;
  });
}

/** All but the name of the file, and the type that follows from it. */
function content(part: Part): unknown {
  const { filename: _, contentType: __, ...rest } = { ...part };
  return partMeaning({ ...rest });
}

function partsOf(body: WireBody | null): readonly Part[] {
  return body !== null && "parts" in body ? body.parts : [];
}

/** A form without parts is no body, and has no content type. */
function withParts(postman: SentRecord, parts: readonly Part[]): SentRecord {
  const { body, headers } = postman;
  if (body === null || !("parts" in body) || isDeepStrictEqual(parts, body.parts)) return postman;
  if (parts.length > 0) return { ...postman, body: { ...body, parts } };
  return { ...postman, body: null, headers: headers.filter(([name]) => name !== "content-type") };
}
