/** Documentation of the model as TSDoc. */
import type { Doc } from "../model/api.js";
import { code, Code, join, nothing } from "./code.js";
import { commentText } from "./comment-text.js";

/** What a comment says, in the order in which it says it. */
export interface DocParts {
  /** Paragraphs and lists, as Markdown; empty ones are left out. */
  readonly text: readonly string[];
  readonly see?: readonly string[];
  readonly deprecated?: string | true;
  /** As TypeScript, in backticks. */
  readonly defaultValue?: string;
}

/** The inside of a TSDoc comment, without asterisks; empty where there is nothing to say. */
export function tsDoc({ text, see, deprecated, defaultValue }: DocParts): Code {
  const paragraphs = text
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => commentText(paragraph.trim()));
  const tags = [
    ...(defaultValue === undefined ? [] : [tag("@defaultValue", defaultValue)]),
    ...(see ?? []).map((link) => tag("@see", link)),
    ...(deprecated === undefined
      ? []
      : [tag("@deprecated", deprecated === true ? "" : deprecated)]),
  ];
  return join([...paragraphs, ...(tags.length === 0 ? [] : [join(tags, "\n")])], "\n\n");
}

/** The parts of a documented thing, for the caller to add its own to. */
export function docParts(doc: Doc | undefined): DocParts {
  if (doc === undefined) return { text: [] };
  const { deprecated } = doc;
  const summary = takeLinks(doc.summary ?? "");
  const details = takeLinks(doc.details ?? "");
  return {
    text: [summary.text, details.text],
    see: [...new Set([...summary.links, ...details.links])],
    ...(deprecated !== undefined && { deprecated }),
  };
}

/** A whole comment with a line break after it, for places inside a type or an expression. */
export function inlineComment(doc: Code): Code {
  if (doc.text === "") return nothing;
  if (!doc.text.includes("\n")) return code`/** ${doc} */\n`;
  const lines = doc.text.split("\n").map((line) => (line === "" ? " *" : ` * ${line}`));
  return new Code(`/**\n${lines.join("\n")}\n */\n`);
}

/** More links than this are a list of links, which stays where it is. */
const fewLinks = 3;

/** Web addresses taken out of a text, which reads better without: `[text](https://…)` leaves `text`. */
function takeLinks(text: string): { readonly text: string; readonly links: readonly string[] } {
  const links = [...text.matchAll(link)].map(([whole]) => whole);
  if (links.length > fewLinks) return { text, links: [] };
  return { text: text.replace(link, (_, label: string) => label), links };
}

const link = /(?<!!)\[([^[\]\n]+)\]\(https?:\/\/[^\s()]+\)/g;

function tag(name: string, text: string): Code {
  const content = commentText(text.trim().replace(/\s*\n\s*/g, " "), "  ");
  return content.text === "" ? new Code(name) : code`${new Code(name)} ${content}`;
}
