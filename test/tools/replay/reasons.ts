/** The differences that are none: why two requests cannot, or on purpose do not, look alike. */
import { isDeepStrictEqual } from "node:util";
import type { SentRecord } from "../lib/oracle/record.js";
import { compare } from "./compare.js";
import { noFile, postmanFault, repairedJson } from "./reasons/body.js";
import { emptyCredential, signature } from "./reasons/credentials.js";
import type { Compared, Excuse } from "./reasons/excuse.js";
import { placeholder } from "./reasons/placeholder.js";
import { pathValue, urlParser, variableValue } from "./reasons/url.js";

/** Every reason that replay knows; whatever is not explained by them is a difference. */
export const reasons = {
  leftOut: "the item is left out of the client, with a diagnostic that says why",
  unresolved: "Postman sends a variable's name where it has no value; the client refuses",
  signature: "the credentials hold a nonce, a time or a signature over one",
  emptyCredential: "Postman sends a credential that is empty; the client sends none",
  placeholder:
    "nothing, or the name of a type, is documented where a typed parameter takes neither",
  pathValue: "a path value is sent as one encoded segment, or refused where it is none",
  variableValue: "a variable's value is encoded in a query, where Postman lets it change the query",
  repairedJson: "what Postman sends as JSON cannot be parsed; the client sends what was meant",
  postmanFault: "after a part with several files Postman forgets the names of those that follow",
  noFile: "a file field without a file: the client sends no part, where Postman sends an empty one",
  urlParser: "the platform's URL parser cannot write the URL as Postman does",
} as const;

export type Reason = keyof typeof reasons;

export const reasonNames = [
  "leftOut",
  "unresolved",
  "signature",
  "emptyCredential",
  "placeholder",
  "pathValue",
  "variableValue",
  "repairedJson",
  "postmanFault",
  "noFile",
  "urlParser",
] as const satisfies Reason[];

/** In the order in which they are tried. The first two reasons are about requests that are not sent at all. */
const excuses: readonly (readonly [reason: Reason, excuse: Excuse])[] = [
  ["signature", signature],
  ["emptyCredential", emptyCredential],
  ["placeholder", placeholder],
  ["pathValue", pathValue],
  ["variableValue", variableValue],
  ["repairedJson", repairedJson],
  ["postmanFault", postmanFault],
  ["noFile", noFile],
  ["urlParser", urlParser],
];

/** The reasons that together make the requests the same; nothing where a difference is left. */
export function reasonsFor(postman: SentRecord, compared: Compared): readonly Reason[] | undefined {
  const used: Reason[] = [];
  let excused = postman;
  for (const [reason, excuse] of excuses) {
    if (isSame(excused, compared)) break;
    const next = excuse(excused, compared);
    if (isDeepStrictEqual(next, excused)) continue;
    excused = next;
    used.push(reason);
  }
  return isSame(excused, compared) ? used : undefined;
}

function isSame(postman: SentRecord, { client }: Compared): boolean {
  return compare(postman, client).length === 0;
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
  const [, name] = /has no value for \{\{([^{}]*)\}\}/.exec(message) ?? [];
  if (name !== undefined && postman.unresolved.includes(name)) return "unresolved";
  return isUrl(postman.origin + postman.target) ? undefined : "urlParser";
}

function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== "";
  } catch {
    return false;
  }
}
