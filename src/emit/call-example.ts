/** A call of a generated function for its comment: with what the collection documents, less what nobody should copy. */
import type { Operation, Parameter } from "../model/api.js";
import { code, type Code } from "./code.js";
import { shownCode } from "./code-layout.js";
import { exampleRequest } from "./example-request.js";
import { isArray } from "./literal-text.js";
import { placeholderStandIn, standIn } from "./stand-in.js";
import { firstOf, type StandIn, type ValueContext } from "./typed-value.js";

/** Keys whose values are credentials, whatever the collection has for them. */
const secretKey = /token|secret|passw|api[-_]?key|auth|credential|session|cookie|signature/i;
/** The grant of OAuth that has the word, and no secret. */
const grantType = /\bgrant_type=client_credentials\b/;
/** Longer values are data, not examples. */
const longestValue = 40;

/** Of a body, too, nothing is shown that should not be copied. */
const shownText: StandIn = (text, key, format) =>
  secretKey.test(key) || text.length > longestValue
    ? standIn(key, format)
    : placeholderStandIn(text, key, format);

/** No text of that length fits a few lines. */
const longestBody = 2_000;
/** Optional ones that are shown where all would be much. */
const shownOptional = 3;

/** All that is documented, else a part of it that holds what must be given; undefined where even that is much. */
export function callExample(
  operation: Operation,
  name: Code,
  context: ValueContext,
): string | undefined {
  if (!isShowable(operation)) return undefined;
  const whole = withParameters(operation, (parameters) => parameters.flatMap(presented));
  const parts = [shownOptional, 0].map((most) =>
    withParameters(whole, (parameters) => withOptional(parameters, most)),
  );
  return firstOf([whole, ...[whole, ...parts].map(withOneItem)], (part) =>
    shownCall(part, name, context),
  );
}

/** Of a list, one is enough to see what they are; of an object, no part is sure to be taken. */
function withOneItem(operation: Operation): Operation {
  const { body } = operation;
  if (body?.kind !== "json" || body.example === undefined || !isArray(body.example)) {
    return operation;
  }
  return { ...operation, body: { ...body, example: body.example.slice(0, 1) } };
}

/** A text that is no JSON is shown as it stands or not at all. */
function isShowable({ body }: Operation): boolean {
  if (body === undefined || !("text" in body)) return true;
  if (body.text.length > longestBody) return false;
  return body.kind === "json" || !secretKey.test(body.text.replace(grantType, ""));
}

function shownCall(operation: Operation, name: Code, context: ValueContext): string | undefined {
  const params = exampleRequest(operation, { ...context, standIn: shownText });
  // Without arguments, the signature says it all.
  if (params === undefined || params.text === "{}") return undefined;
  return shownCode(code`const result = await ${name}(client, ${params});`);
}

/** Whole documents are the first to go. */
function withOptional(parameters: readonly Parameter[], most: number): readonly Parameter[] {
  const short = parameters.filter(
    ({ required, documented }) =>
      !required && documented.every(({ value }) => (value ?? "").length <= longestValue),
  );
  const shown = new Set(short.slice(0, most));
  return parameters.filter((parameter) => parameter.required || shown.has(parameter));
}

function withParameters(
  operation: Operation,
  change: (parameters: readonly Parameter[]) => readonly Parameter[],
): Operation {
  const { parameters, body } = operation;
  const isForm = body?.kind === "multipart" || body?.kind === "urlencoded";
  return {
    ...operation,
    parameters: change(parameters),
    ...(isForm && { body: { ...body, fields: change(body.fields) } }),
  };
}

/** As it may be shown: a parameter without a value of its own is left out, or has one that stands for any. */
function presented(parameter: Parameter): readonly Parameter[] {
  const { key, required, documented, type, facts, encoding } = parameter;
  if (!required && isDeprecated(parameter)) return [];
  // Texts inside of JSON are looked at one by one.
  const longest = encoding === "json" ? longestBody : longestValue;
  const format = (type.kind === "string" ? type.format : undefined) ?? facts.format?.value;
  const hasValue = documented.some(
    ({ value, enabled }) =>
      (enabled || required) &&
      value !== null &&
      value !== "" &&
      value.length <= longest &&
      placeholderStandIn(value, key, format) === undefined,
  );
  if (hasValue && !secretKey.test(key)) return [parameter];
  if (!required) return [];
  if (type.kind !== "string") return [{ ...parameter, documented: [] }];
  return [{ ...parameter, documented: [{ value: standIn(key, format), enabled: true }] }];
}

function isDeprecated({ doc, facts }: Parameter): boolean {
  return (doc?.deprecated ?? facts.deprecated?.value) !== undefined;
}
