/** The comment of a generated function: what it does, what may come of it, and where to read more. */
import type { Operation, ResponseOutcome } from "../model/api.js";
import type { Code } from "./code.js";
import { codeSpan } from "./comment-text.js";
import { docParts, tsDoc } from "./doc-text.js";

export function operationDoc({ doc, name, outcomes }: Operation): Code {
  const parts = docParts(doc);
  const isSilent = parts.text.every((text) => text === "");
  return tsDoc({
    ...parts,
    text: [...(isSilent ? [name] : parts.text), accessSentence(doc), outcomeList(outcomes)],
  });
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

/** One line for each status and code; empty where all that is documented is statuses, which the code shows as well. */
function outcomeList(outcomes: readonly ResponseOutcome[]): string {
  const lines = outcomes.flatMap(outcomeLines);
  return lines.every((line) => /^`[^`]*`$/.test(line))
    ? ""
    : ["Documented outcomes:", ...lines.map((line) => `- ${line}`)].join("\n");
}

function outcomeLines(outcome: ResponseOutcome): readonly string[] {
  const { status, errorCodes, uncoded, doc } = outcome;
  if (status === "2xx") return [];
  const ownMeaning = [doc?.summary ?? "", headerSentences(outcome)]
    .filter((text) => text !== "")
    .join(" ");
  const coded = errorCodes.map(({ code, message }) => {
    return `${codeSpan(String(status))} with code ${codeSpan(String(code))}${meaning(message ?? doc?.summary ?? "")}`;
  });
  const plain = `${codeSpan(String(status))}${meaning(ownMeaning)}`;
  return errorCodes.length === 0 || uncoded === true ? [...coded, plain] : coded;
}

function meaning(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine === "" ? "" : `: ${oneLine}`;
}

function headerSentences({ headers }: ResponseOutcome): string {
  return headers
    .flatMap(({ name, doc }) =>
      doc?.summary === undefined ? [] : [`Header ${codeSpan(name)}: ${doc.summary}`],
    )
    .join(" ");
}
