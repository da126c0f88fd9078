/** What an excuse is: Postman's request as it would be but for one reason. */
import type { InspectedOperation } from "../../../../src/index.js";
import type { SentRecord } from "../../lib/oracle/record.js";
import type { Variables } from "../../lib/oracle/variables.js";
import type { WireBody } from "../../lib/wire/body.js";
import type { Part } from "../../lib/wire/multipart.js";
import type { Header } from "../../lib/wire/request.js";
import type { ClientRecord } from "../compare.js";

/** What an excuse may look at, besides Postman's request. */
export interface Compared {
  readonly client: ClientRecord;
  readonly operation: Pick<InspectedOperation, "parameters">;
  /** Texts of the path values that the caller passed. */
  readonly pathValues: readonly string[];
  /** Names of the file fields for which the collection names a file. */
  readonly files: ReadonlySet<string>;
  /** The values that both sides had. */
  readonly variables: Variables;
}

/**
 * Rewrites what Postman sent as the reason has it, and nothing else of it.
 *
 * The result is compared with what the client sent, so that a reason never covers a difference of another kind.
 */
export type Excuse = (postman: SentRecord, compared: Compared) => SentRecord;

/** Path and query of a target; the query has its `?`, or is empty where there is none. */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const start = target.indexOf("?");
  return start < 0
    ? { path: target, query: "" }
    : { path: target.slice(0, start), query: target.slice(start) };
}

/** The parts of a body that is a multipart form; none of any other. */
export function partsOf(body: WireBody | null): readonly Part[] {
  return body !== null && "parts" in body ? body.parts : [];
}

/** The pairs of a body in URL encoding; none of any other. */
export function formOf(body: WireBody | null): readonly Header[] {
  return body !== null && "form" in body ? (body.form ?? []) : [];
}

/** Postman's request with other parts or pairs in its form. Without any, a form is no body, and has no content type. */
export function withForm(
  postman: SentRecord,
  change: { readonly parts: readonly Part[] } | { readonly form: readonly Header[] },
): SentRecord {
  const { body, headers } = postman;
  const old = "parts" in change ? partsOf(body) : formOf(body);
  if (body === null || old.length === 0) return postman;
  const left = "parts" in change ? change.parts : change.form;
  if (left.length > 0) return { ...postman, body: { ...body, ...change } };
  return { ...postman, body: null, headers: headers.filter(([name]) => name !== "content-type") };
}

/** Decodes what can be decoded, byte sequence by byte sequence. */
export function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
