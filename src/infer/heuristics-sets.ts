/** Limits and word lists of the reader of sets in descriptions, each with the real-world phrase that it is for. */
import { words } from "./word-set.js";

/** Longer words are keys and tokens: "eyJhbGciOiJIUzI1NiIs…". */
export const VALUE_MAX_LENGTH = 80;

/** "Prospect Default Field" is a value, a longer run of words is a sentence. */
export const VALUE_MAX_WORDS = 5;

/** `GTC/FOK/IOC` in one pair of quotes is a list, `owner/repo` and `queue/v2` are paths. */
export const JOINED_MIN_COUNT = 3;

/** A bracket behind a value that is not closed within so many tokens is no note on it: "`a` (see …". */
export const NOTE_MAX_TOKENS = 80;

/** No meaning in running text is longer, so that one that never ends is not walked through again and again: "http: http: …". */
export const MEANING_MAX_TOKENS = 200;

/** No description announces more sets than this with one phrase; a text made of "Enum: Enum: Enum: …" does. */
export const CUES_MAX_COUNT = 50;

/** How far behind a list words may take it back: "… are no longer accepted". */
export const SET_TAIL_LENGTH = 120;

/** Words before a colon at the start of a line that label it: "Default: 10", "Note: …". */
export const LABEL_WORDS = words(`
  default defaults note notes example examples required optional deprecated see type format values tip warning
  important caution remark remarks`);

/** Between two values: "a, b or c", "a and b", "a oder b". */
export const SEPARATOR_WORDS = words("or and and/or nor oder und ou 或 和");

/** "`a`, `b` or any combination of them": the value is a list of these. */
export const COMBINATION_TAIL = /^[\s,]*(?:or|and) (?:an?y?|all) combinations?\b/i;

/** Words that say that the list goes on: "USD, EUR, etc.", "a, b and others". */
export const OPEN_LIST_WORDS = words(
  "etc etc. ect ect. etcetera others other more similar similarly xxx",
);

/** The same within a value's meaning: "Sunday ... 6", "`n` (any positive number)". */
export const OPEN_MEANING =
  /\b(?:etc|ect)\b|\.\.|^\W*any (?:\w+ )?(?:numbers?|integers?|strings?|texts?|values?|words?)\b/i;

/** Behind the last meaning, in running text: "`me` for yourself, `all` for everyone, or a user id". */
export const OPEN_ALTERNATIVE = /,? or (?:an?|any|your|some|other)\b[^.]*$/i;

/** "The formats are A, e.g. A12, or B": what follows is no value. */
export const EXAMPLE_WORDS = words("e.g eg e.g. i.e i.e. ex");
/** Behind a list, what its values are called: "`asc` or `desc` order", "either personal or shared account types". */
export const TRAILING_NOUNS = words(`
  account action class direction format formats kind level levels method mode modes option options order orders
  ordering setting state states status statuses type types units value values`);

/** Words that no value starts with in running text: "one of the supported currencies", "can be any string". */
export const NO_VALUE_WORDS = words(`
  a an the this that these those its it their your our his her my any each every some several many various
  following see refer please check either both one two three you we they which what where whether if unless when
  while is are be been being was were will would can could may might must shall should has have had do does did
  not only also just than then there here such like as at by from into of on to with within without between
  specified provided given used returned according depending based e.g i.e example examples valid blank
  empty null omitted undefined default defaults required optional strings integers numbers numeric`);

/** Lists of these name types, not values: "string,string", "integer or null". */
export const TYPE_WORDS = words(`
  null empty blank none undefined string strings integer integers int int32 int64 long number numbers numeric
  boolean bool float double decimal object array datetime timestamp uuid guid url uri char varchar value values
  mixed`);

/** Lists of these, where nothing calls them values, name forms of one: "UUID or GUID", "name or id". */
export const FORM_WORDS = words(`
  date dates time text name names id ids email phone username key title code slug`);

/** "true, 1, yes, on": all the words for a boolean. */
export const TRUTHY_WORDS = words("true false 1 0 yes no on off y n t f");

/** What may follow a list in its sentence: "asc or desc to sort", "a, b, default a", "x, y are allowed". */
export const LIST_TAIL_WORDS = words(`
  default defaults defaulting to for if when in is are where while with on as by depending based optional required
  case case-sensitive case-insensitive otherwise but only allowed supported accepted currently can which unless of`);

/** Behind a quoted value, before its meaning: '"true" to return only deleted', "`ADL` for ADL orders". */
export const MEANING_WORDS = words("for to if when means is indicates returns where will which");

/** Numbers behind these count something: "Step 1: …", "v2 - …". */
export const COUNTED_WORDS = words(
  "step v version page phase chapter section rule note example case part no number line point scenario appendix table figure",
);

/** Before a value that a sentence recommends: 'Input "a" to get accounts', "Use `now` to start at once". */
export const INSTRUCTION_WORDS = words("input use pass specify send choose select enter provide");

/** The absence of a value: "`a`, `b` or `null`" in a text written for JSON. */
export const NULL_WORDS = words("null nil");

/** `application/json` is one value, not two. */
export const MEDIA_TYPE =
  /^(?:application|text|image|audio|video|multipart|font|message|model|https?:)\//i;

/** ALL_CAPS, snake_case, camelCase, numbers and dotted names look like values wherever they stand; plain words do not. */
export const CODE_VALUE = /^[A-Z\d][A-Z\d_.-]*$|[a-z]_[a-z]|[a-z][A-Z]|[a-z]\d|^-?\d+$|\w\.\w/;

/** "Format: `YYYY-MM-DD` or `YYYY-MM`": forms of a date, not values. */
export const DATE_PATTERN =
  /^(?=.{0,40}$)(?=.*(?:yyyy|yy\W?mm|mm\W?dd|dd\W?mm|hh\W?mm|mm\W?ss))[ymdhsatzfn'":/. +-]+$/i;

/** "Common codes: USD, EUR", "e.g. one of a, b", "sort fields such as: name": the list is a sample. */
export const SAMPLE_LEAD =
  /\b(?:e\.?g|examples?|ex|such as|sample|common|commonly|popular|typical|typically|frequent(?:ly)?|usual(?:ly)?|recommended|(?<!would )like|includ(?:e|es|ing)|some|notable|known)\b/i;

/** "cannot be `a` or `b`", "all values except: `a`, `b`", "The minimum permitted value is 5". */
export const NEGATED_LEAD =
  /\b(?:not|minimum|maximum|min|max|never|cannot|no longer|except|excluding|excludes?|unlike|other than|instead of|without|ignored?|unsupported|forbidden|prohibited|reserved)\b|n't\b/i;

/** "required if type is one of `A`, `B`", "used with `LIMIT` or `STOP`": values of another parameter. */
export const CONDITIONAL_LEAD =
  /\b(?:if|when|unless|where|while|whenever|whose|used with|together with|along with|only for|appl(?:y|ies|icable)|requires?|depends?|depending|in case|(?:un|a)vai?lai?able for)\b/i;

/** "returns `a` or `b`", "The response contains one of: …": values of the answer. */
export const RESPONSE_LEAD =
  /\breturns?\s*$|\bresponse (?:contains|includes|will|has|body|field)|\bin the response|\bwill be returned|\bresults? in (?:an?|the)\b/i;

/** "For example, notes 'x' and 'y'", "e.g., in the form: a, b": the whole sentence gives samples. */
export const SAMPLE_SENTENCE =
  /\b(?:e\.?g|ex(?=[.:])|for (?:example|instance)|examples?|such as)\b/i;

/** "one of `a` and `b` must be sent", "either `id` or `name` is required": names of parameters. */
export const REQUIRED_TAIL =
  /^[\s)\]`]*(?:(?:parameters?|fields?|values?|of them|of which) )?(?:must|should|shall|needs? to|has to|have to|can|is|are)(?: be)? (?:required|provided|specified|sent|present|set|given|included|passed|mandatory|supplied|filled|submitted|used)\b/i;

/** "(`a`, `b`) are no longer accepted", "`a`, `b` will be ignored". */
export const NEGATED_TAIL =
  /^[\s)\]`]*(?:values? )?(?:(?:is|are|was|were|will be|has been|have been) )(?:now )?(?:no longer|not|never|deprecated|removed|ignored|rejected|unsupported)\b/i;

/** "The allowed values are dependent on the symbol", "more may be added", "also accepts a date", "Also supported is `x`": no list is closed. */
export const SET_DEPENDS =
  /\b(?:values|options|choices|(?:allowed|possible|valid|available|accepted|supported) (?:value|option))\b[^.\n]{0,40}\b(?:dependent|depends?|var(?:y|ies)|differ)\b|\bmay (?:be added|change)\b|\balso (?:supports?|accepts?|allows?|supported|accepted|allowed|valid|possible|available)\b|\bnot limited to\b/i;

/** "A special value of `none` skips it", "A value of `all` reads …": beside the values listed. */
export const SPECIAL_VALUE =
  /\b(?:special value[^.`\n]{0,20}|an? (?:empty value or a )?value of )`([^`\n]+)`/i;

/** Nouns of a stated set: a single value behind "Allowed value:" is a set of one. */
export const VALUE_NOUN = /\b(?:values?|options?|choices?|enums?|settings?)\b/i;

/** "Allowed file types: jpg, png": kinds of files, not values. */
export const FILE_NOUN =
  /\b(?:files?|extensions?|mime|media|images?|photos?|pictures?|videos?|audios?|documents?|attachments?|uploads?)\b/i;

/** "JPG, PNG or GIF": names of kinds of files. */
export const FILE_KIND =
  /\b(?:jpe?g|png|gif|svg|pdf|docx?|xlsx?|csv|txt|zip|mp[34]|wav|mov|avi)\b/i;

/** "The logo as a binary stream", "file types", "to upload": the value is a file or the address of one. */
export const UPLOAD_TEXT = /\bfiles?\b|\bupload|\battach|\bbinary\b|\bstream\b/i;

/** `format`, `export_type`: there a kind of file is the value. */
export const FORMAT_NAME = /format|type|ext|output|mime|kind|accept/i;

/** Names of form fields that are the file itself: `picture`, `logo_file`; not `file_type`. */
export const FILE_PARAMETER =
  /(?:file|image|photo|picture|avatar|logo|attachment|upload|document|video|audio)s?(?:\[\])?$/i;

/** "Allowed characters: a-z", "Available in: US", "expected format: `a,b`": what is listed is no value. */
export const OTHER_NOUN =
  /\b(?:characters?|chars|letters|wildcards?|operators?|variables?|placeholders?|macros|length|range|size|formats?|patterns?|syntax|features?|balance|units?)$|^\s*(?:for|in|on|by|from|with|at|to|only|until|since)\b|\b(?:in|on|by|with|from)$/i;

/** "possible errors: …", "required scopes: …". */
export const META_NOUN = /\b(?:errors?|see|examples?|notes?|scopes?|permissions?)\b/i;

/** "Object with these fields: `id`, `name`": names, not values. */
export const NAME_NOUN =
  /\b(?:fields?|propert(?:y|ies)|attributes?|columns?|keys?|members?|parameters?|params?|headers?|scopes?|permissions?|rights?|notes?|examples?|objects?|contain(?:s|ing)?|errors?|see|links?|related|emitted|thrown|raised|used by|requires?|endpoints?|tags?)\b|\bavailable (?:in|for|to|on)\W*$/i;

/** "Currency (USD, EUR)", "Country code (US, GB)": of the many some are shown. */
export const MANY_NOUN =
  /\b(?:currenc(?:y|ies)|countr(?:y|ies)|languages?|locales?|coins?|assets?|tokens?|symbols?|pairs?|cit(?:y|ies)|time ?zones?|tickers?|names?|ids?|identifiers?|urls?|keys?|codes?)\W*$/i;

/** Nouns of things that are one of a few: "Transfer direction (from/to)". */
export const SET_NOUN =
  /\b(?:allowed|action|category|choices?|class|condition|direction|enum|filter|flag|format|frequency|interval|kinds?|level|method|modes?|options?|ord(?:er|ering)|period|policy|priority|side|sort|state|status(?:es)?|strategy|styles?|target|types?|units?|values?|visibility)\b/i;

/** Names of parameters whose value is a list of names: `tweet.fields`, `expand`, `columns`. */
export const LIST_NAME =
  /(?:^|[._-])(?:fields|expansions|expand|columns|attributes|includes?)(?:\[\])?$/i;

/** Names of parameters that take one of a few: `sort_order`, `type`. */
export const SET_NAME =
  /sort|order|type|status|state|mode|format|direction|kind|level|side|output|orientation|gender|priority|severity|visibility/i;

/** "followed by a unit, one of d, h", "prefixed with `+` or `-`": the list is of a part of the value. */
export const PART_LEAD =
  /\b(?:followed|preceded|prefixed|suffixed|appended|prepended|separated|delimited|joined|enclosed|wrapped|(?:starts?|begins?|ends?|starting|beginning|ending)) (?:by|with|in)\b/i;
/** "(`a`, `b`) or `$all` for everything": the list goes on behind its bracket. */
export const CONTINUED_TAIL = /^\s*[)\]]?,? or `(?!null`|nil`)/i;
/** "a keyword in `name` or `id`": where is searched; "The filter supports `eq`, `lt`": operators, unless that is what the parameter takes. */
export const SEARCH_NAME = /filter|query|search|keyword|^q$/i;
export const OPERATOR_NAME = /op|compar|cond|cmp/i;
export const FILTER_OPERATORS = words("eq ne neq lt le lte gt ge gte");
/** "either ascending or descending": an order named in prose is no value on the wire. */
export const PROSE_ORDER = words("ascending descending ascendant descendant");
/** "the `user` or `group` object", "`name` or `id` field": what stands in front of these is a name. */
export const NAMED_NOUN =
  /^(?:fields?|parameters?|params?|headers?|objects?|propert(?:y|ies)|attributes?|elements?|endpoints?|keys?|columns?|tags?|scopes?|permissions?|files?|characters?|symbols?|prefix(?:es)?|suffix(?:es)?|requests?|responses?|methods?|functions?|apis?|tables?|sections?|nodes?)$/i;
/** "the value of `a` or `b`", "in the format `a` or `b`", "known as `a` or `b`", "a GID for a `task`", "you can use `me`", "a date or `a`": no set. */
export const OF_OTHER =
  /\b(?:(?:values?|ids?|names?|results?|contents?|parts?|one|both|instead|place|length) of(?: the)?|(?:format|form|syntax|pattern)|(?:referred to|known|called|named)(?: as)?|an?|(?<!\b(?:blank|empty|null) )or|use|pass|enter|input)\s*$/i;
/** "Can be letters, numbers or underscores": what a text is made of. */
export const CHARACTER_WORDS = words(`
  letters numbers digits characters spaces underscores hyphens dashes dots symbols alphanumeric numeric lowercase
  uppercase positive negative unique absolute relative`);

/** `sort_by`, `order_by`: which field, not in which direction. */
export const SORT_FIELD_NAME = /(?:sort|order).?by$/i;
/** ":asc", "desc" */
export const DIRECTION = /^\W?(?:asc|desc)(?:ending)?$/i;
/** "Options: daily weekly monthly" */
export const SPACED_LIST =
  /\b(?:values|options|choices|types|modes|one of|allowed|supported|accepted|valid|enum)(?: are)? ?: ?(?<list>[\w.-]{1,40}(?: [\w.-]{1,40}){1,20})(?=[.;)]?\s*(?:\n|$))/di;
/** "with the language value shown in parenthesis, are:" … */
export const VALUES_IN_BRACKETS =
  /\b(?:values?|codes?)(?: (?:is|are|being))?(?: (?:shown|given|listed|stated|noted))? in (?:parenthes[ei]s|brackets)\b/i;
/** … "Arabic (ar), Chinese Simplified (zh_CN)". */
export const BRACKETED_CODE =
  /(?<name>\p{Lu}[\p{L} -]{1,60}(?: \([\p{L} ]{1,30}\))?) \(`?(?<value>[\w-]{1,20})`?\)(?=[,.;]|\s*(?:$|\n|and\b|or\b))/gu;
/** "Sort direction, asc or desc", "The unit, m or km": the noun in front of the comma. */
export const NOUN_BEFORE_LIST = /^(?<lead>(?:[\w'-]{1,30} ){0,4}(?<noun>[\w-]{3,30}), ?)(?=[\w`])/;
/** "asc or desc. Default asc", "json, xml (default json)". */
export const STATED_DEFAULT =
  /\bdefaults?(?: value)?(?: is| to|s to)?(?::? | ?[:=] ?)`?(?<value>[A-Za-z][\w.-]{0,40}?)`?(?=[.,;)]*(?:\s|$))/i;
/** "active=1, inactive=0", "Low: 1"; not "min: 0, max: 1", "page=1". */
export const REVERSED_ENTRY =
  /(?<![\w`=.-])(?!(?:min|max|minimum|maximum|default|defaults|from|to|start|end|page|limit|size|offset|count|example|version|step|level|note|width|height|[xyz]|lat|lng|lon)\b)(?<name>\p{L}[\p{L}_-]{0,40}) ?[=:] ?(?<value>\d{1,3})(?![\w:.-]*\w)/giu;
/** Names of parameters whose value has parts: there "lat|lng" and "field|operator|value" show them. */
export const COMPOSITE_NAME =
  /filter|query|search|keyword|^q$|range|coord|geo|lat|lon|lng|bbox|bounds|loc|point|pair|keys?$|fields?$|ids?$/i;
