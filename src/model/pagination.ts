/** How a list comes in pages. */
import type { Evidence } from "./origin.js";
import type { TypeRef } from "./types.js";

/** Where request and answer both show it, and where there is exactly one list. */
export type Pagination = {
  /** Keys that lead to the list in the body; none where the body is the list. */
  readonly items: readonly string[];
  /** Type of the list's elements. */
  readonly item: TypeRef;
  /** Keys that lead to what is true while there are further pages. */
  readonly more?: readonly string[];
  /** Keys that lead to what is true on the last page. */
  readonly last?: readonly string[];
  /** What the request says of it, then what the answer says. */
  readonly evidence: readonly Evidence[];
} & (
  | {
      /** The answer has a token of the next page, which goes into the parameter. */
      readonly by: "token";
      readonly parameter: PageParameter;
      readonly next: readonly string[];
    }
  | {
      /** The parameter takes what the last item of the page before has under these keys. */
      readonly by: "item";
      readonly parameter: PageParameter;
      readonly id: readonly string[];
    }
  | {
      /** The parameter counts pages, or the items before the page. */
      readonly by: "page" | "offset";
      readonly parameter: PageParameter;
      /** Its value for the first page. */
      readonly first: number;
      /** Where the number of all pages is, and of all items. */
      readonly pages?: CountPlace;
      readonly total?: CountPlace;
    }
  /** The answer has the URL of the next page, in its body or in its header `Link`. */
  | {
      readonly by: "url";
      readonly next: readonly string[];
      /** Where `next` leads to a list of links: what a link calls its relation, and its URL. */
      readonly link?: readonly [relation: string, url: string];
    }
  | { readonly by: "link" }
);

/** Keys that lead to it in the body, or the name of a header in lower case. */
export type CountPlace = readonly string[] | string;

/** A field of the query or of a body. */
export interface PageParameter {
  readonly in: "query" | "body";
  /** Keys of the objects that it is in; absent at the top. */
  readonly within?: readonly string[];
  /** Wire name. */
  readonly key: string;
}
