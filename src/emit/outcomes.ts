/** The documented outcomes of an operation: as members of its result union, and as what the runtime is told of them. */
import type { ResponseBody, ResponseOutcome } from "../model/api.js";
import { code, join, nothing, type Code } from "./code.js";
import { numberLiteral, stringLiteral } from "./encoders.js";
import { arrayLiteral, literal, objectLine, objectLines, optional } from "./literal-text.js";
import { runtime } from "./runtime-names.js";
import { literalType, objectType, typeText, unionType, type TypeNamer } from "./type-text.js";

/**
 * Where any success may come, it may come under a status that a failure is documented under, too:
 * without its code, that answer is a success.
 */
export function withOpenSuccesses(
  outcomes: readonly ResponseOutcome[],
): readonly ResponseOutcome[] {
  const open = outcomes.find(({ status }) => status === "2xx");
  if (open === undefined) return outcomes;
  return outcomes.flatMap((outcome) => {
    const { ok, status } = outcome;
    const isShared = !ok && status !== "2xx" && status >= 200 && status < 300;
    return isShared ? [{ ...open, status }, outcome] : [outcome];
  });
}

/** The union that a call comes to, one member for each status and code, so that a `switch` over it can be exhaustive. */
export function resultType(outcomes: readonly ResponseOutcome[], nameOf: TypeNamer): Code {
  const members = outcomes.flatMap((outcome) =>
    outcome.ok
      ? [successType(outcome, nameOf)]
      : failureTypes(outcome, failureBody(outcome, outcomes), nameOf),
  );
  return unionType(members);
}

/** Whether a failure's code is read from its body although no closed set of codes is documented. */
export function hasOpenCode(outcome: ResponseOutcome): boolean {
  return !outcome.ok && codesOf(outcome).length === 0 && outcome.codePath !== undefined;
}

/** The codes that tell a failure; none where it also comes without one, so that no code can be relied on. */
export function codesOf({ errorCodes, uncoded }: ResponseOutcome): readonly (number | string)[] {
  return uncoded === true ? [] : errorCodes.map((each) => each.code);
}

/** The body of a failure that shares its status with a success is read leniently: the documented one is the success's. */
export function failureBody(
  { status, body }: ResponseOutcome,
  outcomes: readonly ResponseOutcome[],
): ResponseBody {
  return outcomes.some((other) => other.ok && other.status === status) ? { kind: "unknown" } : body;
}

function successType(outcome: ResponseOutcome, nameOf: TypeNamer): Code {
  const body = bodyType(outcome.body, nameOf);
  const args = [statusType(outcome), body, headersType(outcome)];
  return code`${runtime.Success}<${typeArguments(args, ["", "undefined", ""])}>`;
}

function failureTypes(
  outcome: ResponseOutcome,
  body: ResponseBody,
  nameOf: TypeNamer,
): readonly Code[] {
  const codes = codesOf(outcome).map((each) => literalType(each));
  const other = hasOpenCode(outcome) ? code`${runtime.ApiCode} | undefined` : code`undefined`;
  return (codes.length === 0 ? [other] : codes).map((each) => {
    const args = [statusType(outcome), each, bodyType(body, nameOf), headersType(outcome)];
    return code`${runtime.Failure}<${typeArguments(args, ["", "undefined", "unknown", ""])}>`;
  });
}

/** Type arguments, less those at the end that are the parameter's default anyway. */
function typeArguments(args: readonly Code[], defaults: readonly string[]): Code {
  const needed = args.findLastIndex((argument, index) => argument.text !== defaults[index]);
  return join(args.slice(0, needed + 1), ", ");
}

function statusType({ status }: ResponseOutcome): Code {
  return status === "2xx" ? code`${runtime.SuccessStatus}` : numberLiteral(status);
}

function bodyType(body: ResponseBody, nameOf: TypeNamer): Code {
  switch (body.kind) {
    case "none":
      return code`undefined`;
    case "json":
      return typeText(body.type, nameOf);
    case "lines":
      return code`AsyncIterable<${typeText(body.type, nameOf)}>`;
    case "events":
      return code`AsyncIterable<${runtime.ServerSentEvent}>`;
    case "text":
      return code`string`;
    case "binary":
      return code`Blob`;
    case "unknown":
      return code`unknown`;
  }
}

function headersType({ headers }: ResponseOutcome): Code {
  if (headers.length === 0) return nothing;
  const text = code`string`;
  return objectType(
    headers.map(({ name }) => ({ key: name, type: text, required: true, doc: nothing })),
  );
}

/** The descriptor's `responses`, in the order of the outcomes; a success and a failure of one status are one entry. */
export function responsesLiteral(outcomes: readonly ResponseOutcome[]): Code {
  const statuses = [...new Set(outcomes.map(({ status }) => status))];
  return objectLines(
    statuses.map((status) => {
      const sharing = outcomes.filter((outcome) => outcome.status === status);
      return [
        String(status),
        responseLiteral(
          sharing.find(({ ok }) => ok),
          sharing.find(({ ok }) => !ok),
        ),
      ];
    }),
  );
}

/** What one status may mean: a success, a failure, or both, told apart by the code. */
function responseLiteral(
  success: ResponseOutcome | undefined,
  failure: ResponseOutcome | undefined,
): Code {
  const body = (success ?? failure)?.body ?? { kind: "unknown" };
  const codes = failure === undefined ? [] : codesOf(failure).map((each) => literal(each));
  const codePath = failure?.codePath;
  return objectLine([
    ...optional("ok", success && code`true`),
    ...optional("body", bodyReader(body)),
    ...optional("codes", codes.length === 0 ? undefined : arrayLiteral(codes)),
    ...optional("codePath", codePath && literal(codePath)),
  ]);
}

/** The name of what reads a body; streams bring their reader along, so that other clients do not carry it. */
function bodyReader({ kind }: ResponseBody): Code | undefined {
  switch (kind) {
    case "unknown":
      return undefined;
    case "lines":
      return code`${runtime.jsonLines}()`;
    case "events":
      return code`${runtime.serverSentEvents}`;
    default:
      return stringLiteral(kind);
  }
}
