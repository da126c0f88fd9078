/** The saved responses of an operation as values of its result. */
import type { ResponseBody, ResponseExample, ResponseOutcome } from "../model/api.js";
import { code, nothing, type Code } from "./code.js";
import { literal, objectLine, objectLines } from "./literal-text.js";
import { codesOf, failureBody, hasOpenCode } from "./outcomes.js";
import { documentedValue, exactValue } from "./documented-value.js";
import { literalType, objectType } from "./type-text.js";
import type { ValueContext } from "./typed-value.js";
import { writtenAt } from "./written-numbers.js";

export interface ResponseCode {
  readonly key: string;
  readonly value: Code;
  /** Picks the member of the result that it is an example of. */
  readonly match: Code;
}

/** A saved response, and the member of the result that it is an example of. */
interface Saved {
  readonly outcome: ResponseOutcome;
  readonly example: ResponseExample;
  readonly code: number | string | undefined;
  readonly body: Code;
}

/** By status and code: `"404 4130"`; where several have the same, by name, too. What fits no member is left out. */
export function exampleResponses(
  outcomes: readonly ResponseOutcome[],
  context: ValueContext,
): readonly ResponseCode[] {
  const saved = outcomes.flatMap((outcome) => {
    const body = outcome.ok ? outcome.body : failureBody(outcome, outcomes);
    return outcome.examples.flatMap(
      (example) => savedResponse(outcome, example, body, context) ?? [],
    );
  });
  const counts = new Map<string, number>();
  for (const key of saved.map(plainKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return saved.map((each) => {
    const plain = plainKey(each);
    const named = counts.get(plain) === 1 ? plain : `${plain} ${each.example.name}`;
    const key = freeKey(named, taken, numbers);
    taken.add(key);
    return { key, value: responseLiteral(each), match: memberMatch(each) };
  });
}

function savedResponse(
  outcome: ResponseOutcome,
  example: ResponseExample,
  kind: ResponseBody,
  context: ValueContext,
): Saved | undefined {
  const codes = codesOf(outcome);
  const known = hasOpenCode(outcome) ? example.code : codes.find((each) => each === example.code);
  const body = bodyLiteral(example, kind, context);
  const isTyped =
    outcome.status !== "2xx" && (known !== undefined || codes.length === 0 || outcome.ok);
  return isTyped && body !== undefined ? { outcome, example, code: known, body } : undefined;
}

function plainKey({ outcome: { status }, code: own }: Saved): string {
  return own === undefined ? String(status) : `${status} ${own}`;
}

/**
 * Responses of one name come in an order of their own, so that a number tells them apart for good.
 * @param numbers the last number that each key was given
 */
function freeKey(key: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  let free = key;
  for (let number = numbers.get(key) ?? 1; taken.has(free);) {
    number += 1;
    free = `${key} (${number})`;
    numbers.set(key, number);
  }
  return free;
}

/** A failure is told by its code, if that is one of its type, else by being one. */
function memberMatch({ outcome, code: own }: Saved): Code {
  const { ok, status } = outcome;
  const isTold = own !== undefined && !hasOpenCode(outcome);
  const fields: readonly (readonly [key: string, value: string | number | boolean])[] = isTold
    ? [
        ["status", status],
        ["code", own],
      ]
    : [
        ["ok", ok],
        ["status", status],
      ];
  return objectType(
    fields.map(([key, value]) => ({ key, type: literalType(value), required: true, doc: nothing })),
  );
}

function responseLiteral({ outcome, example, code: own, body }: Saved): Code {
  const { ok, status, headers } = outcome;
  const typed = new Set(headers.map(({ name }) => name));
  const documented = example.headers.filter(([name]) => typed.has(name));
  return objectLines([
    ["ok", literal(ok)],
    ["status", literal(status)],
    ...(ok ? [] : [["code", own === undefined ? code`undefined` : literal(own)] as const]),
    ["body", body],
    [
      "headers",
      objectLine([...new Map(documented)].map(([name, value]) => [name, literal(value)])),
    ],
  ]);
}

function bodyLiteral(
  { body, written }: ResponseExample,
  kind: ResponseBody,
  context: ValueContext,
): Code | undefined {
  const exact = { ...context, ...writtenAt(written, false) };
  switch (kind.kind) {
    case "none":
      return code`undefined`;
    case "json":
      return body === undefined ? undefined : documentedValue(body, kind.type, exact)?.code;
    case "lines":
    case "events":
      return undefined;
    case "text":
      return literal(typeof body === "string" ? body : "");
    case "binary":
      return code`new Blob()`;
    case "unknown":
      if (body === undefined) return code`undefined`;
      return exactValue(body, kind, exact)?.code;
  }
}
