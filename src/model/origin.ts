/** Where a fact was read: the item, the place in the file, and the words or value that say so. */

/** A value that JSON can hold. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Numbers of a JSON value that JavaScript would round, as they are written, by their JSON pointer in it. */
export type WrittenNumbers = Readonly<Record<string, string>>;

/** One more step of a JSON pointer (RFC 6901). */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A place in a collection. */
export interface Origin {
  /** Folder names from the top, then the item's own name; empty for the collection itself. */
  readonly item: readonly string[];
  /** JSON pointer (RFC 6901) into the collection file; `""` is the whole file. */
  readonly pointer: string;
}

/** As many names of a path as a reader of a message looks at: the first ones, how many follow, and the last ones. */
export function abridgedPath(path: readonly string[]): readonly string[] {
  const left = path.length - FIRST_NAMES - LAST_NAMES;
  if (left <= 1) return path;
  return [...path.slice(0, FIRST_NAMES), `… ${left} more …`, ...path.slice(-LAST_NAMES)];
}

const FIRST_NAMES = 6;
const LAST_NAMES = 2;

/** What kind of statement supports a fact; a stronger kind never hides a contradiction by a weaker one. */
export type EvidenceKind = "description" | "value" | "example" | "name" | "header" | "script";

/** The words or the value that support one inferred fact. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The text as it stands in the collection, cut to the part that says so. */
  readonly quote: string;
  /** JSON pointer of the string that `quote` was cut from, where it is known. */
  readonly pointer?: string;
}
