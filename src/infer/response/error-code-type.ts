/** The API error codes that a folder's requests document, as one constant with the name and the meaning of each. */
import type { EnumMember, EnumType, ErrorCode, Operation } from "../../model/api.js";
import { MAX_ERROR_NAME_WORDS } from "../heuristics-response.js";
import { compareCodes } from "./codes.js";

/** Undefined where none is documented. */
export function errorCodeType(
  folder: string,
  operations: readonly Operation[],
): EnumType | undefined {
  const byCode = new Map<number | string, ErrorCode[]>();
  for (const found of operations.flatMap(({ outcomes }) => outcomes.flatMap(codesWithMeaning))) {
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

/** Each once, the one that is given most often first; shorter ones before longer ones. */
function meaningsOf(uses: readonly ErrorCode[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { message = "" } of uses) {
    const meaning = message.replace(/\s+/g, " ").trim();
    if (meaning !== "") counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))
    .map(([meaning]) => meaning);
}

function codeMember(code: number | string, meanings: readonly string[]): EnumMember {
  return {
    value: code,
    nameHint: nameOf(code, meanings[0] ?? ""),
    ...(meanings.length > 0 && { doc: withoutStarts(meanings).map(asSentence).join(" Or: ") }),
  };
}

/** `invalid_token` names itself; `4130` and `E17` are named by what they mean. */
function nameOf(code: number | string, meaning: string): string {
  if (typeof code === "string" && /[a-z]{3}/i.test(code)) return code;
  const words = meaning
    .replace(/\{[^{}]*\}+|<[^<>]*>/g, " ")
    .replace(/\b(?:an?|the)\b/gi, " ")
    .trim()
    // The first clause.
    .replace(/(?:[:;,!?(]|\.(?:\s|$))[^]*$/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  const isName = words.length > 0 && words.length <= MAX_ERROR_NAME_WORDS;
  return isName ? words.join(" ") : `code ${code}`;
}

/** Less those that another one begins with. */
function withoutStarts(meanings: readonly string[]): readonly string[] {
  return meanings.filter(
    (meaning) => !meanings.some((other) => other !== meaning && other.startsWith(meaning)),
  );
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
