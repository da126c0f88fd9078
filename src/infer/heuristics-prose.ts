/** Limits and word lists of the reader of descriptions, each with the real-world phrase that it is for. */
import { words } from "./word-set.js";

/** What is read of one description, in characters; manuals pasted into a parameter say what matters at their beginning. */
export const READ_MAX_LENGTH = 8192;

/** An evidence quote is to be read in a diagnostic, not to repeat the manual. */
export const QUOTE_MAX_LENGTH = 240;

/** What stands farther in front of a list does not announce it. */
export const LEAD_MAX_LENGTH = 300;

/** How far behind a default its unit or condition stands: "10 results per page if …". */
export const DEFAULT_WINDOW = 60;

/** How far behind a number its unit stands: "512 alphanumeric characters". */
export const UNIT_WINDOW = 48;

/** How far behind a format its restriction stands: "ISO 8601 calendar date". */
export const FORMAT_WINDOW = 40;

/** Misspelt words, each as found in descriptions, with the word that is meant. */
export const MISSPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    default: "defualt defalut deafult defult dafault defaut",
    defaults: "defualts defalts",
    delimited: "delimeted delimted deliminated delimetered",
    provided: "proivded provied provded",
    separated: "seperated separeted seprated sepparated speparated separted",
    between: "betwen beetween bewteen",
    required: "requried requiered requred reqired",
    mandatory: "manditory mandantory mandatary",
    optional: "optionnal optinal opitional",
    possible: "possibile posible possble",
    available: "availble avaliable availabe availeble avilable",
    allowed: "alowed allowd",
    deprecated: "depricated depreciated deprected",
    maximum: "maxium maximun maximium",
    minimum: "minimun minumum",
  }).flatMap(([right, wrong]) => wrong.split(" ").map((word) => [word, right] as const)),
);

/** Lines of a text that was wrapped by an editor: as long as its column, and no paragraph in one line. */
export const WRAP_MIN_LENGTH = 60;
export const WRAP_MAX_LENGTH = 110;

/** First column of a table of values: "| Value | Meaning |", not "| Field | Type |". */
export const VALUE_COLUMN =
  /^(?:(?:possible|allowed|valid|accepted|enum) )?(?:values?|options?|enum|codes?|choices?|status(?:es)?|types?|modes?)$/i;

/** Words that are emphasised as labels or stress, not as values: **Note:**, **Required**, must **not**. */
export const EMPHASISED_LABELS = words(`
  an also always and any are at be both but by can cannot default defaults deprecated do each either enum
  example examples exactly experimental exclusive first for format from if important in inclusive is it last max
  maximum may min minimum more most must never new no not note notes of on one only optional options or per
  possible recommended remarks required same see should tip type unique usage value values warning when will with`);

/** What a sentence calls the parameter that it describes … */
export const OWN_NOUNS = words(
  "parameter param field value property attribute argument header option filter flag",
);
/** … and what stands between it and the verb. */
export const OWN_SUBJECTS: ReadonlySet<string> = new Set([
  ...OWN_NOUNS,
  ...words("this it and but or only then which also be is are"),
]);

/** Documented values that stand for any value: "<string>", "string", "{{id}}", "network_example". */
export const PLACEHOLDER_VALUE =
  /^<[^<>]*>$|\{\{|_example$|^(?:string|integer|number|boolean|object|null|undefined)$|^None$/i;

/** Documented values that stand for a list: "<array>", '["a", "b"]'. */
export const LIST_VALUE = /^<(?:array|list)[^<>]*>$|^\[\s*["\d-][^]*\]$/i;

/** Words behind "default" that describe a value instead of being one: "defaults to the current user", "default none". */
export const NO_DEFAULT_WORDS = words(`
  a an the this that its it your our no not none null nil empty blank all any every today now current currently
  present latest newest oldest most all-time some based determined depends dependent system server value values
  unlimited unspecified undefined unset only when if for in on at by from to of is are will and or with as which
  same setting settings behavior behaviour sort order sorting gets get returns return applies used time date
  timestamp varies n/a na - – --`);

/** Words between "default" and its value that speak of no other thing: "default page size is 50". */
export const DEFAULT_NOUNS =
  /^(?:values?|settings?|options?|modes?|behaviou?r|page|pages|per|size|limit|counts?|number|of|results?|records?|items?|entries|rows|sort|sorting|order|ordering|direction|format|fields?|interval|period|type|state|status|level|parameter|for|this|it|currently|always|used|set|here|being|returned|max|maximum|time|flag|property|attribute|header|argument|query|filter|method|operation|endpoint|call|request)$/i;

/** What a default number may count: "100 results", "10 items per page", "30 seconds". */
export const DEFAULT_UNITS =
  /^(?:results?|items?|records?|entries|rows?|pages?|per|elements?|objects?|tweets?|users?|messages?|events?|posts?|ms|milliseconds?|seconds?|minutes?|hours?|days?|months?|years?|bytes?|kb|mb|px|pixels?|meters?|metres?|km|miles?|degrees?|percent|times?|max|min|maximum|minimum)$/i;

/** "7 days ago", "90 days from now": a point in time, not a literal. */
export const RELATIVE_TIME = /\b(?:ago|from|before|after|prior|earlier|later)\b/i;

/** "10 for admins", "true when x is set"; "10 if not set" is no condition. */
export const DEFAULT_CONDITION =
  /^ (?:for|when|if|unless|in case)\b(?! (?:not|none|no |it is not|there (?:is|are) no|you do(?: not|n't)|omitted|unspecified|nothing|empty|this|left|absent|missing))/i;

/** "If the type is `a`, the default is 10"; not "Indicates if totals are returned (default = true)". */
export const CONDITION =
  /(?<!\b(?:indicat\w{1,5}|determin\w{1,4}|specif\w{1,4}|check\w{0,3}|defin\w{1,4}|choos\w{1,4}|decid\w{1,3}|tells?|flag|know|controls?|as|even) )\b(?:if|when|unless)\b.*/i;
/** "If set to 1 (the default), …": the condition is the value itself. */
export const VALUE_ITSELF =
  /^(?:if|when)(?: (?:it is |this is )?(?:set )?(?:to|as))?(?: (?:true|false) or)?\s*`?$/i;
/** "20km", "24hours": a number with its unit; "7d" and "1h" are values of intervals. */
export const GLUED_UNIT =
  /^\d+(?:\.\d+)?(?:km|px|mb|kb|gb|ms|mins?|secs?|hrs?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|meters?|metres?|miles?|bytes?|%)$/i;
/** "if not set", "when the size is omitted": the condition that every default has. */
export const ABSENCE =
  /\b(?:not (?:be(?:en)? )?(?:explicitly )?(?:provid|specif|set|giv|suppl|sent|send|present|pass|includ|defin|select|us|enter|fill|stat|indicat|assign|add)\w*|no|none|nothing|omitted|omit|unspecified|empty|blank|null|missing|absent|left|unset|undefined|without)\b/i;

/** "up to 512 characters": the number bounds the length. */
export const LENGTH_UNITS =
  /^[\])`]*[ -]?(?:(?:alphanumeric|ascii|unicode|utf-8|printable) )?(?:characters?|chars?|letters?|symbols?|digits? long)\b/i;

/** "limit 8 decimals", "up to 3 decimal places". */
export const DIGIT_UNITS = /^[\])`]* ?(?:decimals?|digits?|places)\b/i;

/** "Max 90 days": bounds a value only where it is counted in that unit. */
export const TIME_UNITS =
  /^[\])`]* ?(?<unit>milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?)\b/i;

/** "Max 5 orders", "up to 100 comma-separated IDs": the number counts something that is not the value … */
export const COUNT_UNITS =
  /^[\])`]* ?(?!per\b|if\b|and\b|or\b|for\b|when\b|which\b|inclusive\b|in\b|is\b|on\b|with\b|default\b|max|min|but\b|percent\b|degrees?\b|see\b|px\b|pixels?\b|km\b|kilomet(?:er|re)s?\b|met(?:er|re)s?\b|miles?\b|feet\b|[km]?g\b|[cm]m\b|dpi\b|k?hz\b|that\b|as\b|where\b|representing\b|indicating\b|specifying\b|to\b|the\b|an?\b|this\b|it\b|you\b|are\b|will\b|must\b|should\b|can\b|may\b|not\b|only\b|from\b|by\b|at\b|so\b|since\b|unless\b|until\b|because\b|measured\b|counted\b|counting\b|excluding\b|except\b|meaning\b|relative\b|otherwise\b|optional\b|required\b)\p{L}/iu;

/** … unless the value is a count of results: there "up to 100 results" bounds it. */
export const COUNT_NAMES =
  /limit|size|count|max|per.?page|take|top$|first$|last$|results|rows|^n$|^num/i;

/** "Page number, start from 1": of what is counted up, the first is the least. */
export const PAGE_NAMES = /page|current|index|offset|^start$/i;

/** "order list. Max 5", "an array of ids, at most 10": numbers in the text of a list count its elements. */
export const ELEMENT_COUNT = /\b(?:list|array|batch|set) of\b|^.{0,24}\blist\b/i;

/** Before a bare range: "Allowed values: 1 through 1000", "a number 1 to 10", "numbered 1 to 32". */
export const VALUE_RANGE_NOUN =
  /\b(?:values?|number|numbered|integer|int|level|scale|rating|range|limits?|supported|allowed|accepted|acceptable|valid|month|year|day|hour)/;

/** "a six-digit PIN". */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ["two", "2"],
  ["three", "3"],
  ["four", "4"],
  ["five", "5"],
  ["six", "6"],
  ["seven", "7"],
  ["eight", "8"],
  ["nine", "9"],
  ["ten", "10"],
  ["twelve", "12"],
]);

/** "called at a webhook URL" is about this parameter where its name says so too. */
export const URI_NAME = /ur[il]|link|webhook|callback|origin|href|endpoint|website|site/i;

/** "ISO 8601 date", "ISO 8601 duration": what stands behind makes it no point in time. */
export const DATE_ONLY =
  /^[^.\n]{0,12}\b(?:dates?\b(?![ -]?time| and time)|country|durations?|week|month|intervals?|periods?)\b/i;

/** "the id or its GUID", "we recommend a UUID", "such as an integer", "for UUID use a prefix": one form of several. */
export const ALTERNATIVE_BEFORE =
  /\b(?:or|either|e\.?g\.?|such as|like|recommend(?:ed)?|example|not|whether|whose|instead of)\b[^.]*$|\bfor $/i;

/** "You can use one of the following formats: …" */
export const ALTERNATIVE_FORMATS =
  /\b(?:(?:one|any|either) of (?:the |these |several )?(?:following |supported |accepted )?formats|following (?:[a-z]+ )?formats)\b/i;

/** "GUID or name", "integer/string". */
export const ALTERNATIVE_AFTER = /^(?:[^.\n]{0,24}?\bor\b|`? ?\/ ?`?\w)/i;
/** "a maximum of 1 hour will be returned": a count of what comes back. */
export const RETURNED_TAIL = /^[\w\s]{0,24}\b(?:will be|are|is) returned\b/i;
/** "ISO 8601 format (e.g. `2021-12-01`)": the example shows that no time belongs to it. */
export const DATE_EXAMPLE =
  /^[^.\n]{0,20}\b(?:e\.g|example|i\.e|ex|like|such as)\W{0,4}\d{4}-\d{2}-\d{2}(?![T\d]| \d| or \d{4}-\d{2}-\d{2}T)/i;
/** "property(,asc|desc)", "field:asc or field:desc": the direction is a part of the value. */
export const DIRECTION_PART = /\w ?[([]?[,:|] ?(?:asc\|desc|asc\/desc|\(asc\|desc\))/i;
/** "List of objects: all, some", "Accepts multiple statuses", "One or more of": the value is a list. */
export const LIST_TEXT =
  /^\W*(?:(?:required|optional)\W*)?(?:an? |the )?(?:list|array|collection) of\b|(?:^|[.!\n]\s{0,3}|\b(?:parameter|field|it|this|also) )(?:accepts?|allows?|supports?) (?:multiple|several|more than one)\b|\b(?:multiple|several) values (?:can|may) be\b|\bseparate (?:multiple|several|the) [a-z]{1,20} (?:with|by)\b|\bcan be multiple\b/i;
