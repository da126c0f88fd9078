/** A saved response with all that is read from it alone. */
import type { SavedResponse } from "../../model/collection.js";
import type { Origin } from "../../model/origin.js";
import { decodeExample, type DecodedExample } from "./example-body.js";
import { parseResponseName, type ResponseName } from "./name.js";
import { verdictOf, type Note, type Verdict } from "./verdict.js";

export interface ReadResponse {
  readonly saved: SavedResponse;
  readonly name: ResponseName;
  readonly body: DecodedExample;
  readonly origin: Origin;
  readonly verdict: Verdict | undefined;
  /** What disagrees, or cannot be read. */
  readonly notes: readonly Note[];
}

/** One of which it can be told what it documents. */
export interface UsableResponse extends ReadResponse {
  readonly verdict: Verdict;
}

export function readResponse(saved: SavedResponse, item: readonly string[]): ReadResponse {
  const name = parseResponseName(saved.name);
  const body = decodeExample(saved);
  const verdict = verdictOf(saved, name, body);
  const notes = [...(verdict?.notes ?? []), ...brokenNotes(name, body)];
  return { saved, name, body, origin: { item, pointer: saved.pointer }, verdict, notes };
}

function brokenNotes(name: ResponseName, body: DecodedExample): readonly Note[] {
  if (body.kind !== "broken") return [];
  const message = `the body of the saved response "${name.text}" is not JSON: ${body.message}`;
  return [{ code: "PW2104", message }];
}
