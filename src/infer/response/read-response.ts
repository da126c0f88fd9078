/** A saved response with all that is read from it alone. */
import type { SavedResponse } from "../../model/collection.js";
import type { Origin } from "../../model/origin.js";
import { isOwnWriting } from "../json/number-text.js";
import { roundedText } from "../json/stand-in.js";
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
  const notes = [
    ...(verdict?.notes ?? []),
    ...brokenNotes(name, body),
    ...roundedNotes(name, body),
  ];
  return { saved, name, body, origin: { item, pointer: saved.pointer }, verdict, notes };
}

function brokenNotes(name: ResponseName, body: DecodedExample): readonly Note[] {
  if (body.kind !== "broken") return [];
  const message = `the body of the saved response "${name.text}" is not JSON: ${body.message}`;
  return [{ code: "PW2104", message }];
}

/** Not of `0.10000000000000001`, which is `0.1` to all who print that many digits. */
function roundedNotes(name: ResponseName, body: DecodedExample): readonly Note[] {
  const values = body.kind === "lines" ? body.values : body.kind === "json" ? [body] : [];
  const standIns = values.flatMap((value) => value.standIns);
  const rounded = roundedText(
    standIns.filter(({ kind, text }) => kind === "number" && !isOwnWriting(text)),
  );
  if (rounded === undefined) return [];
  return [{ code: "PW2111", message: `the saved response "${name.text}" has ${rounded}` }];
}
