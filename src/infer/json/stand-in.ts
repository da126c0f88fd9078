/** Values that a JSON text holds and a JavaScript value cannot: each is marked, so that no value pretends to be it. */

export interface StandIn {
  /** JSON pointer within the text's value. */
  readonly pointer: string;
  /**
   * `variable`: a bare `{{name}}`; the value is that text, of a type that nobody knows.
   * `number`: an integer past 2^53, or past every number; the value is the nearest number there is.
   * `depth`: nested deeper than is read; the value is `null`.
   */
  readonly kind: "variable" | "number" | "depth";
  /** Of a `variable`: what the collection shows that it stands for. */
  readonly type?: "string" | "number" | "integer" | "boolean";
  /** As it stands in the text; empty for `depth`. */
  readonly text: string;
}
