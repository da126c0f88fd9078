/** Description text to clean Markdown: HTML that people paste into Postman becomes what it means, unknown tags stay text. */

/** Inline elements and the Markdown around their content. */
const WRAPPERS: ReadonlyMap<string, string> = new Map([
  ["b", "**"],
  ["strong", "**"],
  ["i", "_"],
  ["em", "_"],
  ["code", "`"],
  ["tt", "`"],
  ["kbd", "`"],
]);

/** Elements that begin on a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  "p div section article header footer aside main h1 h2 h3 h4 h5 h6 ul ol dl dt dd table thead tbody tfoot tr blockquote pre hr center details summary figure".split(
    " ",
  ),
);

/** Elements that say nothing in a comment; their content stays. `<string>` and `<access_token>` are text, hence the list. */
const DROPPED: ReadonlySet<string> = new Set(
  "span font small big sub sup u s del ins mark abbr cite q label td th caption colgroup col img svg path nobr wbr aside picture source video audio html body head meta link button input form".split(
    " ",
  ),
);

/** Elements whose content is no text either. */
const REMOVED_WITH_CONTENT: ReadonlySet<string> = new Set([
  "script",
  "style",
  "iframe",
  "template",
]);

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    apos: "'",
    bull: "•",
    copy: "©",
    gt: ">",
    hellip: "…",
    laquo: "«",
    ldquo: "“",
    lsquo: "‘",
    lt: "<",
    mdash: "—",
    middot: "·",
    nbsp: " ",
    ndash: "–",
    quot: '"',
    raquo: "»",
    rarr: "→",
    rdquo: "”",
    reg: "®",
    rsquo: "’",
    times: "×",
    trade: "™",
  }),
);

/** What is read of one description, in characters: the longest of the wild are manuals of some 30,000. */
const SOURCE_MAX_LENGTH = 65_536;
/** Runs of blanks are bounded, so that no pattern after this meets a text that makes it slow. */
const LONG_BLANKS = /[ \t\u00a0]{33,}/g;
const LONGEST_BLANK = " ".repeat(32);

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)\/?>/g;
/** A line break within it would end the table. */
const TABLE_ROW = /^[ \t]*\|.*$/gm;
/** To a place of the page that the description stood on, or to none: `[Media object](#77f64012)`, `[Verify code]()`. */
const LINK_WITHIN = /\[([^[\]\n]{1,200})\]\((?:#[^()\s]{0,200})?\)/g;
const COMMENT = /<!--[^]*?(?:-->|$)/g;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;

/** Decodes the HTML entities that occur in descriptions; others stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
}

/** Markdown without HTML: lines trimmed at their ends, at most one blank line in a row, no blank line at either end. */
export function cleanMarkdown(source: string): string {
  const text = source
    .slice(0, SOURCE_MAX_LENGTH)
    .replace(/\r\n?/g, "\n")
    .replace(LONG_BLANKS, LONGEST_BLANK)
    .replace(TABLE_ROW, (row) => row.replace(/<br\s*\/?>/gi, " "));
  const lines = decodeEntities(withoutTags(text.replace(COMMENT, "")))
    .replace(LINK_WITHIN, "$1")
    .split("\n")
    .map((line) => line.trimEnd());
  return collapseBlankLines(lines).join("\n");
}

function withoutTags(source: string): string {
  let out = "";
  let at = 0;
  let skipping: string | undefined;
  const hrefs: string[] = [];
  for (const match of source.matchAll(TAG)) {
    const name = (match[2] ?? "").toLowerCase();
    const closing = match[1] === "/";
    if (skipping === undefined) out += source.slice(at, match.index);
    at = match.index + match[0].length;
    if (skipping !== undefined) {
      if (closing && name === skipping) skipping = undefined;
    } else if (REMOVED_WITH_CONTENT.has(name)) {
      if (!closing) skipping = name;
    } else {
      out += replacement(name, closing, match[3] ?? "", hrefs) ?? match[0];
    }
  }
  return skipping === undefined ? out + source.slice(at) : out;
}

/** What stands for a tag; `undefined` for what is no HTML tag at all. `hrefs` holds the targets of open links. */
function replacement(
  name: string,
  closing: boolean,
  attributes: string,
  hrefs: string[],
): string | undefined {
  if (name === "br") return "\n";
  if (name === "li") return closing ? "" : "\n- ";
  if (name === "a") {
    if (closing) return linkEnd(hrefs.pop());
    hrefs.push(/\shref\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? "");
    return hrefs.at(-1) === "" ? "" : "[";
  }
  if (BLOCKS.has(name)) return "\n";
  if (DROPPED.has(name)) return "";
  return WRAPPERS.get(name);
}

function linkEnd(href: string | undefined): string {
  return href === undefined || href === "" ? "" : `](${href.replaceAll(")", "%29")})`;
}

function collapseBlankLines(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (line.trim() !== "" || (kept.length > 0 && kept.at(-1) !== "")) {
      kept.push(line.trim() === "" ? "" : line);
    }
  }
  if (kept.at(-1) === "") kept.pop();
  return kept;
}
