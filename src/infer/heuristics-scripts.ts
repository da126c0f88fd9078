/** What is looked for in scripts, and how far, each with the real-world line that it is for. */

/** After these words a slash begins a regular expression: `return /^\d+$/.test(id)`. */
export const WORDS_BEFORE_VALUES: ReadonlySet<string> = new Set(
  "await case delete do else in instanceof new of return throw typeof void yield".split(" "),
);

/** What Postman gives to scripts and takes changes from; `request`, `environment` … of old scripts are only copies. */
export const SCRIPT_OBJECTS: ReadonlySet<string> = new Set(["pm", "postman"]);

/** `pm.request.body.urlencoded.add` is one of the longest chains. */
export const MAX_CHAIN = 8;
/** Names that one script gives to things; libraries that people paste into scripts have thousands. */
export const MAX_ALIASES = 1000;

/** Tokens of `{ environment, request: { headers, url } }` in `const { … } = pm`; what takes more apart is an argument's literal. */
export const MAX_PATTERN = 64;

/** Where `set` gives a variable its value: `pm.environment.set("token", …)`. */
export const VARIABLE_SCOPES: ReadonlySet<string> = new Set([
  "collectionVariables",
  "environment",
  "globals",
  "variables",
  "vault",
]);
/** `postman.setEnvironmentVariable("token", …)`. */
export const OLD_SETTERS: ReadonlySet<string> = new Set([
  "setEnvironmentVariable",
  "setGlobalVariable",
]);

/** Methods of Postman's lists that change them: `pm.request.headers.upsert({ key: "X-Signature", … })`. */
export const LIST_CHANGES: ReadonlyMap<string, "adds" | "sets" | "removes" | "changes"> = new Map([
  ["add", "adds"],
  ["append", "adds"],
  ["insert", "adds"],
  ["insertAfter", "adds"],
  ["prepend", "adds"],
  ["upsert", "sets"],
  ["remove", "removes"],
  ["assimilate", "changes"],
  ["clear", "changes"],
  ["populate", "changes"],
  ["repopulate", "changes"],
]);
/** Methods of the request itself: `pm.request.addHeader({ key: "X-Trace", … })`. */
export const REQUEST_CHANGES: ReadonlyMap<
  string,
  { readonly list: "headers" | "query"; readonly verb: "adds" | "sets" | "removes" }
> = new Map([
  ["addHeader", { list: "headers", verb: "adds" }],
  ["upsertHeader", { list: "headers", verb: "sets" }],
  ["removeHeader", { list: "headers", verb: "removes" }],
  ["addQueryParams", { list: "query", verb: "adds" }],
  ["removeQueryParams", { list: "query", verb: "removes" }],
]);
/** Methods of other parts of it: `pm.request.url.update(…)`, `pm.request.auth.use("bearer", …)`, `pm.request.url.path.push(…)`. */
export const PART_CHANGES: ReadonlySet<string> = new Set(
  "authorizeUsing pop push shift splice unshift update use".split(" "),
);

/** Characters of an argument that are looked at, and shown where it is computed: `${prefix}Id`. */
export const MAX_ARGUMENT = 100;
/** What one script is told to do in one way, such as the variables that it sets, at most; the rest is counted. */
export const MAX_EFFECTS = 50;
