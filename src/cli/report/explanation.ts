/** The catalogue's entries as text for people. */
import { diagnosticCatalogue, type DiagnosticCode } from "../../model/diagnostic-catalogue.js";
import type { Paint } from "../terminal.js";
import { wrap } from "./words.js";

export function isCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(diagnosticCatalogue, text);
}

/** One code with title, cause and fix. */
export function explanation(code: DiagnosticCode, paint: Paint, columns: number): string {
  const { severity, title, cause, fix } = diagnosticCatalogue[code];
  return [
    `${paint("bold", `${code} ${title}`)} (${severity})`,
    "",
    ...labelled("Cause", cause, columns),
    ...labelled("Fix", fix, columns),
  ].join("\n");
}

/** Every code with its title. */
export function allCodes(paint: Paint): string {
  return Object.entries(diagnosticCatalogue)
    .map(([code, { severity, title }]) => `${paint("bold", code)}  ${severity.padEnd(7)}  ${title}`)
    .join("\n");
}

function labelled(label: string, text: string, columns: number): readonly string[] {
  const indent = "Cause  ".length;
  const lines = wrap(text, columns - indent);
  return lines.map((line, index) => (index === 0 ? label : "").padEnd(indent) + line);
}
