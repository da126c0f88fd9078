/** A GraphQL body: the document as it is sent, and the types of its variables as the document declares them. */
import type { Body, Field, TypeRef } from "../../model/api.js";
import type { RequestBody } from "../../model/collection.js";
import { diagnostic } from "../../model/diagnostic.js";
import { pointerStep, type Origin } from "../../model/origin.js";
import { groupBy } from "../json/groups.js";
import { isJsonObject } from "../json/json-value.js";
import { parseJsonText } from "../json/parse.js";
import type { Sample } from "../json/samples.js";
import { writtenNumbers, type StandIn } from "../json/stand-in.js";
import { graphqlOperations, type GraphqlVariable } from "./graphql-document.js";
import { declaredType } from "./graphql-type.js";
import { reportBody } from "./json-notes.js";
import { originalSamples } from "./originals.js";
import type { Building } from "./parameters.js";

type Written = Extract<RequestBody, { mode: "graphql" }>;

/** @param saved of saved requests: of those with the same document, the variables are further samples */
export function graphqlBody(body: Written, saved: readonly Written[], building: Building): Body {
  const { query, operationName, variables: text, pointer } = body;
  const origin: Origin = { item: building.item, pointer };
  const parsed = text.trim() === "" ? undefined : parseJsonText(text);
  if (parsed?.ok === false) {
    const message = `the GraphQL variables cannot be read: ${parsed.message}`;
    building.report(diagnostic("PW1301", origin, message));
  }
  const example = parsed?.ok === true ? parsed : undefined;
  if (example !== undefined) {
    reportBody("the JSON of the GraphQL variables", text, example, origin, building.report);
  }
  const originals = saved
    .filter((other) => isSameDocument(body, other))
    .map((other) => ({ text: other.variables, pointer: other.pointer }));
  const shown: Shown = {
    own: example && { value: example.value, origin, standIns: example.standIns },
    saved: originalSamples(text, originals, building.item),
  };
  return {
    kind: "graphql",
    query,
    ...(operationName !== undefined && { operationName }),
    variables: variablesType(declaredIn(body), shown, origin, building),
    ...(example !== undefined && { example: example.value, ...writtenNumbers(example.standIns) }),
    variablesText: text,
    origin,
  };
}

/** But for its layout. */
function isSameDocument(a: Written, b: Written): boolean {
  const words = ({ query }: Written): string => query.split(/\s+/).filter(Boolean).join(" ");
  return words(a) === words(b) && a.operationName === b.operationName;
}

/** Of the operation that is run; none where several could be. */
function declaredIn({ query, operationName }: Written): readonly GraphqlVariable[] {
  const operations = graphqlOperations(query);
  const [only] = operations;
  const named = operations.find(({ name }) => name !== undefined && name === operationName);
  return (named ?? (operations.length === 1 ? only : undefined))?.variables ?? [];
}

/** Variables of the request itself, and of saved ones. */
interface Shown {
  readonly own: Sample | undefined;
  readonly saved: readonly Sample[];
}

/** What is declared holds; what is not is shown by the examples alone. */
function variablesType(
  declared: readonly GraphqlVariable[],
  { own, saved }: Shown,
  origin: Origin,
  building: Building,
): TypeRef {
  const samples = own === undefined ? saved : [own, ...saved];
  if (declared.length === 0 && samples.length === 0) {
    return { kind: "record", values: { kind: "unknown" } };
  }
  const isComparable = samples.every(({ value }) => isJsonObject(value));
  if (!isComparable || (declared.length === 0 && own !== undefined)) {
    return building.slots.json("variables", samples, { outcome: "Variables", role: "request" });
  }
  const shown = groupBy(samples.flatMap(variablesOf), ({ name }) => name);
  const names = new Set(declared.map(({ name }) => name));
  return {
    kind: "object",
    fields: [
      ...declared.map((variable) =>
        declaredField(variable, shown.get(variable.name) ?? [], origin, building),
      ),
      ...[...shown]
        .filter(([name]) => !names.has(name))
        .map(([key, values]) => ({
          key,
          type: slot(key, values, building),
          required: false,
          origin,
        })),
    ],
  };
}

/** One variable as a sample shows it. */
interface ShownVariable extends Sample {
  readonly name: string;
}

function variablesOf({ value, origin, standIns = [] }: Sample): readonly ShownVariable[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).map(([name, inner]) => ({
    name,
    value: inner,
    origin,
    standIns: standInsAt(name, standIns),
  }));
}

/** Of one variable, with their places in its value. */
function standInsAt(name: string, standIns: readonly StandIn[]): readonly StandIn[] {
  const place = pointerStep(name);
  return standIns
    .filter(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`))
    .map((standIn) => ({ ...standIn, pointer: standIn.pointer.slice(place.length) }));
}

function declaredField(
  variable: GraphqlVariable,
  shown: readonly ShownVariable[],
  origin: Origin,
  building: Building,
): Field {
  const { name, type, default: fallback } = variable;
  const values = shown.filter(({ value }) => value !== null);
  const found = declaredType(type, (values[0] ?? shown[0])?.value, {
    type: () => slot(name, values, building),
    isRounded: values.some(({ standIns }) => standIns?.some(({ kind }) => kind === "number")),
  });
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

/** The type that all values of a variable show. */
function slot(name: string, values: readonly ShownVariable[], building: Building): TypeRef {
  return building.slots.json(`variable ${name}`, values, { outcome: name, role: "request" });
}
