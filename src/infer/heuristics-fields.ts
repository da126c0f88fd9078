/** Words by which tables and lists of fields in a request's description are known, each with the real-world heading that it is for. */

/** "| Parameter | …", "| Field name | …", "| Name | …" */
export const NAME_COLUMN =
  /^(?:(?:request|body|query|path|form|url|json) )?(?:fields?|names?|param(?:eter)?s?|keys?|propert(?:y|ies)|attributes?|arguments?|headers?|variables?|elements?)(?: name)?s?$/i;
/** "| … | Description |" */
export const TEXT_COLUMN =
  /^(?:descriptions?|desc\.?|notes?|meaning|details?|comments?|definition|explanation|remarks?|info|usage)$/i;
/** "| … | Required |", "| … | Mandatory? |" */
export const REQUIRED_COLUMN =
  /^(?:(?:is )?(?:required|mandatory|req\.?)|required\/optional|presence|m\/o)\??$/i;
/** "| … | Optional |" */
export const OPTIONAL_COLUMN = /^(?:is )?optional\??$/i;
/** "| … | Default |", "| … | Default value |" */
export const DEFAULT_COLUMN = /^defaults?(?: values?)?$/i;
/** "| … | Allowed values |", "| … | Options |" */
export const VALUES_COLUMN =
  /^(?:(?:allowed|possible|valid|accepted|supported|available|permitted) (?:values?|options?)|values?|enum|options?|range)$/i;
/** "| … | Type |", "| … | Data type |" */
export const TYPE_COLUMN = /^(?:data ?)?types?$|^formats?$/i;

/** Cells of a "Required" column: "Yes", "✓", "M"; and of those that say no. */
export const YES_CELL = /^(?:yes|y|true|required|mandatory|always|x|m|✓|✔|✅|☑️?|1)[.!]?$/iu;
export const NO_CELL = /^(?:no|n|false|optional|not required|o|✗|✘|❌|✕|0)[.!]?$/iu;
/** "Conditional", "Conditionally required" */
export const CONDITIONAL_CELL = /^condition(?:al(?:ly)?)?\b/i;
/** Cells that say nothing: "-", "N/A", "none". */
export const EMPTY_CELL = /^(?:[-–—.]*|n\/?a|none|null|nil|empty)$/i;

/** "## Response parameters", "Returns:", "Error codes": tables of what comes back. */
export const ANSWER_SECTION =
  /\b(?:responses?|returns?|returned|results?|errors?|outputs?|status(?:es)?|webhooks?|events?|examples?)\b/i;
/** "## Request parameters", "Body fields:": lists of what is sent. */
export const SENT_SECTION =
  /\b(?:param(?:eter)?s?|fields?|body|propert(?:y|ies)|attributes?|arguments?|inputs?|payload|request|headers?)\b/i;
/** "Returns the state of the node. Properties of the state:": what has properties is what comes back. */
export const TELLS_ANSWER = /^\s*(?:returns?|retrieves?|gets?|lists?|shows?|fetch(?:es)?)\b/i;
/** Sections whose words are of either direction, beside those of `SENT_SECTION` that only a request has. */
export const EITHER_SECTION =
  /^(?!.*\b(?:param(?:eter)?s?|body|arguments?|inputs?|payload|request|headers?|query|filters?)\b).*\b(?:propert(?:y|ies)|attributes?|fields?) (?:of|in|for)\b/is;
/** "Query parameters", "URL params", "Headers", "Request body": where the fields stand. */
export const SECTION_PLACES: readonly (readonly [
  place: "query" | "path" | "header" | "body",
  RegExp,
])[] = [
  ["query", /\bquery\b/i],
  ["path", /\bpath\b/i],
  ["header", /\bheaders?\b/i],
  ["body", /\b(?:body|payload|form|json)\b/i],
];

/** A field's name as a table writes it: `sku`, `items[].sku`, `filter[state]`, `X-Request-Id`. */
export const FIELD_NAME = /^[\p{L}_$@][\p{L}\p{N}_$@.:/[\]*-]{0,120}$/u;
/** Behind a name: "sku (required)", "sku string"; more words make a sentence of it. */
export const NAME_REMARK =
  /^(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\]|(?:required|optional|string|integer|int|number|boolean|array|object|date|file)(?:, ?\w{1,20})?)?$/i;
/** Manuals have tables of some hundred fields. */
export const MAX_FIELD_ROWS = 1000;
/** A longer description of one field is a chapter. */
export const MAX_ROW_LENGTH = 4000;
/** "- `a`: …" alone is no list of fields. */
export const MIN_LISTED_FIELDS = 2;
/** Types of types that lead to a body's fields, and places of fields in all: what is deeper or more is left undocumented. */
export const MAX_FIELD_DEPTH = 12;
export const MAX_FIELD_PLACES = 20_000;
