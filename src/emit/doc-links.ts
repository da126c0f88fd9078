/** Links in prose: short in the text, with their addresses after it; those to requests lead to their functions. */

/** The functions of a file, by the names of their requests in lower case. */
export type RequestNames = ReadonlyMap<string, string>;

export interface Unlinked {
  readonly text: string;
  /** What was taken out, as Markdown. */
  readonly links: readonly string[];
  /** Functions that the text links to. */
  readonly functions: readonly string[];
}

/** More links than this are a list of links, which stays where it is. */
const fewLinks = 3;

const link = /(?<!!)\[([^[\]\n]+)\]\(https?:\/\/[^\s()]+\)/g;

/** "here", "this page": a label that says nothing without its address. */
const pointing =
  /^(?:(?:click |see )?(?:here|this|that|it|these)(?: \w+)?|link|(?:read|learn|see) more|more)$/i;

/** Web addresses taken out of a text, which reads better without: `[text](https://…)` leaves `text`. */
export function takeLinks(text: string, requests: RequestNames = new Map()): Unlinked {
  const found = [...text.matchAll(link)];
  if (found.length > fewLinks) return { text, links: [], functions: [] };
  const links = found.filter(
    ([, label = ""]) =>
      !requests.has(nameIn(label)) && !pointing.test(label.trim()) && !isAddress(label),
  );
  return {
    text: text.replace(link, (whole: string, label: string, at: number) => {
      const request = requests.get(nameIn(label));
      if (request !== undefined) return `{@link ${request}}`;
      if (pointing.test(label.trim())) return whole;
      return isTitle(label) && /[\w,] $/.test(text.slice(0, at)) ? `"${label}"` : label;
    }),
    links: links.map(([whole]) => whole),
    functions: found.flatMap(([, label = ""]) => requests.get(nameIn(label)) ?? []),
  };
}

/** Links with a label, and bare addresses; emphasis around one and the full stop after it are no part of it. */
const anyLink =
  /(?<!!)\[([^[\]\n]+)\]\((https?:\/\/[^\s()]+)\)|https?:\/\/[^\s()<>*]*[^\s()<>*.,;:!?]/g;

/** `See:`, `Documentation -`: words that only lead to a link. */
const leading = new Set(
  "and api at doc docs documentation link or ref reference see url".split(" "),
);

/** `https://example.com/docs`, `**[Guide](…), [Help](…)**`: where there is no other word, the links; else undefined. */
export function linksAlone(
  text: string,
  requests: RequestNames = new Map(),
): readonly string[] | undefined {
  const found = [...text.matchAll(anyLink)];
  if (found.length === 0 || found.length > fewLinks) return undefined;
  if (found.some(([, label = ""]) => requests.has(nameIn(label)))) return undefined;
  const words =
    text
      .replace(anyLink, " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.some((word) => !leading.has(word))) return undefined;
  return found.map(([whole, label = "", address]) =>
    address !== undefined && (pointing.test(label.trim()) || isAddress(label)) ? address : whole,
  );
}

/** `[https://example.com](https://example.com)`: the text has the address. */
function isAddress(label: string): boolean {
  return /^https?:\/\/\S+$/.test(label.trim());
}

function nameIn(label: string): string {
  return label.trim().toLowerCase();
}

/** "List members" inside of a sentence: without marks, nobody would see where the title begins and ends. */
function isTitle(label: string): boolean {
  return /^[A-Z][a-z]\S* \S/.test(label);
}
