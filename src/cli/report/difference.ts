/** How one file on disk differs from what would be generated. */
import type { Difference } from "../../output/compare-files.js";
import { printable, type Paint, type Style } from "../terminal.js";

const colours: Readonly<Record<string, Style>> = { "@": "cyan", "+": "green", "-": "red" };

/** A unified diff for a file that would change; a line for one that would be written anew or removed. */
export function differenceReport(folder: string, difference: Difference, paint: Paint): string {
  const file = printable(`${folder}/${difference.path}`);
  switch (difference.kind) {
    case "missing":
      return paint("green", `+ ${file} is missing`);
    case "extra":
      return paint("red", `- ${file} is no longer generated`);
    case "stale": {
      // The first two lines name the file without its folder.
      const lines = difference.diff.trimEnd().split("\n").slice(2);
      return [
        paint("bold", `--- ${file} (on disk)`),
        paint("bold", `+++ ${file} (generated)`),
        ...lines.map((line) => coloured(line, paint)),
        "",
      ].join("\n");
    }
  }
}

function coloured(line: string, paint: Paint): string {
  const colour = colours[line.slice(0, 1)];
  return colour === undefined ? line : paint(colour, line);
}
