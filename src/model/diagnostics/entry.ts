/** What the catalogue says of one diagnostic code. */

/** What `postwright explain CODE` prints. */
export interface CatalogueEntry {
  /** `error`: something asked for was not generated. `warning`: look at it. `info`: good to know. */
  readonly severity: "error" | "warning" | "info";
  /** What is the case, in words that fit every diagnostic with the code. */
  readonly title: string;
  /** What in a collection leads to it. */
  readonly cause: string;
  /** What to do about it; the `help` of a diagnostic unless that says more. */
  readonly fix: string;
}
