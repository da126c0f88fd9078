/** Parts of an item's name that are no name: numbers of steps, the request's own address, the status that a test expects. */
import type { Operation } from "../model/api.js";
import {
  ADDRESS_CLAUSE,
  CLAUSE_JOINT,
  LEADING_ORDINAL,
  MAX_NAME_TEXT,
  TRAILING_STATUS,
} from "./heuristics.js";

/** As it stands where there is nothing else. */
export function coreOfName(name: string): string {
  return [withoutOrdinal, withoutStatus].reduce((text, shorten) => shorten(text), name);
}

export function withoutOrdinal(name: string): string {
  return name.slice(0, MAX_NAME_TEXT).replace(LEADING_ORDINAL, "");
}

function withoutStatus(name: string): string {
  const shorter = name.replace(TRAILING_STATUS, "");
  return /\p{L}/u.test(shorter) ? shorter : name;
}

/** "Login (/auth/login)" is "Login", "POST /users - Create a user" is "Create a user". */
export function withoutAddress(name: string, operation: Operation): string {
  const text = name.slice(0, MAX_NAME_TEXT);
  if (!text.includes("/")) return text;
  const own = segmentsOf(operation.path.map(patternOf).join(""));
  const kept = text.split(CLAUSE_JOINT).filter((clause) => !isAddress(clause, operation, own));
  const rest = kept.join(" - ");
  return /\p{L}/u.test(rest) ? rest : text;
}

/** Whether a clause is the last segments of the path, or all of it, with the method before it or without. */
function isAddress(clause: string, { method }: Operation, own: readonly string[]): boolean {
  const [, verb, address] = ADDRESS_CLAUSE.exec(clause.trim()) ?? [];
  if (address === undefined || (verb !== undefined && verb.toUpperCase() !== method)) return false;
  const segments = segmentsOf(address);
  const tail = own.slice(Math.max(0, own.length - segments.length));
  return (
    tail.length === segments.length &&
    (segments.length > 0 || own.length === 0) &&
    segments.every(
      (segment, index) => segment === ANY || tail[index] === ANY || segment === tail[index],
    )
  );
}

/** A parameter, however it is spelled. */
const ANY = "*";

function patternOf(part: Operation["path"][number]): string {
  return part.kind === "parameter" ? ANY : part.text;
}

function segmentsOf(address: string): readonly string[] {
  const [path = ""] = address.split(/[?#]/, 1);
  return path
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => (/^(?:[:*]|\{.*\}$|<.*>$)/.test(segment) ? ANY : segment.toLowerCase()));
}
