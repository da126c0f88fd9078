/** Every threshold and word list by which names are chosen, each with the case that it is for. */

/** Characters of a name that are looked at: prose pasted into the name field says what it means before that. */
export const MAX_NAME_TEXT = 400;

/** Characters of a name made of an item's words: "Get list of devices and licenses under the Customer account …". */
export const MAX_NAME = 60;

/** Characters of a type's name, which often is an operation's name with more words: "… customer account created". */
export const MAX_TYPE_NAME = 90;

/** Words of a type's own after the function that it belongs to: `GetUserPost` + `OkAddressWithStreet`. */
export const MAX_OWN_WORDS = 6;

/** Characters that a qualifier may add: `listUsers` + `ByAccountIdRolesByRoleId`. */
export const MAX_QUALIFIER = 40;

/** Bytes in UTF-8 of a file or directory name: with all that may be added to tell it apart, and `.examples.ts`, below 100. */
export const MAX_FILE_SEGMENT = 60;

/** Bytes of a file's path in the output, without its extension: Windows has 260 characters for it with all folders above. */
export const MAX_FILE_PATH = 180;

/** Bytes of the directories that are kept of a path that is too long. */
export const MAX_KEPT_DIRECTORIES = 90;

/** Characters of a folder's name in front of the names that `index.ts` exports for it. */
export const MAX_FOLDER_PREFIX = 40;

/** Parameters that tell variants of one request apart: "Articles by tag" and "Articles by author" with one name. */
export const MAX_FACETS = 3;

/** Where a long name may end: "Broker Withdraw (for brokers of local entities …)", "Calculate Bridge Numbers - Harmonize …". */
export const CLAUSE_END = /\s[-–—|→]\s|[()[\]{},;:]/u;

/** Words that no name that was cut should end with: "… in the test" + "repository". */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  "and as at by for from in into of on or per than that to under using via when where which with".split(
    " ",
  ),
);

/** English articles say nothing in an identifier: "Create an IM directory group". */
export const ARTICLES = /(?<!\S)(a|an|the)\s+(?=(\S))/giu;

/** Verbs that OpenAPI summaries have in the third person and that are no nouns so: "Deletes pet", "Gets all users". */
const PLAIN_VERBS =
  "activate add allow apply approve assign attach authenticate cancel confirm convert create deactivate delete disable " +
  "enable fetch find generate get initiate insert modify perform provide publish reactivate remove replace restore " +
  "retrieve revoke save send submit suspend terminate unarchive unassign unsubscribe validate verify";

/** The same of verbs whose third person is a plural, too: "Updates a pet", but "Updates feed", "Lists of users", "Returns". */
const NOUN_VERBS =
  "archive call change charge check clear close copy count display download duplicate edit execute export import invite " +
  "list load lock mark merge move open patch place post process query read record refresh register reject rename report " +
  "request reset resume return run schedule search set share show start stop store sync test transfer trigger update " +
  "upload upsert view";

/** By the third person. */
export const THIRD_PERSONS: ReadonlyMap<string, string> = imperatives(PLAIN_VERBS);
export const DOUBTFUL_THIRD_PERSONS: ReadonlyMap<string, string> = imperatives(NOUN_VERBS);

/** Words that follow a verb and no noun: "Uploads an image", "Lists all users". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "a all an any each every existing multiple my several specific the your".split(" "),
);

/** `applies`, `publishes`, `gets`. */
function imperatives(verbs: string): ReadonlyMap<string, string> {
  return new Map(
    verbs.split(" ").map((verb) => {
      if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, verb];
      return [/(?:[sx]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`, verb];
    }),
  );
}

/**
 * Steps of a procedure, not part of the name: "2) Create Export", "02-1 - Construct Authorization URL", "0.检查",
 * "2a. Authorisation", "1.2 Create a card", "Step 3: Confirm", "Step-1 :: Register".
 */
export const LEADING_ORDINAL =
  /^\s*(?:step[ _-]?(?=\d))?[#([]?\d{1,3}(?:[.-]\d{1,3})*(?:[a-z]?[)\].:]+(?!\d)|\s*(?:[-–—]\s|::)|(?<=\.[1-9]\d?)\s)\s*(?=\S)/iu;

/** The status that a test expects, not part of the name: "Create a user (201)", "Get a user [404 Not Found]". */
export const TRAILING_STATUS =
  /\s*[([](?:HTTP\s*)?(?:20[0-6]|30[1-8]|4[0-2]\d|50[0-4])(?:\s(?:accepted|bad request|conflict|created|forbidden|internal server error|no content|not found|ok|unauthori[sz]ed|unprocessable entity))?[)\]]\s*$/iu;

/** Where a name's clauses meet: "Login (/auth/login)", "POST /users - Create a user", "Status: /health". */
export const CLAUSE_JOINT = /\s+[-–—|→]+\s+|\s*[()[\]\n]\s*|:\s+/u;

/** A clause that is an address: "/auth/login", "POST /users", "`users/{id}`". */
export const ADDRESS_CLAUSE = /^(?:([A-Za-z]+)\s+)?["'`]?(\/\S*?|[^\s/]+\/\S*?)["'`]?$/u;

/** Names that are one word in spite of a capital inside: "GraphQL", "Update PayPal order". */
export const BRANDS =
  /(?:DynamoDB|GitHub|GitLab|GraphQL|JavaScript|LinkedIn|MongoDB|MySQL|OpenAPI|PayPal|PostgreSQL|TikTok|TypeScript|WhatsApp|YouTube)(?!\p{Ll})/gu;

/** What Postman itself calls a request until somebody names it. */
export const DEFAULT_NAMES: ReadonlySet<string> = new Set([
  "new request",
  "untitled",
  "untitled request",
]);

/** A URL or path in the place of a name: "https://host/users", "{{baseUrl}}/users", "/users/:id", "users/{id}", "api.example.com/users". */
export const ADDRESS =
  /^(?:[a-z][a-z\d+.-]*:\/\/|(?:\/|\{\{[^{}]*\}\}\/|localhost[:/]|[\w-]+(?:\.[\w-]+)+[:/]|[^\s/]+\/[:{])\S*$)/iu;

/** Path words that requests of one API have in common: "/api/v1/users", "/rest/2.0/users". */
export const COMMON_PATH_WORDS = /^(?:api|rest|v\d+|\d+)$/u;

/** Segments that are data: "/patient/40", "/accesses/28a48f0d-e5a2-…", "/users/64b7f0c2a1d3e4f5a6b7c8d9". */
export const ID_TEXT =
  /^(?:\d{1,19}|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|(?=[a-f]*\d)[\da-f]{24})$/iu;

/** Values that may tell variants of a request apart in a name: `status=shipped`, `max=10`; no tokens, no prose. */
export const TELLING_VALUE = /^(?:[a-z][a-z_ -]{0,23}|\d{1,4})$/iu;

/** Names of what may hold a credential, whose value must not become part of a name: `access_token`, `pin`. */
export const TELLTALE_KEY =
  /auth|code|credential|hash|key|pass|pin|secret|session|sign|token|user/iu;

/** An enum value's own words where the wire value is a bare number: `1` - Basic user. */
export const MAX_MEMBER_DOC_WORDS = 4;

/** Symbols that are all that tells two names apart: "C++" and "C#", "+1" and "-1". */
export const SYMBOL_WORDS: ReadonlyMap<string, string> = new Map([
  ["+", "plus"],
  ["-", "minus"],
  ["*", "star"],
  ["/", "slash"],
  ["<", "less"],
  [">", "greater"],
  ["=", "equal"],
  ["!", "not"],
  ["?", "question"],
  ["%", "percent"],
  ["#", "sharp"],
  ["@", "at"],
  ["$", "dollar"],
  ["€", "euro"],
  ["^", "caret"],
  ["~", "tilde"],
  ["|", "or"],
  [".", "dot"],
  [",", "comma"],
  [":", "colon"],
  [";", "semicolon"],
]);
