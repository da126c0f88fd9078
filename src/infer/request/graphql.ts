/** A GraphQL body: the document as it is sent, and the types of its variables as the document declares them. */
import type { Body, Field, TypeRef } from "../../model/api.js";
import type { RequestBody } from "../../model/collection.js";
import { diagnostic } from "../../model/diagnostic.js";
import { pointerStep, type JsonValue, type Origin } from "../../model/origin.js";
import { isJsonObject } from "../json/json-value.js";
import { parseJsonText, type ParsedJson } from "../json/parse.js";
import { writtenNumbers, type StandIn } from "../json/stand-in.js";
import { graphqlOperations, type GraphqlVariable } from "./graphql-document.js";
import { declaredType, type ShownExample } from "./graphql-type.js";
import { reportBody } from "./json-notes.js";
import type { Building } from "./parameters.js";

type Written = Extract<RequestBody, { mode: "graphql" }>;
type Variables = Extract<ParsedJson, { ok: true }>;

export function graphqlBody(body: Written, origin: Origin, building: Building): Body {
  const { query, operationName, variables: text } = body;
  const parsed = text.trim() === "" ? undefined : parseJsonText(text);
  if (parsed?.ok === false) {
    const message = `the GraphQL variables cannot be read: ${parsed.message}`;
    building.report(diagnostic("PW1301", origin, message));
  }
  const example = parsed?.ok === true ? parsed : undefined;
  if (example !== undefined) {
    reportBody("the JSON of the GraphQL variables", text, example, origin, building.report);
  }
  return {
    kind: "graphql",
    query,
    ...(operationName !== undefined && { operationName }),
    variables: variablesType(declaredIn(body), example, origin, building),
    ...(example !== undefined && { example: example.value, ...writtenNumbers(example.standIns) }),
    variablesText: text,
    origin,
  };
}

/** Of the operation that is run; none where several could be. */
function declaredIn({ query, operationName }: Written): readonly GraphqlVariable[] {
  const operations = graphqlOperations(query);
  const [only] = operations;
  const named = operations.find(({ name }) => name !== undefined && name === operationName);
  return (named ?? (operations.length === 1 ? only : undefined))?.variables ?? [];
}

/** What is declared holds; what is not is shown by the example alone. */
function variablesType(
  declared: readonly GraphqlVariable[],
  example: Variables | undefined,
  origin: Origin,
  building: Building,
): TypeRef {
  const isComparable = example === undefined || isJsonObject(example.value);
  if (declared.length > 0 && isComparable) {
    const shown = example === undefined || !isJsonObject(example.value) ? {} : example.value;
    const names = new Set(declared.map(({ name }) => name));
    const slotOf = (name: string, value: JsonValue): TypeRef =>
      slot(name, value, example, origin, building);
    return {
      kind: "object",
      fields: [
        ...declared.map((variable) =>
          declaredField(variable, shown, origin, building, {
            typeOf: (value) => slotOf(variable.name, value),
            isRounded: standInsAt(variable.name, example).some(({ kind }) => kind === "number"),
          }),
        ),
        ...Object.entries(shown)
          .filter(([name]) => !names.has(name))
          .map(([key, value]) => ({ key, type: slotOf(key, value), required: false, origin })),
      ],
    };
  }
  if (example === undefined) return { kind: "record", values: { kind: "unknown" } };
  const sample = { value: example.value, origin, standIns: example.standIns };
  return building.slots.json("variables", [sample], { outcome: "Variables", role: "request" });
}

function declaredField(
  variable: GraphqlVariable,
  shown: Readonly<Record<string, JsonValue>>,
  origin: Origin,
  building: Building,
  example: ShownExample,
): Field {
  const { name, type, default: fallback } = variable;
  const value = Object.hasOwn(shown, name) ? shown[name] : undefined;
  const found = declaredType(type, value, example);
  if (found.doubt !== undefined) {
    const message = `the variable "${name}" ${found.doubt.message}`;
    building.report(diagnostic(found.doubt.code, origin, message));
  }
  const summary = [
    ...(found.custom === undefined ? [] : [`GraphQL type: \`${found.custom}\`.`]),
    ...(fallback === undefined ? [] : [`Default: \`${fallback}\`.`]),
  ].join(" ");
  const isNullable = !type.nonNull && found.type.kind !== "unknown";
  return {
    key: name,
    type: isNullable ? { kind: "union", members: [found.type, { kind: "null" }] } : found.type,
    required: type.nonNull && fallback === undefined,
    ...(summary !== "" && { doc: { summary } }),
    origin,
  };
}

/** The type that a variable's example shows, with what of its text is no value. */
function slot(
  name: string,
  value: JsonValue,
  example: Variables | undefined,
  origin: Origin,
  building: Building,
): TypeRef {
  const sample = { value, origin, standIns: standInsAt(name, example) };
  return building.slots.json(`variable ${name}`, [sample], { outcome: name, role: "request" });
}

/** Of one variable, with their places in its value. */
function standInsAt(name: string, example: Variables | undefined): readonly StandIn[] {
  const place = pointerStep(name);
  return (example?.standIns ?? [])
    .filter(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`))
    .map((standIn) => ({ ...standIn, pointer: standIn.pointer.slice(place.length) }));
}
