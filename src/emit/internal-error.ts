/** What emission throws where its own promises are broken; never the fault of a collection. */

export class InternalError extends Error {
  override readonly name = "InternalError";
}
