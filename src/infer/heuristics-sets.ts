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
export const OPEN_LIST_WORDS = words("etc etc. ect ect. etcetera others other more similarly xxx");

/** The same within a value's meaning: "Sunday ... 6", "`n` (any positive number)". */
export const OPEN_MEANING =
  /\b(?:etc|ect)\b|\.\.|^\W*any (?:\w+ )?(?:numbers?|integers?|strings?|texts?|values?|words?)\b/i;

/** In a line of its own "`security`: passwords, factors etc." is about the one value; "1 ... 6" and "etc." alone are not. */
export const OPEN_LINE =
  /\.\.|^\W*(?:etc|ect)\b|^\W*any (?:\w+ )?(?:numbers?|integers?|strings?|texts?|values?|words?)\b/i;

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

/** "City or State", "User or Group": what may be asked for, not what a value may be. */
export const THING_WORDS = words(`
  address area city country county district house latitude location longitude lat lng place postcode region state
  street town zip zipcode user users group groups team member account organization organisation person contact
  domain host hostname ip server file folder path image video audio song artist album book author item product
  string number month week day year hour minute keyword phrase tag hashtag sku isbn ean barcode mobile landline
  coordinates bitcoin ethereum letter word sentence username password message`);

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
