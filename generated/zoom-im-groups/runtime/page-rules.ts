// Part of postwright's runtime, copied as it is. Do not edit.
/** What generated code says of a list that comes in pages. */

/** Keys that lead to a place in a body. */
type Keys = readonly string[];

/** A place in a body, or the name of a header. */
type Count = Keys | string;

/** Where the request takes what leads on: in its query, else in its body, perhaps in an object there. */
interface PageParameter {
  readonly parameter: string;
  readonly in?: "body";
  readonly within?: Keys;
}

/** How the next page of a list is asked for, and where an answer says whether there is one. */
export type PageRules = {
  /** Where the list is; no keys where it is the whole body. */
  readonly items: Keys;
  /** What is true while there are further pages. */
  readonly more?: Keys;
  /** What is true on the last page. */
  readonly last?: Keys;
} & (
  | (PageParameter & {
      /** The token of the next page is in the body, and goes into a parameter. */
      readonly by: "token";
      readonly next: Keys;
    })
  | (PageParameter & {
      /** The parameter takes what the last item of the page before has at `id`. */
      readonly by: "item";
      readonly id: Keys;
    })
  | (PageParameter & {
      /** The parameter counts pages, or the items before the page. */
      readonly by: "page" | "offset";
      /** Its value for the first page, where the caller gives none: 1 for pages, 0 for offsets. */
      readonly first?: number;
      /** How many pages there are. */
      readonly pages?: Count;
      /** How many items there are. */
      readonly total?: Count;
    })
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
