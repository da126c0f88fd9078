/** The differences that are none: why two requests cannot, or on purpose do not, look alike. */
import { isDeepStrictEqual } from "node:util";
import type { SentRecord } from "../lib/oracle/record.js";
import { headerValue } from "../lib/wire/request.js";
import { compare } from "./compare.js";
import { lineBreaks, noFile, postmanFault, repairedJson, repeatedKey } from "./reasons/body.js";
import { emptyCredential, signature } from "./reasons/credentials.js";
import type { Compared, Excuse } from "./reasons/excuse.js";
import { unresolved } from "./reasons/unresolved.js";
import { connectionHeader, pathValue, urlParser, variableValue } from "./reasons/url.js";

/** Every reason that replay knows; whatever is not explained by them is a difference. */
export const reasons = {
  leftOut: "the item is left out of the client, with a diagnostic that says why",
  unresolved:
    "Postman sends the name of a variable that leads nowhere; the client leaves it out or refuses",
  signature: "the credentials hold a nonce, a time or a signature over one",
  emptyCredential: "Postman sends a credential that is empty; the client sends none",
  pathValue: "a path value is sent as one encoded segment, or refused where it is none",
  variableValue: "a variable's value is encoded in a query, where Postman lets it change the query",
  repairedJson: "what Postman sends as JSON cannot be parsed; the client sends what was meant",
  repeatedKey:
    "Postman sends a key of a JSON object twice; the client sends the last, as parsers read it",
  postmanFault:
    "Postman loses the files after a field with several, breaks a part's head where a name has quotes, and sends form keys first that variables make integers",
  noFile: "a file field without a file: the client sends no part, where Postman sends an empty one",
  lineBreaks:
    "line breaks in the text fields of a multipart form are CRLF, as FormData writes them",
  connectionHeader: "Host, Expect and Upgrade are left to fetch, which has its own or throws",
  urlParser: "the platform's URL parser cannot write the URL as Postman does",
} as const;

export type Reason = keyof typeof reasons;

export const reasonNames = [
  "leftOut",
  "unresolved",
  "signature",
  "emptyCredential",
  "pathValue",
  "variableValue",
  "repairedJson",
  "repeatedKey",
  "postmanFault",
  "noFile",
  "lineBreaks",
  "connectionHeader",
  "urlParser",
] as const satisfies Reason[];

/** In the order in which they are tried; an item that is left out has nothing to try them on. */
const excuses: readonly (readonly [reason: Reason, excuse: Excuse])[] = [
  ["unresolved", unresolved],
  ["signature", signature],
  ["emptyCredential", emptyCredential],
  ["pathValue", pathValue],
  ["variableValue", variableValue],
  ["repairedJson", repairedJson],
  ["repeatedKey", repeatedKey],
  ["postmanFault", postmanFault],
  ["noFile", noFile],
  ["lineBreaks", lineBreaks],
  ["connectionHeader", connectionHeader],
  ["urlParser", urlParser],
];

/** The reasons that together make the requests the same; nothing where a difference is left. */
export function reasonsFor(postman: SentRecord, compared: Compared): readonly Reason[] | undefined {
  const used: Reason[] = [];
  let excused = postman;
  let left = compare(excused, compared.client);
  for (const [reason, excuse] of excuses) {
    if (left.length === 0) break;
    const next = excuse(excused, compared);
    const nextLeft = compare(next, compared.client);
    if (isDeepStrictEqual(nextLeft, left)) continue;
    [excused, left] = [next, nextLeft];
    used.push(reason);
  }
  return left.length === 0 ? used : undefined;
}

/** What is known of a call for which the client sends nothing. */
export interface Refused {
  readonly postman: SentRecord;
  readonly pathValues: readonly string[];
  /** What the client's error says. */
  readonly message: string;
}

/** What a URL parser takes for no segment, or for a step up. */
const NO_SEGMENT = /^(?:\.|%2e){0,2}$/i;

/** The reason why the client sends nothing at all, if there is a good one. */
export function reasonForNothing({ postman, pathValues, message }: Refused): Reason | undefined {
  if (pathValues.some((value) => NO_SEGMENT.test(value))) return "pathValue";
  const [, name] = /no value for \{\{([^{}]*)\}\}/.exec(message) ?? [];
  if (name !== undefined && postman.unresolved.includes(name)) return "unresolved";
  // Of `:tenant.example.com` Postman tells another origin than the host that it asks for.
  const host = headerValue(postman.headers, "host");
  const isHost = host === undefined || isUrl(`http://${host}`);
  return isHost && isUrl(postman.origin + postman.target) ? undefined : "urlParser";
}

function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== "";
  } catch {
    return false;
  }
}
