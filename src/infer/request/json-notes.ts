/** What the JSON of a request says and a value cannot hold, as diagnostics. */
import { diagnostic, type Diagnostic } from "../../model/diagnostic.js";
import type { Origin } from "../../model/origin.js";
import { parseJsonText, repeatedKey, type ParsedJson } from "../json/parse.js";
import { roundedText } from "../json/stand-in.js";

type Parsed = Extract<ParsedJson, { ok: true }>;

type Report = (diagnostic: Diagnostic) => void;

const AS_TEXT =
  "Pass the JSON text itself, which is sent as it is: numbers in an object are sent as JavaScript has them.";

/** @param what the JSON in words, such as `the body` */
export function reportBody(
  what: string,
  text: string,
  parsed: Parsed,
  origin: Origin,
  report: Report,
): void {
  const rounded = roundedText(parsed.standIns);
  if (rounded !== undefined) report(diagnostic("PW1304", origin, `${what} has ${rounded}`));
  const key = repeatedKey(text, parsed);
  if (key !== undefined) {
    report(diagnostic("PW1305", origin, `${what} has an object with ${JSON.stringify(key)} twice`));
  }
}

/** Of a parameter that is JSON text. */
export function reportField(key: string, text: string, origin: Origin, report: Report): void {
  const parsed = parseJsonText(text);
  const rounded = parsed.ok ? roundedText(parsed.standIns) : undefined;
  if (rounded === undefined) return;
  report(diagnostic("PW1304", origin, `"${key}" has ${rounded}`, AS_TEXT));
}
