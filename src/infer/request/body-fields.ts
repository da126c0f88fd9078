/** What descriptions document of the fields of JSON bodies, brought to the types that their samples gave. */
import type { Field, NamedType, Operation } from "../../model/api.js";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.js";
import type { ParameterFacts } from "../../model/facts.js";
import type { JsonValue, Origin } from "../../model/origin.js";
import { parameterDoc } from "../doc/parameter-doc.js";
import { closedType } from "./closed-type.js";
import { type DocumentedRow, type DocumentedRows, withRow } from "./documented-rows.js";
import type { FactsOf } from "./facts-reader.js";
import { placesOf, type BodyPlace } from "./body-places.js";
import { nullFields } from "./null-fields.js";
import { typeOfRow, unshownRows, type UnshownRow } from "./unshown-fields.js";

export interface DocumentedOperation {
  readonly operation: Operation;
  readonly rows: DocumentedRows;
}

export interface DocumentedTypes {
  readonly types: readonly NamedType[];
  /** By the id of the operation whose description gives rise to them. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
}

/**
 * Words of a row go to its field wherever its type stands. What else it states holds for a type that is only sent, and
 * where all that send it have the same row for the field: another operation may not require what one requires.
 */
export function withDocumentedFields(
  operations: readonly DocumentedOperation[],
  types: readonly NamedType[],
  factsOf: FactsOf,
): DocumentedTypes {
  const { sent, answered } = placesOf(operations, types);
  const diagnostics = new Map<string, Diagnostic[]>();
  const report: Report = (operation, found) => {
    diagnostics.set(operation, [...(diagnostics.get(operation) ?? []), found]);
  };
  const documented = types.map((type) => {
    const places = sent.get(type.id);
    if (type.kind !== "object" || places === undefined) return type;
    const isSentOnly = !answered.has(type.id);
    const fields = type.fields.map((field) =>
      withRows(field, places, isSentOnly, { factsOf, report }),
    );
    const unshown = isSentOnly
      ? unshownRows(type.fields, places).map((each) => unshownField(each, places, factsOf))
      : [];
    return { ...type, fields: [...fields, ...unshown] };
  });
  for (const { operation, found } of nullFields(documented, sent)) report(operation, found);
  return { types: documented, diagnostics };
}

type Report = (operation: string, found: Diagnostic) => void;

interface Reading {
  readonly factsOf: FactsOf;
  readonly report: Report;
}

function withRows(
  field: Field,
  places: readonly BodyPlace[],
  isSentOnly: boolean,
  { factsOf, report }: Reading,
): Field {
  const found = places.map((place) => ({ place, row: rowAt(place, field.key) }));
  const first = found.find(({ row }) => row !== undefined);
  if (first?.row === undefined) return field;
  const { row, place } = first;
  const samples = places.flatMap(({ samples: all }) =>
    all.map((sample) => (Object.hasOwn(sample, field.key) ? sample[field.key] : undefined)),
  );
  const facts = factsAt(field.key, row, samples, factsOf);
  for (const { message } of facts.contradictions) {
    report(
      place.operation,
      diagnostic("PW2001", originOf(place, row), `"${field.key}": ${message}`),
    );
  }
  const doc = parameterDoc(row.description, facts);
  const described: Field = { ...field, ...(doc !== undefined && { doc }) };
  const isSame = found.every((other) => other.row?.text === row.text);
  if (!isSentOnly || !isSame) return described;
  const { type, doubt } = closedType(field, facts, samples);
  if (doubt !== undefined) {
    report(place.operation, diagnostic("PW2002", originOf(place, row), doubt));
  }
  const isShown = samples.length > 0 && samples.every((sample) => sample !== undefined);
  const required = facts.presence?.value === "required" && isShown;
  return { ...described, type, required: field.required || required, facts };
}

/** Never required: the requests that were saved do without. */
function unshownField(
  { key, row }: UnshownRow,
  [place]: readonly BodyPlace[],
  factsOf: FactsOf,
): Field {
  const facts = factsAt(key, row, [], factsOf);
  const doc = parameterDoc(row.description, facts);
  const origin: Origin = { item: place?.item ?? [], pointer: row.pointer };
  const field: Field = { key, type: typeOfRow(row), required: false, facts, origin };
  const { type } = closedType(field, facts, []);
  return { ...field, type, ...(doc !== undefined && { doc }) };
}

function rowAt({ rows, path }: BodyPlace, key: string): DocumentedRow | undefined {
  return rows.rowOf(path === "" ? key : `${path}.${key}`, "body");
}

function originOf({ item }: BodyPlace, { pointer }: DocumentedRow): Origin {
  return { item, pointer };
}

function factsAt(
  key: string,
  row: DocumentedRow,
  samples: readonly (JsonValue | undefined)[],
  factsOf: FactsOf,
): ParameterFacts {
  const sample = samples.find((each) => typeof each === "string" || typeof each === "number");
  const value = sample === undefined ? null : String(sample);
  return withRow(factsOf({ name: key, in: "urlencoded", value, description: row.text }), row);
}
