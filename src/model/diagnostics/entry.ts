/** What the catalogue says of one diagnostic code. */

export interface CatalogueEntry {
  /** `error`: something asked for was not generated. `warning`: look at it. `info`: good to know. */
  readonly severity: "error" | "warning" | "info";
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}
