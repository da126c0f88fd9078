/** Thresholds and word lists by which JSON samples become types, each with the real-world sample that it is for. */

/** Containers within containers that are read; what is deeper is `unknown`. Documented bodies stay below 20. */
export const MAX_JSON_DEPTH = 64;

/** Past this an object's keys are data whatever they look like: `{ "BTCUSDT": …, "ETHUSDT": …, … }`. */
export const MAX_OBJECT_FIELDS = 400;

/** Objects that one body may define; deeper ones are left open. A megabyte of reports holds tens of thousands. */
export const MAX_OBJECTS_PER_BODY = 2000;

/** Shapes that one place may tell apart: Slack blocks, webhook events. With more, one wide shape says it better. */
export const MAX_UNION_MEMBERS = 12;

/** Distinct orders of keys that are kept to find the order of fields. */
export const MAX_KEY_ORDERS = 32;

/** Keys that each of two shapes without a common key must have to be a union, not one shape with optional fields. */
export const MIN_KEYS_OF_DISJOINT_SHAPE = 2;

/** Part of a body's strings that must be words such as `string` or `integer` for these to be types. */
export const MIN_SHARE_OF_TYPE_WORDS = 0.6;
/** `{ "unit": "number" }` alone proves nothing. */
export const MIN_TYPE_WORDS = 2;
/** Keys whose value may well be the name of a type: `{ "type": "integer" }` in a schema. */
export const TYPE_NAME_KEY =
  /^(?:(?:data|field|value|column|property|param(?:eter)?)?[_-]?type|format|kind)$/i;

/** Keys by which APIs tell shapes apart, best first: `"type": "message"`, `"object": "list"`, `"__typename": "User"`. */
export const TAG_KEYS: readonly RegExp[] = [
  /^(?:[@$_]type|__typename|@odata\.type|odata\.type)$/i,
  /^type$/i,
  /^kind$/i,
  /^(?:object|event|resource)[_-]?type$/i,
  /^(?:object|event)$/i,
  /[_-](?:type|kind)$|[a-z](?:Type|Kind)$/,
];
/** A tag's value is a name: `order.created`, `VISA`, `#microsoft.graph.user`. */
export const TAG_VALUE = /^[#@]?[A-Za-z][\w.:/-]{0,60}$/;

/** Keys that are data by themselves, each with one it is for. */
export const DATA_KEYS: readonly RegExp[] = [
  // Made up by the converter from OpenAPI for additional properties: `key_0`.
  /^key_\d+$/,
  // Made up by older ones: `dolor_5b9`, `esse8f7`.
  /^(?:ad|adipisicing|aliqua|aliquip|amet|anim|aute|cillum|commodo|consectetur|consequat|culpa|cupidatat|deserunt|do|dolor|dolore|duis|ea|eiusmod|elit|enim|esse|est|et|eu|ex|excepteur|exercitation|fugiat|id|in|incididunt|ipsum|irure|labore|laboris|laborum|lorem|magna|minim|mollit|nisi|non|nostrud|nulla|occaecat|officia|pariatur|proident|qui|quis|reprehenderit|sed|sint|sit|sunt|tempor|ullamco|ut|velit|veniam|voluptate)_?[\da-f]{1,3}$/i,
  // A Postman variable: `{{userId}}`.
  /\{\{[^{}]*\}\}/,
  // `17`, `-3`, `200`, `0.25`.
  /^-?\d+(?:\.\d+)?$/,
  // `2024-05-31`, `2024-05`, `2024-05-31T12:00:00Z`.
  /^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?)?$/,
  // `09:30`, `31/12/2024`.
  /^\d\d?[:/.]\d\d(?:[:/.]\d{2,4})?$/,
  // `3fa85f64-5717-4562-b3fc-2c963f66afa6`.
  /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i,
  // `507f1f77bcf86cd799439011`, `0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed`.
  /^(?:0x)?(?=[a-f]*\d)[\da-f]{16,}$/i,
  // `cus_9s6XKzkNRiz8i3`, `U01ABCD2EFG3456`: long, with digits in three places or more; `x509Certificate` is a name.
  /^(?=(?:\D*\d+\D+){2}\d)[A-Za-z\d]*[_-]?[A-Za-z\d]{12,}$/,
  // `ann@example.com`, `https://example.com/a`, `/users/7`.
  /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/,
  /^(?:https?:\/\/|\/[^/])/i,
  // `en-US`, `pt_BR`, `zh-Hant`.
  /^[a-z]{2}[-_](?:[A-Z]{2}|[A-Z][a-z]{3})$/,
];
/** Codes that are data where an object holds nothing else: `{ "USD": 1, "EUR": 0.9, "GBP": 0.8 }`, `{ "DE": …, "FR": …, "US": … }`. */
export const CODE_KEY = /^[A-Z]{2,4}$/;
export const MIN_CODE_KEYS = 3;
/** Two letters are a language where all are, one of these among them: `{ "en": "Hello", "de": "Hallo" }`, not `{ "id": 1, "to": 2 }`. */
export const LANGUAGE_KEY =
  /^(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|is|it|ja|ko|lt|lv|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|ur|vi|zh)$/;
export const COMMON_LANGUAGES: ReadonlySet<string> = new Set(["de", "en", "es", "fr", "ja", "zh"]);
export const MIN_LANGUAGE_KEYS = 2;
/** Objects of one place whose keys hardly repeat, with values of one shape, are maps: `{ "ann": {…} }`, `{ "bob": {…} }`. */
export const MIN_OBJECTS_OF_MAP = 3;
export const MIN_KEYS_OF_MAP = 6;
/** Objects that have a key of such a map, on average. */
export const MAX_REPEATS_OF_MAP_KEYS = 1.2;
/** Characters of a key that may be a field's name; what is longer is data, such as a sentence or a path. */
export const MAX_FIELD_NAME = 128;

/** Part of the keys that a nested shape has in common with the one around it, to be the same: trees of comments or folders. */
export const MIN_RECURSIVE_OVERLAP = 0.6;
export const MIN_RECURSIVE_FIELDS = 2;
/** Keys below which the same kind of thing stands again, where the innermost ones are leaves. */
export const CHILD_KEY =
  /^(?:sub(?:[A-Z_-].*|(?:categor(?:y|ie)|comment|folder|group|item|menu|section|task|topic)s?)|child(?:ren)?|children.+|nested.*|ancestors?|descendants?|parents?|replies|siblings?)$/;

/** Words that end the name of a schema and say nothing of what it is: `MessageRequest_1`, `item-v2`, `OrderDto`. */
export const SCHEMA_SUFFIX =
  /^(?:v?\d+|dto|entity|input|model|object|output|re(?:quest|sponse)|schema)$/;

/**
 * What names say of values that no sample shows, by their last words: `"CategoryId": null`, `"EndDate": null`, `"parent": {{orgId}}`.
 * Wide on purpose: an id or a time may be a number or text. The first that fits counts.
 */
export const NAME_KINDS: readonly (readonly [
  words: RegExp,
  kinds: readonly ("string" | "number" | "boolean")[],
])[] = [
  [/^(?:can|has|is) ./, ["boolean"]],
  [/^(?:number|count) of .|. (?:count|quantity|total)$|^(?:count|quantity)$/, ["number"]],
  [/(?:^| )(?:guid|uuid)$/, ["string"]],
  [
    /(?:^| )(?:date|datetime|duration|id|number|time|timestamp)$|^date .|. at$/,
    ["string", "number"],
  ],
  [
    /(?:^| )(?:city|description|(?:e ?)?mail|href|(?:file|first|full|last|user)?name|password|slug|street|text|timezone|title|ur[il])$/,
    ["string"],
  ],
];

/** Shapes with the same keys are one where so many fields agree … */
export const MIN_AGREEING_FIELDS = 3;
/** … and at most this part of them is `null` or empty on one side, so that it could be anything. */
export const MAX_SHARE_OF_OPEN_FIELDS = 1 / 3;
/** Distinct shapes with the same keys that are compared with each other. */
export const MAX_COMPARED_SHAPES = 24;
/** Fields by which equal shapes under different keys are one thing: `author` and `assignee` with id, name, email and avatar. */
export const MIN_FIELDS_OF_SAME_THING = 4;
/** Operations of a folder that answer alike, as "Send text", "Send image" and "Send video", and so have one body type. */
export const MIN_OPERATIONS_OF_SHARED_BODY = 3;

/** Observations, repetitions and variety that make a set of strings look closed, where enums from samples are asked for. */
export const MIN_ENUM_OBSERVATIONS = 24;
export const MIN_ENUM_REPEATS = 4;
export const MAX_ENUM_VALUES = 8;
export const ENUM_VALUE = /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)*|[a-z]+(?:[_-][a-z]+)*)$/;

/** Keys that wrap what an operation is about: `{ "data": {…} }`, `{ "results": […], "total": 7 }`. */
export const WRAPPER_KEY =
  /^(?:_?embedded|body|collection|content|contents|d|data|docs|documents|elements|entities|entity|entries|entry|hits|item|items|list|nodes|objects?|payload|records?|response|results?|rows|values?)$/i;
/** What has a key of its own is a thing and no wrapper, even with `items`: `id`, `uuid`, in an order also `orderId`. */
export const IDENTITY_WORDS: ReadonlySet<string> = new Set(["guid", "id", "key", "uuid"]);
/** Keys that say nothing without what is around them: `"attributes"`, `"options"`, `"value"`. */
export const GENERIC_KEY =
  /^(?:additional(?:Data|Info|Properties)|args|arguments|attributes?|body|children|config(?:uration)?|content|contents|data|details?|documents?|elements?|entity|entries|entry|extra|fields?|from|info|input|items?|list|meta(?:data)?|nodes?|objects?|options?|output|params?|parameters?|payload|properties|property|records?|request|response|results?|rows?|settings|source|target|to|values?)$/i;
/** Types of every TypeScript program: an `errors` array holds an `AssetError`, not what `Error` is everywhere else. */
export const GLOBAL_TYPES: ReadonlySet<string> = new Set(
  "array blob boolean date error event file function headers map number object promise record request response set string symbol".split(
    " ",
  ),
);
/** Nouns that many kinds of things share: `members` of teams, of channels, of accounts. */
export const GENERAL_NOUNS: ReadonlySet<string> = new Set(["group", "member"]);
/** Words that say of an array that it is one, as in `userList`, `user_array`. */
export const LIST_WORDS: ReadonlySet<string> = new Set(["array", "collection", "list"]);

/** Characters and words of a key or an item's name that are looked at; some hold a paragraph of prose. */
export const MAX_NAME_LENGTH = 200;
export const MAX_NAME_WORDS = 24;

/** Words that begin an item's name and are no part of the thing that it is about: "Retrieve a user", "Step 2: Get users". */
export const VERBS: ReadonlySet<string> = new Set(
  (
    "accept activate add apply approve archive assign attach authorize block bulk calculate cancel change check clear " +
    "clone close complete compute confirm connect copy count create deactivate delete destroy detach disable discover " +
    "download edit enable end execute export fetch filter find generate get import invite issue join leave link list " +
    "load lock lookup make mark merge migrate modify move mute open patch pause perform pin ping post preview publish " +
    "pull push put query read receive refund register reject release remove rename replace report request reset resolve " +
    "restart restore resume retrieve return revoke rotate run save search select send set show start stop store submit " +
    "subscribe suspend sync test toggle track transfer trigger unblock unlink unlock unmute unpin unsubscribe update " +
    "upload upsert use validate verify view"
  ).split(" "),
);
/** What answers a request that begins so is the thing itself; with the first ones, even where nothing else answers so. */
export const READING_VERBS: ReadonlySet<string> = new Set(
  "fetch find get lookup read retrieve show view".split(" "),
);
export const WRITING_VERBS: ReadonlySet<string> = new Set(
  "add create edit modify patch post put register replace save set update upsert".split(" "),
);
/** Steps of a procedure: "Step 4: Get phone number", "1 - Authorize", "2.1) Capture". */
export const LEADING_ORDINAL =
  /^\s*(?:step\s*)?[#([]?\d{1,3}(?:[.-]\d{1,3}){0,4}(?:[)\].:](?!\d)|\s*[-–—]\s)\s*/i;
/** They say nothing in a name: "Create an order". */
export const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);
/** Words before a thing's name: "all users", "an existing order", "list of paginated items". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "a all an any available certain current every existing first given last latest many multiple my new one own paginated several single some specific step that the their this your".split(
    " ",
  ),
);
/** Words after a thing's name: "user by ID", "orders of a customer". */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "about across after and as assigned associated at based before between by created during filtered for from given in including inside into of on or owned per related shared sorted that to under using via when where which with within without".split(
    " ",
  ),
);
/** Prepositions that are part of the verb where they are all that follows it: "Log on", "Sign in", "Check in". */
export const PARTICLES: ReadonlySet<string> = new Set(["in", "on"]);
/** "List of users", "Details of a customer": the thing comes after. */
export const CONTAINER_NOUNS: ReadonlySet<string> = new Set(
  "collection count detail details info information list lists number set".split(" "),
);
/** "User details", "Tweets lookup": the thing came before. */
export const TRAILING_NOUNS: ReadonlySet<string> = new Set(
  "api detail details endpoint info information list lookup object request".split(" "),
);

/** A body that is answered to nineteen requests "Send … message" and to "Mark message as read" is still of what is sent. */
export const MIN_COMMON_PART = 0.8;
/** Words of an item's name past which types are named by its beginning: "Get all the orders | of a customer that …". */
export const MAX_OPERATION_WORDS = 5;

/** Words that end with a number of their own: `ipv4` is not the fourth of several. */
export const NUMBERED_WORDS: ReadonlySet<string> = new Set(
  "base64 http2 http3 ipv4 ipv6 oauth1 oauth2 sha1 sha2 sha3 utf8".split(" "),
);

/** Letters of a word whose last `s` may be a plural's: `ids`, but neither `os` nor `is`. */
export const MIN_PLURAL_LENGTH = 3;
/** Plurals that no rule gives back, and words that look like one. */
export const IRREGULAR_SINGULARS: ReadonlyMap<string, string> = new Map([
  ["analyses", "analysis"],
  ["aches", "ache"],
  ["apis", "api"],
  ["axes", "axis"],
  ["caches", "cache"],
  ["children", "child"],
  ["cookies", "cookie"],
  ["cpus", "cpu"],
  ["criteria", "criterion"],
  ["emojis", "emoji"],
  ["gpus", "gpu"],
  ["indices", "index"],
  ["kpis", "kpi"],
  ["matrices", "matrix"],
  ["men", "man"],
  ["menus", "menu"],
  ["movies", "movie"],
  ["niches", "niche"],
  ["people", "person"],
  ["quizzes", "quiz"],
  ["skus", "sku"],
  ["ties", "tie"],
  ["uris", "uri"],
  ["uses", "use"],
  ["vertices", "vertex"],
  ["women", "woman"],
]);
export const UNCOUNTABLES: ReadonlySet<string> = new Set(
  "access address alias always analysis as atlas aws axis basis bias bonus bus business campus canvas chaos class cms compass cors data dns focus gas gps has https info ios is kubernetes lens media minus news os plus process progress radius series settings sms species sms status sus this tls virus vms was".split(
    " ",
  ),
);
