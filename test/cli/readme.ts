/** README.md and other pages as their tests see them: the fenced blocks, each with the comment that stands before it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./command-line.js";

export interface Block {
  /** The page, from the project's root. */
  readonly page: string;
  readonly language: string;
  /** The text of an HTML comment before the block: `excerpt: FILE`, `continued`. */
  readonly note: string;
  readonly text: string;
  /** Counted from 1, for messages. */
  readonly line: number;
}

export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(path.join(projectRoot, page), "utf8");
  const pattern = /(?:<!-- (.*?) -->\n\n)?^```(\w*)\n(.*?)^```$/gmsu;
  return [...text.matchAll(pattern)].map(
    ({ 1: note = "", 2: language = "", 3: block = "", index }) => ({
      page,
      language,
      note,
      text: block,
      line: text.slice(0, index).split("\n").length,
    }),
  );
}

/** The lines of an excerpt that do not stand in the text in this order, with `…` for any number of lines. */
export function missingLines(excerpt: string, text: string): readonly string[] {
  const rest = text.split("\n").map((line) => line.trim());
  let next = 0;
  return excerpt
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "…")
    .filter((line) => {
      const [start = "", end] = line.split(/(?:, )?…$/u);
      const found = rest.findIndex(
        (candidate, index) =>
          index >= next && (end === undefined ? candidate === line : candidate.startsWith(start)),
      );
      if (found === -1) return true;
      next = found + 1;
      return false;
    });
}

/** Programs of the blocks that are no excerpts; a continued one belongs to the program before it. */
export function programs(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  for (const { language, note, text } of blocks) {
    if (language !== "ts" || note.startsWith("excerpt: ")) continue;
    const before = note === "continued" ? (texts.pop() ?? "") : "";
    texts.push(before + text);
  }
  return texts;
}
