/** Diagnostics the way compilers print them: place, severity, code and message first, then pointer and help. */
import type { Diagnostic, Severity } from "../../model/diagnostic.js";
import { abridgedPath } from "../../model/origin.js";
import type { FileDiagnostics } from "../../unusable-input-error.js";
import { printable, type Paint, type Style } from "../terminal.js";

/** Past this, further warnings with one code and one help are counted, not shown, unless `--verbose` asks for all. */
const SHOWN_WARNINGS = 10;

const severities: readonly Severity[] = ["error", "warning", "info"];
const colours: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  info: "cyan",
};

/** Diagnostics that share code and help: the help is said once, after all of them. */
interface Cluster {
  readonly code: string;
  readonly severity: Severity;
  readonly help: string;
  readonly members: readonly Diagnostic[];
}

/** The worst first; what is only good to know is counted unless `verbose`. */
export function diagnosticsReport(
  { file, diagnostics }: FileDiagnostics,
  paint: Paint,
  verbose: boolean,
): string {
  const shown = diagnostics.filter(({ severity }) => verbose || severity !== "info");
  const notes = verbose ? [] : diagnostics.filter(({ severity }) => severity === "info");
  const lines = clusters(shown).flatMap((cluster) => clusterLines(file, cluster, paint, verbose));
  return [...lines, ...notesLine(file, notes, paint)].join("\n");
}

function clusters(diagnostics: readonly Diagnostic[]): readonly Cluster[] {
  const found = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const key = `${severities.indexOf(each.severity)} ${each.code} ${each.help}`;
    const members = found.get(key);
    if (members === undefined) found.set(key, [each]);
    else members.push(each);
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, members]) => {
      const [first] = members;
      return first === undefined ? [] : [{ ...first, members }];
    });
}

function clusterLines(
  file: string | undefined,
  { severity, code, help, members }: Cluster,
  paint: Paint,
  verbose: boolean,
): readonly string[] {
  const limit = verbose || severity === "error" ? members.length : SHOWN_WARNINGS;
  const shown = members.slice(0, limit);
  const label = paint(colours[severity], `${severity} ${code}`);
  const lines = shown.flatMap(({ item, message, pointer }) => [
    `${paint("bold", place(file, item))}: ${label}: ${printable(message)}`,
    ...(pointer === "" ? [] : [paint("dim", `  at ${printable(pointer)}`)]),
  ]);
  const rest = members.length - shown.length;
  const more = rest === 0 ? [] : [`  and ${rest} more ${code}; --verbose shows them all`];
  return [...lines, ...more, `  help: ${printable(help)}`, ""];
}

function place(file: string | undefined, item: readonly string[]): string {
  const path = abridgedPath(item)
    .map((name) => printable(name) || "(unnamed)")
    .join(" › ");
  return [file ?? "options", path].filter((part) => part !== "").join(": ");
}

function notesLine(
  file: string | undefined,
  notes: readonly Diagnostic[],
  paint: Paint,
): readonly string[] {
  if (notes.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { code } of notes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => (count === 1 ? code : `${code} ×${count}`));
  const label = paint("cyan", notes.length === 1 ? "1 note" : `${notes.length} notes`);
  return [`${paint("bold", place(file, []))}: ${label}: ${codes.join(", ")}; --verbose shows them`];
}
