/** A description as structured documentation: summary, details, scopes, rate limit, deprecation. */
import type { Doc } from "../../model/api.js";
import { DETAILS_MAX_LENGTH, SUMMARY_MAX_LENGTH } from "../heuristics.js";
import { cleanMarkdown } from "./markup.js";

/** `**Scopes**: `a`, `b`` · `Scope: a` · `Required scopes: `a`` */
const SCOPES_LINE = /^[\s*_]*(?:required |oauth2? )?scopes?[\s*_]*:[\s*_]*(.+)$/i;
/** `**[Rate Limit Label](https://…):** `Light`` · `Rate limit: Heavy` */
const RATE_LIMIT_LINE =
  /^[\s*_]*\[?rate[ -]limit(?: label)?\]?(?:\([^)\s]*\))?[\s*_]*:[\s*_]*`?([^`\n]{1,60}?)`?[\s*_]*$/i;
/** `**Deprecated** - use …` · `(Deprecated) …` · `DEPRECATED: …` */
const DEPRECATED_LINE = /^[\s*_([]*deprecated[\s*_)\].:–-]*(.*)$/i;
/** `(Deprecated) List of pets`: a mark in front of what is described all the same; `(Deprecated) Use cats.` says why. */
const MARKED_LINE = /^\s*[([]\s*deprecated\s*[)\]]\s+(?=\S)/i;
const REASON =
  /^\P{L}|\b(?:instead|use|replaced?(?= by|ment)|superseded|since|see|will (?:be|stop)|no longer|removed|in favou?r)\b/iu;

/** Absent for a text that says nothing. */
export function parseDoc(description: string | undefined): Doc | undefined {
  if (description === undefined) return undefined;
  const facts: { scopes?: readonly string[]; rateLimit?: string; deprecated?: string | true } = {};
  const lines: string[] = [];
  for (const whole of cleanMarkdown(description).split("\n")) {
    const line = withoutMark(whole);
    if (line !== whole) facts.deprecated ??= true;
    const scopes = scopesIn(line);
    const rateLimit = RATE_LIMIT_LINE.exec(line)?.[1]?.trim();
    const deprecated = DEPRECATED_LINE.exec(line)?.[1];
    if (scopes !== undefined && facts.scopes === undefined) facts.scopes = scopes;
    else if (rateLimit !== undefined && facts.rateLimit === undefined) facts.rateLimit = rateLimit;
    else {
      if (deprecated !== undefined && facts.deprecated === undefined) {
        facts.deprecated = deprecated.trim() || true;
      }
      if (deprecated === undefined) lines.push(line);
    }
  }
  const doc: Doc = { ...splitSummary(lines.join("\n").trim()), ...facts };
  return Object.keys(doc).length === 0 ? undefined : doc;
}

function withoutMark(line: string): string {
  const text = line.replace(MARKED_LINE, "");
  return REASON.test(text) ? line : text;
}

/** Scope names, where the rest of the line holds nothing but names: code spans, or words such as `pets:write`. */
function scopesIn(line: string): readonly string[] | undefined {
  const rest = SCOPES_LINE.exec(line)?.[1];
  if (rest === undefined) return undefined;
  const words = rest.split(/[\s,;|]+/).filter((word) => !/^(?:and|or|[`*_"'.]*)$/.test(word));
  const names = words.map((word) => word.replace(/^[`*_"']+|[`*_"'.]+$/g, ""));
  const areNames = words.every(
    (word, index) => /^`.*`/.test(word) || /\w[:./_-]\w/.test(names[index] ?? ""),
  );
  return names.length > 0 && areNames && names.every((name) => /^[\w:./-]+$/.test(name))
    ? names
    : undefined;
}

/** First sentence, and what follows it. A full stop within a link, a code span or an abbreviation ends nothing. */
export function splitSummary(text: string): Pick<Doc, "summary" | "details"> {
  if (text === "") return {};
  const paragraphEnd = /\n\s*\n|\n(?=\s*(?:[-*+#>|]|\d+[.)])\s)/.exec(text)?.index ?? text.length;
  const paragraph = text.slice(0, paragraphEnd);
  const end = sentenceEnd(paragraph) ?? paragraph.length;
  const summary = paragraph
    .slice(0, end)
    .replace(/\s*\n\s*/g, " ")
    .replace(/^#+\s*/, "")
    .trim();
  if (summary.length > SUMMARY_MAX_LENGTH) return { details: bounded(text) };
  const details = bounded(text.slice(end).trim());
  return details === "" ? { summary } : { summary, details };
}

function sentenceEnd(paragraph: string): number | undefined {
  const masked = paragraph
    .replace(/`[^`\n]*`/g, (span) => "x".repeat(span.length))
    .replace(/\]\([^)\s]{0,2000}\)/g, (target) => "x".repeat(target.length))
    .replace(/\b(?:e\.g|i\.e|etc|vs|approx|no|incl)\./gi, (word) => "x".repeat(word.length));
  const match = /[.!?](?=\s+\S|$)/.exec(masked);
  return match === null ? undefined : match.index + 1;
}

function bounded(text: string): string {
  if (text.length <= DETAILS_MAX_LENGTH) return text;
  const cut = text.slice(0, DETAILS_MAX_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf("\n"), cut.lastIndexOf(" "), 1)).trimEnd()} …`;
}
