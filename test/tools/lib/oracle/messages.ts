/** What the oracle and its worker process say to each other. */
import type { OracleRecord } from "./record.js";
import type { Slice } from "./slices.js";

export interface WorkerSettings {
  readonly scratch: string;
  readonly timeout: number;
  /** Whether items with digest auth are challenged once, as a server would. */
  readonly challenge: boolean;
}

export interface Job {
  readonly slice: Slice;
  readonly variables: readonly (readonly [name: string, value: string])[];
  /** Which variables get made-up values: none, those that nothing defines, or those that have no value at all. */
  readonly fill: "none" | "undefined" | "empty";
}

export type Reply =
  { readonly ready: true } | { readonly ready: false; readonly record: OracleRecord };
