/** Limits and word lists of the reader of descriptions, each with the real-world phrase that it is for. */

/** What is read of one description, in characters; manuals pasted into a parameter say what matters at their beginning. */
export const READ_MAX_LENGTH = 8192;
/** An evidence quote is to be read in a diagnostic, not to repeat the manual. */
export const QUOTE_MAX_LENGTH = 240;
/** Longer words are keys and tokens: "eyJhbGciOiJIUzI1NiIs…". */
export const VALUE_MAX_LENGTH = 80;
/** "Prospect Default Field" is a value, a longer run of words is a sentence. */
export const VALUE_MAX_WORDS = 5;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** First column of a table of values: "| Value | Meaning |", not "| Field | Type |". */
export const VALUE_COLUMN =
  /^(?:(?:possible|allowed|valid|accepted|enum) )?(?:values?|options?|enum|codes?|choices?|status(?:es)?|types?|modes?)$/i;

/** Words that are emphasised as labels or stress, not as values: **Note:**, **Required**, must **not**. */
export const EMPHASISED_LABELS = words(`
  a an all also always and any are at be both but by can cannot default defaults deprecated do each either enum
  example examples exactly experimental exclusive first for format from if important in inclusive is it last max
  maximum may min minimum more most must never new no not note notes of on one only optional options or per
  possible recommended remarks required same see should tip type unique usage value values warning when will with`);

/** Between two values: "a, b or c", "a and b", "a oder b". */
export const SEPARATOR_WORDS = words("or and and/or nor oder und ou 或 和");

/** Words that say that the list goes on: "USD, EUR, etc.", "a, b and others". */
export const OPEN_LIST_WORDS = words("etc etc. etcetera others other more similar similarly xxx");

/** Words that no value starts with in running text: "one of the supported currencies", "can be any string". */
export const NO_VALUE_WORDS = words(`
  a an the this that these those its it their your our his her my any each every some several many various
  following see refer please check either both one two three you we they which what where whether if unless when
  while is are be been being was were will would can could may might must shall should has have had do does did
  not only also just than then there here such like as at by from into of on to with within without between
  specified provided given used returned according depending based e.g i.e example examples valid blank
  empty null omitted undefined default defaults required optional strings integers numbers numeric`);

/** Lists of these name types or forms, not values: "string,string", "UUID or GUID", "name or id". */
export const TYPE_WORDS = words(`
  null empty blank none undefined string strings integer integers int int32 int64 long number numbers numeric boolean bool float double decimal
  object array date datetime dates timestamp time uuid guid url uri text char varchar value values mixed name names
  id ids email phone username key title code slug`);

/** What may follow a list in its sentence: "asc or desc to sort", "a, b, default a", "x, y are allowed". */
export const LIST_TAIL_WORDS = words(`
  default defaults defaulting to for if when in is are where while with on as by depending based optional required
  case case-sensitive case-insensitive otherwise but only allowed supported accepted currently can which unless of`);

/** Behind a quoted value, before its meaning: '"true" to return only deleted', "`ADL` for ADL orders". */
export const MEANING_WORDS = words("for to if when means is indicates returns will where =");

/** Numbers behind these count something: "Step 1: …", "v2 - …". */
export const COUNTED_WORDS = words(
  "step v version page phase chapter section rule note example case part no number line point",
);

/** `application/json` is one value, not two. */
export const MEDIA_TYPE =
  /^(?:application|text|image|audio|video|multipart|font|message|model|https?:)\//i;

/** Documented values that stand for any value: "<string>", "string", "{{id}}", "network_example". */
export const PLACEHOLDER_VALUE =
  /^<[^<>]*>$|\{\{|_example$|^(?:string|integer|number|boolean|object)$/i;

/** "Common codes: USD, EUR", "e.g. one of a, b", "sort fields such as: name": the list is a sample. */
export const SAMPLE_LEAD =
  /\b(?:e\.?g|examples?|ex|such as|sample|common|commonly|popular|typical|typically|frequent(?:ly)?|usual(?:ly)?|recommended|like|includ(?:e|es|ing)|some|notable|known)\b/i;
/** "cannot be `a` or `b`", "all values except: `a`, `b`". */
export const NEGATED_LEAD =
  /\b(?:not|never|cannot|no longer|minimum|maximum|min|max|except|excluding|excludes?|exclude|unlike|other than|instead of|without|ignored?|unsupported|forbidden|prohibited|reserved)\b|n't\b/i;
/** "required if type is one of `A`, `B`", "used with `LIMIT` or `STOP`": values of another parameter. */
export const CONDITIONAL_LEAD =
  /\b(?:if|when|unless|where|while|whenever|used with|together with|along with|only for|appl(?:y|ies|icable)|requires?|depends?|depending|in case)\b/i;
/** "returns `a` or `b`", "The response contains one of: …": values of the answer. */
export const RESPONSE_LEAD =
  /\b(?:returns|response (?:contains|includes|will|has|body|field)|in the response|will be returned|results? in)\b/i;
/** "one of `a` and `b` must be sent", "either `id` or `name` is required": names of parameters. */
export const REQUIRED_TAIL =
  /^[\s)\]`]*(?:(?:parameters?|fields?|values?|of them|of which) )?(?:(?:must|should|shall|need(?:s)? to|has to|have to|can|is|are)(?: be)? )(?:required|provided|specified|sent|present|set|given|included|passed|mandatory|supplied|filled|submitted|used)\b/i;
/** "Allowed file types: jpg, png": kinds of files, not values. */
export const FILE_NOUN =
  /\b(?:files?|extensions?|mime|media|images?|photos?|pictures?|videos?|audios?|documents?|attachments?|uploads?)\b/i;
/** "Object with these fields: `id`, `name`": names, not values. */
export const NAME_NOUN =
  /\b(?:fields?|propert(?:y|ies)|attributes?|columns?|keys?|members?|parameters?|params?|headers?|scopes?|permissions?|rights?|notes?|examples?|objects?|contain(?:s|ing)?|errors?|see|links?|operators?)\b/i;
/** Nouns of things that are one of a few: "Transfer direction (from/to)", "status 0:pending". */
export const SET_NOUN =
  /\b(?:allowed|action|category|choices?|class|condition|direction|enum|filter|flag|format|frequency|interval|kinds?|level|method|modes?|option(?:s)?|ord(?:er|ering)|period|policy|priority|side|sort|state|status(?:es)?|strategy|styles?|target|types?|units?|values?|visibility)\b/i;

/** Words behind "default" that describe a value instead of being one: "defaults to the current user", "default none". */
export const NO_DEFAULT_WORDS = words(`
  a an the this that its it your our no not none null nil empty blank today now current currently present latest
  newest oldest most all-time any some based determined depends dependent system server value values unlimited
  unspecified undefined unset only when if for in on at by from to of is are will and or with as which same
  setting settings behavior behaviour sort order sorting gets get returns return applies used time date timestamp
  varies n/a na - – --`);
/** What a default number may count: "100 results", "10 items per page", "30 seconds". */
export const DEFAULT_UNITS =
  /^(?:results?|items?|records?|entries|rows?|pages?|per|elements?|objects?|tweets?|users?|messages?|events?|posts?|ms|milliseconds?|seconds?|minutes?|hours?|days?|months?|years?|bytes?|kb|mb|px|pixels?|meters?|metres?|km|miles?|degrees?|percent|times?|max|min|maximum|minimum)$/i;

/** "up to 512 characters": the number bounds the length. */
export const LENGTH_UNITS =
  /^[\])`]*[ -]?(?:(?:alphanumeric|ascii|unicode|utf-8|printable) )?(?:characters?|chars?|letters?|symbols?|digits? long)\b/i;
/** "Max 5 orders", "up to 100 comma-separated IDs": the number counts something that is not the value, unless the value is a count. */
export const COUNT_UNITS =
  /^[\])`]* ?(?!per\b|if\b|and\b|or\b|for\b|when\b|which\b|inclusive\b|in\b|is\b|on\b|with\b|default\b|max|min|but\b|seconds?\b|minutes?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|ms\b|milli|percent\b|degrees?\b)[\p{L}]/iu;
/** "Max 90 days": bounds a value only where the value is a time. */
export const TIME_UNITS =
  /^[\])`]* ?(?:milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?)\b/i;
/** Parameters whose value is a count of results: there "up to 100 results" bounds the value. */
export const COUNT_NAMES =
  /limit|size|count|max|per.?page|take|top$|first$|last$|results|rows|^n$|^num|amount|quantity|length|depth/i;
/** Before a bare range: "Allowed values: 1 through 1000", "a number 1 to 10". */
export const VALUE_RANGE_NOUN =
  /\b(?:values?|number|integer|level|scale|rating|range|limits?|supported|allowed|accepted|acceptable|valid|month|year|day|hour)/;
