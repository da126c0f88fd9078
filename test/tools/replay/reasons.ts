/** The differences that are none: why two requests cannot, or on purpose do not, look alike. */
import type { SentRecord } from "../lib/oracle/record.js";
import type { ClientRecord, Difference } from "./compare.js";

/** Every reason that replay knows; whatever is not explained by one of them is a difference. */
export const reasons = {
  random: "the item uses {{$dynamic}} values, which differ from run to run",
  signature: "the credentials hold a nonce, a time or a signature over one",
  pathValue: "a path value is sent as one encoded segment, or refused where it is none",
  leftOut: "the item is left out of the client, with a diagnostic that says why",
} as const;

export type Reason = keyof typeof reasons;

export const reasonNames = [
  "random",
  "signature",
  "pathValue",
  "leftOut",
] as const satisfies Reason[];

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

/** Where such credentials stand in a request. */
const SIGNATURE_ASPECT = /^header (?:authorization|x-amz-\w[\w-]*)$/;

/** Characters that need no encoding in a path segment, whoever encodes. */
const PLAIN_SEGMENT = /^[\w.~-]*$/;

/** What a URL parser takes for no segment, or for a step up. */
const NO_SEGMENT = /^\.{0,2}$/;

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
  const found = differences.map((difference) => reasonOf(difference, compared));
  return found.every((reason) => reason !== undefined) ? found[0] : undefined;
}

/** The reason why the client sends nothing at all, if there is a good one. */
export function reasonForNothing(pathValues: readonly string[]): Reason | undefined {
  return pathValues.some((value) => NO_SEGMENT.test(value)) ? "pathValue" : undefined;
}

function reasonOf(
  difference: Difference,
  { postman, client, pathValues }: Compared,
): Reason | undefined {
  const { aspect } = difference;
  const isValue = difference.postman !== undefined && difference.client !== undefined;
  if (isValue && aspect === "path" && isEncodedValue(postman, client, pathValues)) {
    return "pathValue";
  }
  const isSigned = SIGNING_AUTHS.has(postman.auth ?? "");
  if (isValue && isSigned && (SIGNATURE_ASPECT.test(aspect) || aspect === "query")) {
    return "signature";
  }
  // A dynamic value changes what stands there; it neither adds nor removes anything.
  const isStable = ["method", "origin", "header content-type"].includes(aspect);
  return isValue && postman.dynamic.length > 0 && !isStable ? "random" : undefined;
}

/** The same path once decoded, and the caller passed a value that needs encoding. */
function isEncodedValue(
  postman: SentRecord,
  client: ClientRecord,
  pathValues: readonly string[],
): boolean {
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
