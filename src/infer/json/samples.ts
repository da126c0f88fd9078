/** What goes into the inference of types from JSON samples, and what comes out. */
import type { NamedType, TypeRef } from "../../model/api.js";
import type { JsonValue, Origin } from "../../model/origin.js";
import type { StandIn } from "./stand-in.js";

export interface Sample {
  readonly value: JsonValue;
  readonly origin: Origin;
  /** Of the text that `value` was read from. */
  readonly standIns?: readonly StandIn[];
}

/** One place of an API that a JSON value stands in: a request body, or the body of one outcome. */
export interface Position {
  /** Unique in its group and independent of the order of items, such as the operation's id and the status. */
  readonly id: string;
  /** In any order; one shape is found that holds for all. */
  readonly samples: readonly Sample[];
  readonly context: PositionContext;
}

/** The words that types of a position are named by, as people wrote them. */
export interface PositionContext {
  /** The folder's name; empty at the top level. */
  readonly group: string;
  /** The item's name. */
  readonly operation: string;
  /** Of the request; says what is done where the name does not. */
  readonly method?: string;
  /** What the position is within its operation: `Body`, `Ok`, `Created`, `Not found`. */
  readonly outcome: string;
  /** A caller may send more than samples show, so that a request's types stay wide where a response's are exact. */
  readonly role: "request" | "success" | "failure";
}

export interface InferOptions {
  /** `strong`: strings that samples repeat from a small set are a union of these. Default: never. */
  readonly enums?: "never" | "strong";
}

export interface InferredTypes {
  /** By `Position.id`. */
  readonly refs: ReadonlyMap<string, TypeRef>;
  /** What the refs refer to, equal shapes once. */
  readonly types: readonly NamedType[];
}
