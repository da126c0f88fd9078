/** The comment of a generated function: what it does, what may come of it, and where to read more. */
import type { Operation, ResponseOutcome } from "../model/api.js";
import { DEFAULT_NAMES } from "../naming/heuristics.js";
import { withoutOrdinal } from "../naming/name-parts.js";
import type { Code } from "./code.js";
import { codeSpan } from "./comment-text.js";
import { isCommonplace, withoutCommonplaces } from "./commonplaces.js";
import type { RequestNames } from "./doc-links.js";
import { docParts, indents, tsDoc } from "./doc-text.js";

export interface OperationDocContext {
  readonly requests: RequestNames;
  /** A call of the function. */
  readonly example: string | undefined;
  /** How its list comes in pages; empty where none does. */
  readonly pages: string;
}

export function operationDoc(
  { doc, name, outcomes: documented }: Operation,
  { requests, example, pages }: OperationDocContext,
): Code {
  const outcomes = withoutCommonplaces(documented, name);
  const parts = docParts(doc, requests);
  const isSilent = parts.text.every((text) => text === "");
  return tsDoc(
    {
      ...parts,
      text: [
        ...(isSilent ? [isDefaultName(name) ? "" : withoutOrdinal(name)] : parts.text),
        pages,
        accessSentence(doc),
        outcomeList(
          "Succeeds with:",
          outcomes.filter(({ ok }) => ok),
        ),
        outcomeList(
          "Fails with:",
          outcomes.filter(({ ok }) => !ok),
        ),
      ],
      ...(example !== undefined && { example }),
    },
    indents.statement,
  );
}

/** What Postman itself calls a request says nothing of it. */
function isDefaultName(name: string): boolean {
  return DEFAULT_NAMES.has(name.trim().toLowerCase());
}

function accessSentence(doc: Operation["doc"]): string {
  const scopes = doc?.scopes ?? [];
  const sentences = [
    ...(scopes.length === 0
      ? []
      : [`${scopes.length === 1 ? "Scope" : "Scopes"}: ${scopes.map(codeSpan).join(", ")}.`]),
    ...(doc?.rateLimit === undefined ? [] : [`Rate limit: ${doc.rateLimit}.`]),
  ];
  return sentences.join(" ");
}

/** One line for each status and code; empty where they say no more than the statuses, which the code shows as well. */
function outcomeList(title: string, outcomes: readonly ResponseOutcome[]): string {
  const lines = outcomes.flatMap(outcomeLines);
  const isTelling = lines.some((line) => !isCommonplace(line.replace(/^`\d+`/, "")));
  return isTelling ? [title, ...lines.map((line) => `- ${line}`)].join("\n") : "";
}

function outcomeLines(outcome: ResponseOutcome): readonly string[] {
  const { status, errorCodes, uncoded, doc } = outcome;
  if (status === "2xx") return [];
  const sentences = [
    doc?.summary ?? "",
    seenCodesSentence(outcome),
    headerSentences(outcome),
  ].filter((text) => text !== "");
  const ownMeaning = (sentences.length > 1 ? sentences.map(sentence) : sentences).join(" ");
  const coded = errorCodes.map(({ code, message = doc?.summary ?? "" }) => {
    const said = alternatives(message);
    const isDoubtful = outcome.statusIsCode === true && code === status;
    const text = isDoubtful
      ? `${sentence(said)} Documented under its own number${otherStatus}`
      : said;
    return `${codeSpan(String(status))} with code ${codeSpan(String(code))}${meaning(text)}`;
  });
  const plain = `${codeSpan(String(status))}${meaning(ownMeaning)}`;
  return errorCodes.length === 0 || uncoded === true ? [...coded, plain] : coded;
}

const otherStatus = ": the true HTTP status may be another.";

/** For the type of the result: which of its statuses are numbers of error codes. */
export function statusDoubt(outcomes: readonly ResponseOutcome[]): string {
  const statuses = outcomes.flatMap(({ status, statusIsCode }) =>
    statusIsCode === true ? [codeSpan(String(status))] : [],
  );
  const [, further] = statuses;
  if (statuses.length === 0) return "";
  return further === undefined
    ? `Error code ${statuses.join("")} is documented under its own number${otherStatus}`
    : `Error codes ${statuses.join(" and ")} are documented under their own numbers${otherStatus}`;
}

/** What stands on lines of its own are several meanings. */
function alternatives(message: string): string {
  const lines = message.split("\n");
  return lines.length === 1 ? message : lines.map(sentence).join(" Or: ");
}

/** Codes of examples: others may come. */
function seenCodesSentence({ observedCodes = [] }: ResponseOutcome): string {
  const codes = observedCodes.map((code) => codeSpan(JSON.stringify(code)));
  return codes.length === 0 ? "" : `Codes seen: ${codes.join(", ")}.`;
}

function meaning(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine === "" ? "" : `: ${oneLine}`;
}

function sentence(text: string): string {
  return text === "" || /[.!?]$/.test(text.trim()) ? text : `${text.trim()}.`;
}

function headerSentences({ headers }: ResponseOutcome): string {
  return headers
    .flatMap(({ name, doc }) =>
      doc?.summary === undefined ? [] : [`Header ${codeSpan(name)}: ${sentence(doc.summary)}`],
    )
    .join(" ");
}
