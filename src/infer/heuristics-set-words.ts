/** What makes sure that plain words of a description are values; each with the real-world phrase that it is for. */
import { words } from "./word-set.js";

/** `direction`, `sort_order`, `orderDir`; not `order_by`. */
export const DIRECTION_NAME = /(?:dir|direction|order|ordering)$/i;

/** "asc/desc", "use ascending (asc)"; not "ascending", "name:asc", "-desc". */
export const BOTH_DIRECTIONS = /(?<![\w:|.-])(?<value>asc|desc)(?![\w:-])/gi;

/** "Descending: desc", "Newest first: DESC" */
export const DIRECTION_LABEL = /: (?=`?(?:asc|desc)\b)/gi;

/** "Sort field by name/updated", "Order by: name or path", "Sorted by name or date." */
export const SORT_BY_LIST =
  /\b(?:sort|order)(?:s|ed|ing)?(?: (?:the )?(?:fields?|results?|items?|order|list|column))? by(?: either)? ?:? ?(?=\w)/i;

/** "csv or tsv to indicate which kind of table is sent" */
export const INDICATING_TAIL = /^,? to (?:indicate|specify|choose|select|denote|tell)\b/i;

/** "metric (Celsius)", "open (not yet won)"; not "name (optional)", "limit (max 10)", "id (integer)". */
export const GLOSS_NOTE =
  /^(?!\W*(?:optional|required|mandatory|deprecated|string|integer|int|number|bool|boolean|float|date|array|object|text|min|max|default)\b)\W*\p{L}/iu;

/** "The detailed answer additionally accepts csv and tsv." */
export const FURTHER_LIST = /\badditionally (?:accepts?|supports?|allows?)\b ?:? ?/i;

/** `fields[books]`, as JSON:API has it: names joined by commas. */
export const SPARSE_FIELDS = /^fields(?:\[|%5B)/i;

/** "Sort by: creation time (created), number of loans (loans)." */
export const PHRASES_WITH_VALUES =
  /: ?(?<list>[a-z]+(?: [a-z]+){1,4} \([\w-]{1,40}\)(?:(?:,|,? or|,? and) [a-z]+(?: [a-z]+){1,4} \([\w-]{1,40}\)){1,12})(?=[.;]|\s*(?:\n|$))/di;

/** One of them. */
export const PHRASE_WITH_VALUE = /(?<name>[a-z]+(?: [a-z]+){1,4}) \((?<value>[\w-]{1,40})\)/gi;

/** "Filter by status (open, closed)", "User role (admin, reader)": what is named so is one of a few. */
export const CHOICE_NOUN =
  /^(?:actions?|category|direction|format|frequency|gender|granularity|interval|kind|level|method|mode|order|ordering|orientation|period|priority|role|severity|sort|state|status|type|units?|visibility)$/i;

/** "Sort order (newest, oldest)" for `sort`, "Sorting (popular, recent)" for `order`. */
export const ORDER_NOUN = /\b(?:(?:sort|sorting|display) (?:order|mode|type|option)|sorting)\s*$/i;

/** "Period (start, end)", "Format (width, height)": of these a value is made. */
export const PART_WORDS = words(`
  start end begin from to since until min max minimum maximum first last width height depth size weight key
  value id label prefix suffix before after amount quantity price description content
  note comment reason`);

/** "Period (day, week)", "User role (admin, user)": there words for things are values. */
export const THING_CHOICE_NAME = /(?:period|interval|frequency|granularity|units?|role)$/i;
