/** What an excuse is: Postman's request as it would be but for one reason. */
import type { InspectedOperation } from "../../../../src/index.js";
import type { SentRecord } from "../../lib/oracle/record.js";
import type { Variables } from "../../lib/oracle/variables.js";
import type { ClientRecord } from "../compare.js";

/** What an excuse may look at, besides Postman's request. */
export interface Compared {
  readonly client: ClientRecord;
  readonly operation: Pick<InspectedOperation, "parameters">;
  /** Texts of the path values that the caller passed. */
  readonly pathValues: readonly string[];
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
