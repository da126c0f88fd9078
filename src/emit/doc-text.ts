/** Documentation of the model as TSDoc. */
import type { Doc } from "../model/api.js";
import { code, Code, join, nothing } from "./code.js";
import { columnLimit, commentText, type CommentLayout } from "./comment-text.js";
import { linksAlone, takeLinks, type RequestNames } from "./doc-links.js";

/** What a comment says, in the order in which it says it. */
export interface DocParts {
  /** Paragraphs and lists, as Markdown; empty ones are left out. */
  readonly text: readonly string[];
  readonly see?: readonly string[];
  readonly deprecated?: string | true;
  /** TypeScript that shows the use. */
  readonly example?: string;
  /** What kind of comment it is: `@module`. */
  readonly modifier?: "@module" | "@packageDocumentation";
  /** Functions that the text links to. */
  readonly links?: ReadonlySet<string>;
  /** As TypeScript, in backticks. */
  readonly defaultValue?: string;
}

/** Where a comment stands: how many columns its lines are indented. */
export const indents = { statement: 0, member: 2, parameter: 4 } as const;

/** The inside of a TSDoc comment, without asterisks; empty where there is nothing to say. */
export function tsDoc(parts: DocParts, indent: number = indents.parameter): Code {
  const { text, see, deprecated, defaultValue, example, modifier, links } = parts;
  const layout = {
    width: columnLimit - indent - " * ".length,
    ...(links !== undefined && { links }),
  };
  const paragraphs = text
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => commentText(paragraph.trim(), layout));
  const tags = [
    ...(defaultValue === undefined ? [] : [tag("@defaultValue", defaultValue, layout)]),
    ...(see ?? []).map((link) => tag("@see", link, layout)),
    ...(deprecated === undefined
      ? []
      : [tag("@deprecated", deprecated === true ? "" : reasonOf(deprecated), layout)]),
  ];
  const blocks = [
    ...paragraphs,
    ...(tags.length === 0 ? [] : [join(tags, "\n")]),
    ...(example === undefined ? [] : [exampleTag(example)]),
  ];
  if (blocks.length === 0) return nothing;
  return join([...blocks, ...(modifier === undefined ? [] : [new Code(modifier)])], "\n\n");
}

/** The parts of a documented thing, for the caller to add its own to. */
export function docParts(doc: Doc | undefined, requests?: RequestNames): DocParts {
  if (doc === undefined) return { text: [] };
  const { deprecated, summary: first = "", details: rest = "" } = doc;
  const alone = linksAlone(`${first}\n${rest}`, requests);
  if (alone !== undefined) {
    return { text: [], see: [...new Set(alone)], ...(deprecated !== undefined && { deprecated }) };
  }
  const summary = takeLinks(first, requests);
  const details = takeLinks(rest, requests);
  return {
    text: [summary.text, details.text],
    see: [...new Set([...summary.links, ...details.links])],
    links: new Set([...summary.functions, ...details.functions]),
    ...(deprecated !== undefined && { deprecated }),
  };
}

/** A comment in one line leaves room for its delimiters and the deepest usual indentation. */
const longestLine = columnLimit - "    /**  */".length;

/** Whether a comment has a line of its own for each delimiter. */
export function isBlock({ text }: Code): boolean {
  return text.includes("\n") || text.length > longestLine;
}

/** A whole comment with a line break after it, for places inside a type or an expression. */
export function inlineComment(doc: Code): Code {
  if (doc.text === "") return nothing;
  if (!isBlock(doc)) return code`/** ${doc} */\n`;
  const lines = doc.text.split("\n").map((line) => (line === "" ? " *" : ` * ${line}`));
  return new Code(`/**\n${lines.join("\n")}\n */\n`);
}

/** What stands before a reason and says no more than the tag itself. */
const deprecation =
  /^(?:(?:this|the) (?:[\w-]+ ){1,4}(?:is|was|has been) (?:now )?)?deprecated(?:(?<joint> and )(?=will |should |must )|[.:;,!-]\s*|$)/i;

/** "This parameter is deprecated and will stop working." under the tag: "It will stop working." */
function reasonOf(text: string): string {
  const said = deprecation.exec(text.trim());
  if (said === null) return text;
  const rest = text.trim().slice(said[0].length);
  if (said.groups?.["joint"] !== undefined) return `It ${rest}`;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function exampleTag(example: string): Code {
  const fenced = commentText(`\`\`\`ts\n${example}\n\`\`\``);
  return code`@example\n${fenced}`;
}

function tag(name: string, text: string, layout: CommentLayout): Code {
  const oneLine = text.trim().replace(/\s*\n\s*/g, " ");
  const width = (layout.width ?? columnLimit) - name.length - 1;
  const content = commentText(oneLine, { ...layout, width, hangingIndent: "  " });
  return content.text === "" ? new Code(name) : code`${new Code(name)} ${content}`;
}
