/** The API error codes of a documented failure: those that are stated, those that bodies only show, and where. */
import type { ErrorCode, ResponseOutcome } from "../../model/api.js";
import type { JsonValue } from "../../model/origin.js";
import { codeIn, pathOfCode } from "./error-body.js";
import type { UsableResponse } from "./read-response.js";

type OutcomeCodes = Pick<ResponseOutcome, "errorCodes" | "uncoded" | "observedCodes" | "codePath">;

/** @param group the saved responses of one failure */
export function outcomeCodes(group: readonly UsableResponse[]): OutcomeCodes {
  const errorCodes = statedCodes(group);
  const codePath = commonPath(group);
  const observed = codePath === undefined ? [] : observedCodes(group, errorCodes);
  const isUncoded =
    errorCodes.length > 0 && group.some(({ verdict }) => verdict.codes.length === 0);
  return {
    errorCodes,
    ...(isUncoded && { uncoded: true }),
    ...(observed.length > 0 && { observedCodes: observed }),
    ...(codePath !== undefined && { codePath }),
  };
}

/** Each code with all its meanings, in the order of the responses. */
function statedCodes(group: readonly UsableResponse[]): readonly ErrorCode[] {
  const found = new Map<number | string, ErrorCode>();
  for (const { verdict, origin } of group) {
    for (const { code, message } of verdict.codes) {
      const known = found.get(code);
      const lines = [known?.message, message].flatMap((text) => text?.split("\n") ?? []);
      const all = [...new Set(lines)].join("\n");
      found.set(code, {
        code,
        ...(all !== "" && { message: all }),
        origin: known?.origin ?? origin,
      });
    }
  }
  return [...found.values()].toSorted((a, b) => compareCodes(a.code, b.code));
}

/** Samples show which codes there are, never which there are not. */
function observedCodes(
  group: readonly UsableResponse[],
  stated: readonly ErrorCode[],
): readonly (number | string)[] {
  const known = new Set(stated.map(({ code }) => String(code)));
  const codes = bodiesOf(group).flatMap((body) => codeIn(body)?.code ?? []);
  return [...new Set(codes)].filter((code) => !known.has(String(code))).toSorted(compareCodes);
}

/** The place that all bodies with a code agree on; a body without any code does not contradict it. */
function commonPath(group: readonly UsableResponse[]): readonly string[] | undefined {
  const paths = group.flatMap(({ body, verdict }) => {
    if (body.kind !== "json") return [];
    const stated = verdict.codes
      .map(({ code, path: known = pathOfCode(body.value, code) }) => known)
      .find((found) => found !== undefined);
    const path = stated ?? codeIn(body.value)?.path;
    return path === undefined ? [] : [path];
  });
  const [first] = paths;
  const isCommon = new Set(paths.map((path) => JSON.stringify(path))).size === 1;
  return isCommon ? first : undefined;
}

function bodiesOf(group: readonly UsableResponse[]): readonly JsonValue[] {
  return group.flatMap(({ body }) => (body.kind === "json" ? [body.value] : []));
}

/** Numbers by value, before all texts. */
export function compareCodes(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
