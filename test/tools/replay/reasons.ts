/** The differences that are none: why two requests cannot, or on purpose do not, look alike. */
import { isDeepStrictEqual } from "node:util";
import { parse } from "jsonc-parser";
import type { SentRecord } from "../lib/oracle/record.js";
import { headerValue } from "../lib/wire/request.js";
import type { WireBody } from "../lib/wire/body.js";
import type { Part } from "../lib/wire/multipart.js";
import { partMeaning, type ClientRecord, type Difference } from "./compare.js";

/** Every reason that replay knows; whatever is not explained by one of them is a difference. */
export const reasons = {
  signature: "the credentials hold a nonce, a time or a signature over one",
  pathValue: "a path value is sent as one encoded segment, or refused where it is none",
  repairedJson: "what Postman sends as JSON cannot be parsed; the client sends what was meant",
  noFile: "a file field without a file: the client sends no part, where Postman sends an empty one",
  leftOut: "the item is left out of the client, with a diagnostic that says why",
} as const;

export type Reason = keyof typeof reasons;

export const reasonNames = [
  "signature",
  "pathValue",
  "repairedJson",
  "noFile",
  "leftOut",
] as const satisfies Reason[];

/** What is compared, and what the caller passed as path values. */
export interface Compared {
  readonly postman: SentRecord;
  readonly client: ClientRecord;
  readonly pathValues: readonly string[];
}

/** The reason why these differences are not to be mended; nothing where at least one has none. */
export function reasonFor(
  differences: readonly Difference[],
  compared: Compared,
): Reason | undefined {
  const found = differences.map(({ aspect }) =>
    reasonNames.find((reason) => explains[reason]?.(aspect, compared)),
  );
  return found.every((reason) => reason !== undefined) ? found[0] : undefined;
}

/** The reason why the client sends nothing at all, if there is a good one. */
export function reasonForNothing(pathValues: readonly string[]): Reason | undefined {
  return pathValues.some((value) => NO_SEGMENT.test(value)) ? "pathValue" : undefined;
}

/** Whether a reason explains that an aspect differs. An item that is left out has no aspects. */
const explains: Partial<Record<Reason, (aspect: string, compared: Compared) => boolean>> = {
  signature: isSignature,
  pathValue: (aspect, compared) => aspect === "path" && isEncodedValue(compared),
  repairedJson: (aspect, compared) => aspect === "body" && isRepaired(compared),
  noFile: (aspect, compared) =>
    ["body", "header content-type"].includes(aspect) && lacksNoFileOnly(compared),
};

/** Auth types whose credentials are made anew for each request. */
const SIGNING_AUTHS: ReadonlySet<string> = new Set([
  "asap",
  "awsv4",
  "digest",
  "edgegrid",
  "hawk",
  "jwt",
  "ntlm",
  "oauth1",
]);

/** Where they put their credentials. */
const SIGNED_HEADER = /^header (?:authorization|x-amz-[\w-]+)$/;
const SIGNED_PAIR = /^(?:oauth_|x-amz-|token=)/i;

function isSignature(aspect: string, { postman, client }: Compared): boolean {
  if (!SIGNING_AUTHS.has(postman.auth ?? "")) return false;
  if (aspect !== "query") return SIGNED_HEADER.test(aspect);
  return isDeepStrictEqual(unsignedPairs(postman.target), unsignedPairs(client.target));
}

function unsignedPairs(target: string): readonly string[] {
  const query = target.split("?").slice(1).join("?");
  return query.split("&").filter((pair) => pair !== "" && !SIGNED_PAIR.test(pair));
}

/** What a URL parser takes for no segment, or for a step up. */
const NO_SEGMENT = /^\.{0,2}$/;

/** Characters that need no encoding in a path segment, whoever encodes. */
const PLAIN_SEGMENT = /^[\w.~-]*$/;

/** The same path once decoded, and the caller passed a value that needs encoding. */
function isEncodedValue({ postman, client, pathValues }: Compared): boolean {
  const needsEncoding = pathValues.some((value) => !PLAIN_SEGMENT.test(value));
  return needsEncoding && decodedPath(postman.target) === decodedPath(client.target);
}

function decodedPath(target: string): string {
  const [path = ""] = target.split("?", 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A trailing comma, or a variable without a value where JSON wants one. */
function isRepaired({ postman, client }: Compared): boolean {
  const isJson = /\bjson\b/i.test(headerValue(postman.headers, "content-type") ?? "");
  const [sent, repaired] = [postman.body, client.body];
  if (!isJson || sent === null || repaired === null) return false;
  if (!("text" in sent) || sent.json !== undefined) return false;
  if (!("text" in repaired) || repaired.json === undefined) return false;
  return isDeepStrictEqual(parse(sent.text, [], { allowTrailingComma: true }), repaired.json);
}

/** Whether the parts are the same but for the empty ones of Postman. */
function lacksNoFileOnly({ postman, client }: Compared): boolean {
  const sent = partsOf(postman.body);
  const uploaded = sent.filter((part) => part.filename !== "" || part.size > 0);
  const isSame = isDeepStrictEqual(
    uploaded.map(partMeaning),
    partsOf(client.body).map(partMeaning),
  );
  return uploaded.length < sent.length && isSame;
}

function partsOf(body: WireBody | null): readonly Part[] {
  return body !== null && "parts" in body ? body.parts : [];
}
