/** What Postman's runtime put on the wire for one item. */
import type { WireBody } from "../wire/body.js";
import type { Header } from "../wire/request.js";

/** One request as sent. */
export interface SentRequest {
  readonly method: string;
  /** Path and query as sent, read as latin1. */
  readonly target: string;
  /** All headers on the wire, sorted by name; repeated ones in wire order. */
  readonly headers: readonly Header[];
  /** Names of those that Postman or Node added by themselves, so that no other client need send them. */
  readonly autoHeaders: readonly string[];
  readonly body: WireBody | null;
}

interface Notes {
  /** Folder names, then the item's name. */
  readonly itemPath: readonly string[];
  /** JSON pointer of the item, in the v2 form of the collection. */
  readonly pointer: string;
  /** The auth type in force. */
  readonly auth: string | null;
  /** What the item's `{{$names}}` were in this run; within one item each keeps its value. */
  readonly dynamic: Readonly<Record<string, string>>;
  /** What `fill` supplied to this item. */
  readonly filled: Readonly<Record<string, string>>;
  /** What the runtime complained about. */
  readonly warnings: readonly string[];
}

export interface SentRecord extends Notes, SentRequest {
  readonly sent: true;
  /** `scheme://host[:port]` that Postman believed it was talking to. */
  readonly origin: string;
  /** `{{variables}}` and `:path` variables that were sent as they stand. */
  readonly unresolved: readonly string[];
  /** All requests in order, where the item needed several (digest); the record is the last. */
  readonly exchanges: readonly SentRequest[];
  /** Why it is incomplete. */
  readonly error?: string;
}

export interface UnsentRecord extends Notes {
  readonly sent: false;
  /** Why nothing was sent. */
  readonly error: string;
}

export type OracleRecord = SentRecord | UnsentRecord;

/** Headers that a transport adds or replaces by itself. */
export const TRANSPORT_HEADERS: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "cache-control",
  "connection",
  "content-length",
  "host",
  "postman-token",
  "transfer-encoding",
  "user-agent",
]);
