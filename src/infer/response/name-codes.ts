/** API error codes that the name of a saved response states: `Error Code: 4130`, `Error -1121`, and where such words begin. */

export interface NamedCode {
  readonly code: number | string;
  /** A line each where it may mean several things. */
  readonly message?: string;
  /** Keys that lead to it in the body, where that is no place that codes usually have. */
  readonly path?: readonly string[];
}

export interface CodeLine {
  /** Empty where the label is there and the code is not. */
  readonly codes: readonly (number | string)[];
  /** What follows, the meaning. */
  readonly text: string;
}

/** `**Error Code:** `4130`` · `Error codes: 300, 301` · `ErrorCode=17` · `Error Code: INVALID_NAME` */
const LABELLED =
  /^[\s*_]*error[\s_-]?codes?[\s*_]*[:=][\s*_]*(`?-?[\w.-]{1,64}`?(?:\s*[,/|]\s*`?-?[\w.-]{1,64}`?)*)?[\s*_`]*(.*)$/i;
/** `Error 4130: no such pet` · `Error code 300 - the field is missing` · `Error: -1121`; `Error 404` is a status. */
const NUMBERED =
  /^[\s*_]*error(?:[\s_-]?code\s{0,8}#?(-?\d{1,9})|\s{0,8}[:–—]?\s{0,8}#?(-\d{2,9}|\d{4,9})|\s{1,8}-\s{1,8}(\d{4,9}))\b[\s:.,)–—-]*(.*)$/i;
/** Where a further label begins within a line: `HTTP Status: 404, Error Code: 4130 - no such pet`. */
const INNER_LABEL =
  /(?<![\w*`])(?=[*_`]{0,4}(?:http[\s_-]status(?:[\s_-]code)?[\s*_]{0,8}[:=]|error[\s_-]?codes?[\s*_]{0,8}[:=#]?)[\s*_`]{0,8}-?(?:\d|[a-z\d]{1,32}_[a-z]))/i;

/** Postman keeps 255 characters of a name. */
const CUT_LABELS: readonly string[] = ["error code:", "http status code:"];

/** `INVALID_NAME`, `no.such-pet`, `E17`, `NotFound`: what looks like a code also where words may stand. */
const SYMBOL = /[\d_.-]|^[A-Z]{3,}$|[a-z][A-Z]/;

/** Undefined where the line does not begin with a code. */
export function codeLine(line: string): CodeLine | undefined {
  const [, list, meaning] = LABELLED.exec(line) ?? [];
  if (meaning !== undefined) return labelledCodes(list ?? "", meaning);
  const [, named, bare, dashed, text = ""] = NUMBERED.exec(line) ?? [];
  const code = named ?? bare ?? dashed;
  return code === undefined ? undefined : { codes: [Number(code)], text };
}

/** `Error Code: the name is too long` has a label and words, no code. */
function labelledCodes(list: string, meaning: string): CodeLine {
  const words = list.split(/[\s,/|`]+/).filter((word) => word !== "");
  const isList = meaning === "" || words.every((word) => SYMBOL.test(word));
  if (!isList) return { codes: [], text: `${list} ${meaning}`.replace(/\s+/g, " ") };
  return {
    codes: words.map((word) => (/^-?\d{1,9}$/.test(word) ? Number(word) : word)),
    text: meaning.replace(/^[\s:.,)–—-]+/, ""),
  };
}

/** Several labels on one line, one a line; marks between them go. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .flatMap((line) => line.split(INNER_LABEL))
    .map(withoutMarks)
    .filter((line) => line !== "");
}

/** Without what separates a part from the next, and without one half of a pair of emphasis. */
export function withoutMarks(line: string): string {
  const text = line.trim().replace(/^>\s*/, "");
  let end = text.length;
  while (end > 0 && " \t,;|/–—-([".includes(text.charAt(end - 1))) end -= 1;
  return withPairs(text.slice(0, end));
}

/** `Not Found**` · `The value is wrong. **Err`: what has no other half goes, with a label that Postman cut off. */
function withPairs(text: string): string {
  if (text.split("**").length % 2 === 1) return text;
  const at = text.lastIndexOf("**");
  const tail = text.slice(at + 2).trim();
  const isCut = CUT_LABELS.some((label) => label.startsWith(tail.toLowerCase()));
  return `${text.slice(0, at).trim()}${isCut ? "" : tail}`;
}
