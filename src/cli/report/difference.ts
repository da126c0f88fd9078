/** How the files on disk differ from what would be generated. */
import type { Difference } from "../../output/compare-files.js";
import { printable, type Paint, type Style } from "../terminal.js";

const colours: Readonly<Record<string, Style>> = { "@": "cyan", "+": "green", "-": "red" };

/** Lines of diffs that a log takes; past them, files that would change are named. One file that is larger is shown whole. */
const MOST_LINES = 400;

/** Each file's report, in their order; `--verbose` shows every line. */
export function differenceReports(
  folder: string,
  differences: readonly Difference[],
  { paint, verbose }: { readonly paint: Paint; readonly verbose: boolean },
): readonly string[] {
  let shown = 0;
  let named = 0;
  const reports = differences.map((difference) => {
    const lines = difference.kind === "stale" ? difference.diff.split("\n").length : 0;
    const isShown = verbose || shown === 0 || shown + lines <= MOST_LINES;
    if (isShown) shown += lines;
    else named += 1;
    return isShown
      ? differenceReport(folder, difference, paint)
      : paint("cyan", `~ ${printable(`${folder}/${difference.path}`)} would change`);
  });
  return named === 0 ? reports : [...reports, "--verbose shows the diffs of all files"];
}

/** A unified diff for a file that would change; a line for one that would be written anew or removed. */
function differenceReport(folder: string, difference: Difference, paint: Paint): string {
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
