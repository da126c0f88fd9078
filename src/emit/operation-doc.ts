/** The comment of a generated function: what it does, what may come of it, and where to read more. */
import type { Operation, ResponseOutcome } from "../model/api.js";
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
        ...(isSilent ? [withoutOrdinal(name)] : parts.text),
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
  const ownMeaning = [doc?.summary ?? "", seenCodesSentence(outcome), headerSentences(outcome)]
    .filter((text) => text !== "")
    .join(" ");
  const coded = errorCodes.map(({ code, message }) => {
    return `${codeSpan(String(status))} with code ${codeSpan(String(code))}${meaning(message ?? doc?.summary ?? "")}`;
  });
  const plain = `${codeSpan(String(status))}${meaning(ownMeaning)}`;
  return errorCodes.length === 0 || uncoded === true ? [...coded, plain] : coded;
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
  return /[.!?]$/.test(text.trim()) ? text : `${text.trim()}.`;
}

function headerSentences({ headers }: ResponseOutcome): string {
  return headers
    .flatMap(({ name, doc }) =>
      doc?.summary === undefined ? [] : [`Header ${codeSpan(name)}: ${sentence(doc.summary)}`],
    )
    .join(" ");
}
