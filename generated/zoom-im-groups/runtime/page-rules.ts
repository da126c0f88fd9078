// Part of postwright's runtime, copied as it is. Do not edit.
/** What generated code says of a list that comes in pages. */

/** Keys that lead to a place in a body. */
type Keys = readonly string[];

/** How the next page of a list is asked for, and where an answer says whether there is one. */
export type PageRules = {
  /** Where the list is; no keys where it is the whole body. */
  readonly items: Keys;
  /** What is true while there are further pages. */
  readonly more?: Keys;
} & (
  | {
      /** The token of the next page is in the body, and goes into a parameter. */
      readonly by: "token";
      readonly parameter: string;
      /** The parameter is a field of the body, not of the query. */
      readonly in?: "body";
      readonly next: Keys;
    }
  | {
      /** The parameter takes what the last item of the page before has at `id`. */
      readonly by: "item";
      readonly parameter: string;
      readonly in?: "body";
      readonly id: Keys;
    }
  | {
      /** The parameter counts pages, or the items before the page. */
      readonly by: "page" | "offset";
      readonly parameter: string;
      readonly in?: "body";
      /** Its value for the first page, where the caller gives none: 1 for pages, 0 for offsets. */
      readonly first?: number;
      /** How many pages there are. */
      readonly pages?: Keys;
      /** How many items there are. */
      readonly total?: Keys;
    }
  /** The URL of the next page is in the body. */
  | {
      readonly by: "url";
      readonly next: Keys;
      /** Where `next` leads to a list of links: what a link calls its relation, and its URL. */
      readonly link?: readonly [relation: string, url: string];
    }
  /** It is in the header `Link`, as `rel="next"`. */
  | { readonly by: "link" }
);
