/** The headers of saved responses that tell a client something. */
import type { ResponseHeader } from "../../model/api.js";
import type { KeyValue, SavedResponse } from "../../model/collection.js";
import { parseDoc } from "../doc/doc.js";
import {
  MEANINGFUL_RESPONSE_HEADER_PREFIXES,
  MEANINGFUL_RESPONSE_HEADERS,
  NOISE_RESPONSE_HEADERS,
} from "../heuristics.js";

/** By name, each once. */
export function headersOf(
  group: readonly SavedResponse[],
  item: readonly string[],
): readonly ResponseHeader[] {
  const headers = new Map<string, ResponseHeader>();
  for (const header of group.flatMap((saved) => saved.headers)) {
    const name = nameOf(header);
    if (!isMeaningful(name) || headers.has(name)) continue;
    const doc = parseDoc(header.description);
    headers.set(name, {
      name,
      ...(doc !== undefined && { doc }),
      origin: { item, pointer: header.pointer },
    });
  }
  return [...headers.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Those of one response that have a value. */
export function headerValues({
  headers,
}: SavedResponse): readonly (readonly [name: string, value: string])[] {
  return headers
    .filter(
      (header): header is KeyValue & { value: string } =>
        header.value !== null && isMeaningful(nameOf(header)),
    )
    .map((header) => [nameOf(header), header.value] as const);
}

function nameOf({ key }: KeyValue): string {
  return key.trim().toLowerCase();
}

function isMeaningful(name: string): boolean {
  if (MEANINGFUL_RESPONSE_HEADERS.has(name)) return true;
  return (
    !NOISE_RESPONSE_HEADERS.has(name) &&
    MEANINGFUL_RESPONSE_HEADER_PREFIXES.some((prefix) => name.startsWith(prefix))
  );
}
