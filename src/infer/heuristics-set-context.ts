/** What stands around a set in a description and says whose it is, whether it is closed, and which names take one; each with the real-world phrase that it is for. */
import { words } from "./word-set.js";

/** "Common codes: USD, EUR", "e.g. one of a, b", "sort fields such as: name": the list is a sample. */
export const SAMPLE_LEAD =
  /\b(?:e\.?g|examples?|ex|such as|sample|common|commonly|popular|typical|typically|frequent(?:ly)?|usual(?:ly)?|recommended|(?<!would )like|(?<!\bto )includ(?:e|es|ing)|some|notable|known|implicit)\b/i;

/** "cannot be `a` or `b`", "all values except: `a`, `b`", "The minimum permitted value is 5". */
export const NEGATED_LEAD =
  /\b(?:not|minimum|maximum|min|max|never|cannot|no longer|except|excluding|excludes?|unlike|other than|instead of|without|ignored?|unsupported|forbidden|prohibited|reserved)\b|n't\b/i;

/** "required if type is one of `A`, `B`", "used with `LIMIT` or `STOP`": values of another parameter. */
export const CONDITIONAL_LEAD =
  /\b(?:if|when|unless|where|while|whenever|whose|used with|together with|along with|only for|appl(?:y|ies|icable)|requires?|depends?|depending|in case|(?:un|a)vai?lai?able for)\b/i;

/** "returns `a` or `b`", "The response contains one of: …": values of the answer. */
export const RESPONSE_LEAD =
  /\breturns\s*$|(?<=\w\W{0,3})\breturn\s*$|\bresponse (?:contains|includes|will|has|body|field)|\bin the response|\bwill be returned|\bresults? in (?:an?|the)\b/i;

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
  /\b(?:characters?|chars|letters|wildcards?|operators?|variables?|placeholders?|macros|length|range|size|formats?|patterns?|syntax|features?|balance|units?|days?)$|^\s*(?:for|in|on|by|from|with|at|to|only|until|since)\b|\b(?:in|on|by|with|from)$/i;

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
  /\b(?:allowed|action|category|choices?|class|condition|direction|enum|filter|flag|format|frequency|interval|kinds?|levels?|method|modes?|options?|ord(?:er|ering)|period|policy|preference|priority|side|sort|state|status(?:es)?|strategy|styles?|target|types?|units?|values?|visibility)\b/i;

/** Names of parameters whose value is a list of names: `tweet.fields`, `expand`, `columns`. */
export const LIST_NAME =
  /(?:^|[._-])(?:fields|expansions|expand|columns|attributes|includes?)(?:\[\])?$/i;

/** Names of parameters that hold what points at a thing: there "in the `open` or `late` state" is about that thing. */
export const ID_NAME =
  /(?:^|_|-)(?:id|ids|sid|uuid|guid|arn)$|[a-z](?:Id|Ids|ID|Sid|SID|Arn|ARN|Uuid|UUID)$|identifier$/;

/** Names of parameters that take one of a few: `sort_order`, `type`. */
export const SET_NAME =
  /sort|order|type|status|state|mode|format|direction|kind|level|side|output|orientation|gender|priority|severity|visibility|action|category|interval|frequency|period|proto(?:col)?$|unit|method/i;

/** `status`: "can be archived or deleted" names its values. */
export const STATE_NAME = /stat(?:e|us)$/i;

/** "followed by a unit, one of d, h", "prefixed with `+` or `-`": the list is of a part of the value. */
export const PART_LEAD =
  /\b(?:followed|preceded|prefixed|suffixed|appended|prepended|separated|delimited|joined|enclosed|wrapped|(?:starts?|begins?|ends?|starting|beginning|ending)) (?:by|with|in)\b/i;
/** "(`a`, `b`) or `$all` for everything": the list goes on behind its bracket. */
export const CONTINUED_TAIL =
  /^\s*[)\]]?,? or (?:(?:[\w-]{1,20} ){0,3}(?:name|id|identifier|number|string|url|address|pattern)\b|`(?!null`|nil`)|(?:an?|any(?! combination)|another|other|your|custom|number|name|id)\b)/i;
/** "one of a, b. If you want all of them, use all-kinds.": a value that stands apart from the list. */
export const FURTHER_VALUE =
  /(?<=[.;]\s{1,3})(?:If|For|To)\b[^.\n]{1,160}, use (?:`(?<literal>[^`\n]{1,80})`|(?<word>[a-z]{1,30}(?:[-_][a-z]{1,30}){1,5}))[.\s]*$/;
/** Behind a field in an expression: "==WEB", " desc", ":asc". */
export const PART_TAIL = /^ ?(?:[=!<>~]=|[=<>~:] ?[\w"'])|^[ ,:|](?:asc|desc)\b/i;
/** "a keyword in `name` or `id`": where is searched; "The filter supports `eq`, `lt`": operators, unless that is what the parameter takes. */
export const SEARCH_NAME = /filter|query|search|keyword|^q$/i;
/** "The filter expression …": what a text with a grammar lists are parts of the value. */
export const EXPRESSION_TEXT =
  /\b(?:filter(?:ing)?|query|boolean|search) (?:expressions?|syntax|grammar|functions|language)\b|\bexpressions? (?:used|that|to) filters?\b|\blogical operators\b|\bsupported (?:functions|operators|syntax)\b/i;
export const OPERATOR_NAME = /op|compar|cond|cmp/i;
export const FILTER_OPERATORS = words("eq ne neq lt le lte gt ge gte");
/** "either ascending or descending": an order named in prose is no value on the wire. */
export const PROSE_ORDER = words("ascending descending ascendant descendant");
/** "the `user` or `group` object", "`name` or `id` field": what stands in front of these is a name. */
export const NAMED_NOUN =
  /^(?:fields?|parameters?|params?|headers?|objects?|propert(?:y|ies)|attributes?|elements?|endpoints?|keys?|columns?|tags?|scopes?|permissions?|files?|characters?|symbols?|prefix(?:es)?|suffix(?:es)?|requests?|responses?|methods?|functions?|apis?|tables?|sections?|nodes?)$/i;
/** "the value of `a` or `b`", "in the format `a` or `b`", "known as `a` or `b`", "a GID for a `task`", "the channel's `id`", "you can use `me`", "a date or `a`": no set. */
export const OF_OTHER =
  /\b(?:(?:values?|ids?|names?|results?|contents?|parts?|one|both|instead|place|length) of(?: the)?|(?:format|form|syntax|pattern)|(?:referred to|known|called|named)(?: as)?|an?|(?<!\b(?:blank|empty|null) )or|use|pass|enter|input)\s*$|(?<!\b(?:it|that|here|there|what|let))'s?\s*$/i;
/** "Can be letters, numbers or underscores": what a text is made of. */
export const CHARACTER_WORDS = words(`
  letters numbers digits characters spaces underscores hyphens dashes dots symbols alphanumeric numeric lowercase
  uppercase positive negative unique absolute relative`);

/** `sort_by`, `order_by`: which field, not in which direction. */
export const SORT_FIELD_NAME = /(?:sort|order).?by$/i;
/** `sort`, `orderBy`, `ordering` */
export const SORT_NAME = /sort|order/i;
/** "e.g. ?sort=name:asc", 'append "desc" to the field': the value has a part behind those listed. */
export const SORT_SUFFIX =
  /\w ?[:|] ?(?:asc|desc)\b|\b(?:append(?:ed|ing)?|add(?:ed|ing)?|suffix(?:ed)?|followed by|preceded by|prefix(?:ed)?|after (?:the|a|each) (?:field|column))\b[^.\n]{0,60}\b(?:asc|desc)(?:ending)?\b|\b(?:asc|desc)`? (?:after|behind) (?:the|a|each) (?:field|column|propert)/i;
/** "return=minimal", "max-age=60" */
export const HEADER_DIRECTIVE = /(?<=^[\w-]{1,40})=(?=[\w-]{1,40}$)/;
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
