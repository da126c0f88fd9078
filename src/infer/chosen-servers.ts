/** Servers that a run asks for by name: each may be meant for one of its collections, but none for none of them. */
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";
import { enumeration } from "../model/enumeration.js";
import { MAX_SERVERS_SHOWN } from "./heuristics-servers.js";

/** What one collection has of the servers that a run asks for. */
export interface ServerChoice {
  /** Of the names asked for, those that are there. */
  readonly known: readonly string[];
  /** Of all its servers. */
  readonly names: readonly string[];
}

/**
 * For each collection, that a name is no server's: told where none that was asked for is there, of names that no other
 * collection of the run has, either.
 *
 * @param chosen names of servers, as the run asks for them
 * @param choices of all collections of the run
 */
export function missingServers(
  chosen: readonly string[],
  choices: readonly ServerChoice[],
): readonly (readonly Diagnostic[])[] {
  const known = new Set(choices.flatMap((choice) => choice.known));
  const missing = [...new Set(chosen)].filter((name) => !known.has(name));
  return choices.map((choice) =>
    missing.length === 0 || choice.known.length > 0 ? [] : [missingServer(missing, choice.names)],
  );
}

function missingServer(missing: readonly string[], names: readonly string[]): Diagnostic {
  const asked = missing.map((name) => `"${name}"`).join(" or ");
  const others =
    names.length === 0
      ? "the collection has none"
      : `there ${names.length === 1 ? "is only" : "are"} ${listOfNames(names)}`;
  const message = `no server is called ${asked}; ${others}`;
  return diagnostic("PW1213", { item: [], pointer: "" }, message);
}

/** As many as a line takes. */
export function listOfNames(names: readonly string[]): string {
  return enumeration(
    names.map((name) => `"${name}"`),
    MAX_SERVERS_SHOWN,
  );
}
