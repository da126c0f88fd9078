/** The API error codes that a folder's requests document, as one constant with the name and the meaning of each. */
import type { EnumMember, EnumType, ErrorCode, Operation } from "../../model/api.js";
import { FAILED_STATES, FAR_MORE_OFTEN } from "../heuristics-response.js";
import { codeName } from "./code-names.js";
import { asSentence } from "./meanings.js";
import { compareCodes } from "./codes.js";

/** Undefined where none is documented. */
export function errorCodeType(
  folder: string,
  operations: readonly Operation[],
): EnumType | undefined {
  const byCode = new Map<number | string, ErrorCode[]>();
  const all = operations.flatMap(({ outcomes }) => outcomes.flatMap(codesWithMeaning));
  // The word that all errors of an API have tells none from another.
  for (const found of all.filter(({ code }) => !FAILED_STATES.has(String(code).toLowerCase()))) {
    byCode.set(found.code, [...(byCode.get(found.code) ?? []), found]);
  }
  if (byCode.size === 0) return undefined;
  return {
    kind: "enum",
    id: "error codes",
    role: "errorCodes",
    nameHints: [`${folder} error code`, `${folder} api error code`],
    doc: { summary: "Error codes that the responses of these requests document." },
    members: [...byCode]
      .toSorted(([a], [b]) => compareCodes(a, b))
      .map(([code, uses]) => codeMember(code, meaningsOf(uses))),
    origins: [...byCode.values()].flatMap((uses) => uses.map(({ origin }) => origin)),
  };
}

/** Without a meaning of its own, a code means what its outcome does. */
function codesWithMeaning({
  errorCodes,
  doc,
}: Operation["outcomes"][number]): readonly ErrorCode[] {
  const common = doc?.summary;
  return errorCodes.map((each) => ({
    ...(common !== undefined && { message: common }),
    ...each,
  }));
}

/** Each once: those that are given far more often first, so that one more example changes no name; then short ones. */
function meaningsOf(uses: readonly ErrorCode[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const meaning of uses.flatMap(({ message = "" }) => message.split("\n"))) {
    const text = meaning.replace(/\s+/g, " ").trim();
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(
      ([a, m], [b, n]) => magnitude(n) - magnitude(m) || a.length - b.length || (a < b ? -1 : 1),
    )
    .map(([meaning]) => meaning);
}

/** How often a count can be parted by what is "far more". */
function magnitude(count: number): number {
  let parted = 0;
  for (let rest = count; rest >= FAR_MORE_OFTEN; rest /= FAR_MORE_OFTEN) parted += 1;
  return parted;
}

function codeMember(code: number | string, meanings: readonly string[]): EnumMember {
  return {
    value: code,
    nameHint: codeName(code, meanings),
    ...(meanings.length > 0 && { doc: withoutStarts(meanings).map(asSentence).join(" Or: ") }),
  };
}

/** Less those that another one begins with. */
function withoutStarts(meanings: readonly string[]): readonly string[] {
  return meanings.filter(
    (meaning) => !meanings.some((other) => other !== meaning && other.startsWith(meaning)),
  );
}
