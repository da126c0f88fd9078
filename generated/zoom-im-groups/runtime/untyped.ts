// Part of postwright's runtime, copied as it is. Do not edit.
/** Bodies without the content type that belongs to them: some servers want none, or one that says something else. */
import type { BodyEncoder } from "./operation.js";

/** Encodes as `encoder` does; only a type that the caller or the documentation has set is sent. */
export function untyped(encoder: BodyEncoder): BodyEncoder {
  return (value, request, expand) => {
    const type = request.headers.get("content-type");
    const body = encoder(value, request, expand);
    if (type === null) request.headers.delete("content-type");
    else request.headers.set("content-type", type);
    // To a string `fetch` would add a type of its own.
    return typeof body === "string" ? new TextEncoder().encode(body) : body;
  };
}
