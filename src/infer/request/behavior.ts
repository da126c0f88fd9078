/** Postman's settings of a request: which of them a client follows by itself, and which are left to its platform. */
import type { ProtocolBehavior } from "../../model/collection.js";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.js";
import type { Origin } from "../../model/origin.js";

/** Headers that no client adds, or that are added where a body is encoded. */
const NOT_ADDED: ReadonlySet<string> = new Set(["cache-control", "content-type", "postman-token"]);

/** Whether Postman adds the content type of a body that has no header for it. */
export function addsContentType({ disabledSystemHeaders }: ProtocolBehavior): boolean {
  return !disabledSystemHeaders.includes("content-type");
}

export function leftToPlatform(
  { transport, disabledSystemHeaders }: ProtocolBehavior,
  origin: Origin,
): readonly Diagnostic[] {
  const headers = disabledSystemHeaders.filter((name) => !NOT_ADDED.has(name));
  const settings = [
    ...transport,
    ...(headers.length === 0 ? [] : [`disabledSystemHeaders: ${headers.join(", ")}`]),
  ];
  if (settings.length === 0) return [];
  return [diagnostic("PW1111", origin, `Postman is set to ${settings.join("; ")}`)];
}
