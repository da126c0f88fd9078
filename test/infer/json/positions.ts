/** Positions of a folder "Users", as requests of a collection give them. */
import type { Position, PositionContext } from "../../../src/infer/json/samples.js";
import type { JsonValue } from "../../../src/model/origin.js";
import { position } from "./inference.js";

export function at(
  operation: string,
  value: JsonValue,
  context: Partial<PositionContext> = {},
): Position {
  return position([value], { group: "Users", operation, ...context });
}

export function body(operation: string, value: JsonValue): Position {
  return at(operation, value, { role: "request", outcome: "Body" });
}

export function failure(operation: string, value: JsonValue, outcome = "Not found"): Position {
  return at(operation, value, { role: "failure", outcome });
}

export const user = { id: 1, name: "Ann", email: "ann@example.com" };
