// Part of postwright's runtime, copied as it is. Do not edit.
/** A response with its whole body, unless that is a stream. */
import type { DocumentedResponse } from "./operation.js";

export interface Reply {
  readonly response: Response;
  /** What the operation says of responses with this status. */
  readonly documented: DocumentedResponse | undefined;
  /** Absent where the body is documented as a stream. */
  readonly bytes: ArrayBuffer | undefined;
}

/** The body as text: in the charset of its content type if that is a known one, else in UTF-8. */
export function textOf({ bytes }: Reply, contentType: string): string {
  try {
    return new TextDecoder(/charset="?([^\s;"]+)/i.exec(contentType)?.[1]).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
