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
  const { summary = "", details = "", deprecated } = doc;
  return { text: [summary, details], ...(deprecated !== undefined && { deprecated }) };
}

/** A whole comment with a line break after it, for places inside a type or an expression. */
export function inlineComment(doc: Code): Code {
  if (doc.text === "") return nothing;
  if (!doc.text.includes("\n")) return code`/** ${doc} */\n`;
  const lines = doc.text.split("\n").map((line) => (line === "" ? " *" : ` * ${line}`));
  return new Code(`/**\n${lines.join("\n")}\n */\n`);
}

/** Web addresses that a summary links, taken out of it: `[text](https://…)` leaves `text`. */
export function takeLinks(summary: string): {
  readonly text: string;
  readonly links: readonly string[];
} {
  const links: string[] = [];
  const text = summary.replace(
    /(?<!!)\[([^[\]\n]*)\]\(https?:\/\/[^\s()]+\)/g,
    (link: string, label: string) => {
      links.push(link);
      return label;
    },
  );
  return { text, links };
}

function tag(name: string, text: string): Code {
  const content = commentText(text.trim().replace(/\s*\n\s*/g, " "), "  ");
  return content.text === "" ? new Code(name) : code`${new Code(name)} ${content}`;
}
