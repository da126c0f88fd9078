/** Query, path, header and form entries of a request as parameters. */
import type { DocumentedValue, Parameter, TypeRef } from "../../model/api.js";
import type { FormPart, KeyValue } from "../../model/collection.js";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.js";
import type { ParameterFacts, ParameterLocation } from "../../model/facts.js";
import type { Origin } from "../../model/origin.js";
import { isMasked } from "../../model/secret.js";
import { parameterDoc } from "../doc/parameter-doc.js";
import { LIST_KEY } from "../heuristics.js";
import { groupBy } from "../json/groups.js";
import { CREDENTIAL_ADVICE } from "../secrets/advice.js";
import { isTemplate } from "../template.js";
import type { TypeSlots } from "../type-slots.js";
import { withPlaces, withShownSwitch } from "./evidence.js";
import type { FactsOf } from "./facts-reader.js";
import { reportField } from "./json-notes.js";
import { listType } from "./list-type.js";
import { type DocumentedRows, withRow } from "./documented-rows.js";
import { parameterType } from "./parameter-type.js";
import type { PathParameter } from "./path.js";

/** What building an operation adds to besides its value. */
export interface Building {
  readonly item: readonly string[];
  readonly slots: TypeSlots;
  readonly factsOf: FactsOf;
  /** What the item's own description documents of its fields. */
  readonly rows: DocumentedRows;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Entries of one location; entries of one key become one parameter, `sameKey` tells which keys are one. */
export function parametersOf(
  entries: readonly (KeyValue | FormPart)[],
  location: ParameterLocation,
  building: Building,
  sameKey: (key: string) => string = (key) => key,
): readonly Parameter[] {
  const placed = entries.map((entry, place) => ({ entry, place }));
  const groups = [...groupBy(placed, ({ entry }) => sameKey(entry.key)).values()];
  return groups
    .toSorted((a, b) => placeSent(a) - placeSent(b))
    .map((group) =>
      parameterOf(
        group.map(({ entry }) => entry),
        location,
        building,
      ),
    );
}

interface Placed {
  readonly entry: KeyValue | FormPart;
  readonly place: number;
}

/** Where Postman sends the key; of one that it does not send, where it stands. */
function placeSent(group: readonly Placed[]): number {
  const sent = group.find(({ entry }) => !entry.disabled) ?? group[0];
  return sent?.place ?? 0;
}

const FILE: TypeRef = { kind: "file" };

/** @param entries at least one, all of one key */
function parameterOf(
  entries: readonly (KeyValue | FormPart)[],
  location: ParameterLocation,
  building: Building,
): Parameter {
  const [first] = entries;
  if (first === undefined) throw new TypeError("a parameter needs an entry");
  const described = entries.find(({ description }) => description !== undefined) ?? first;
  const read = readParameter(
    first.key,
    location,
    documentedValues(entries, location, building),
    described,
    building,
  );
  const files = entries.filter((entry) => "kind" in entry && entry.kind === "file");
  const sent = entries.filter(({ disabled }) => !disabled);
  const [contentType, ...otherTypes] = new Set(
    (sent.length > 0 ? sent : entries).map((entry) =>
      "contentType" in entry && entry.contentType !== "" ? entry.contentType : undefined,
    ),
  );
  return {
    ...read,
    ...(files.length > 0 && {
      type: files.length === entries.length ? FILE : { kind: "union", members: [read.type, FILE] },
      encoding: "text",
    }),
    repeated: isListKey(read) || sent.length > 1 || fileCount(entries) > 1,
    // Parts of one key are told nothing where they differ: files bring types of their own.
    ...(contentType !== undefined && otherTypes.length === 0 && { contentType }),
  };
}

/** `ids[]` stands for a list, even where it is shown once; its JSON text is one by itself. */
function isListKey({ key, in: location, encoding }: Parameter): boolean {
  return LIST_KEY.test(key) && location !== "header" && encoding === "text";
}

/** What each entry shows, but for credentials: of these, not even a part that is masked. */
function documentedValues(
  entries: readonly KeyValue[],
  location: ParameterLocation,
  building: Building,
): readonly DocumentedValue[] {
  return entries.flatMap(({ key, value, disabled, pointer }) => {
    if (value === null || !isLeftOut(value)) return [{ value, enabled: !disabled }];
    const message = `the literal value of ${parameterNouns[location]} "${key}" looks like a credential and was left out`;
    building.report(
      diagnostic("PW1203", { item: building.item, pointer }, message, CREDENTIAL_ADVICE.argument),
    );
    return [];
  });
}

export const parameterNouns: Readonly<Record<ParameterLocation, string>> = {
  path: "path variable",
  query: "query parameter",
  header: "header",
  form: "form field",
  urlencoded: "form field",
};

/** JSON text still shows what it is made of. */
function isLeftOut(value: string): boolean {
  return isMasked(value) && !/^\s*[[{]/.test(value);
}

/** A path variable; it is required unless it is a Postman variable with a value in the collection. */
export function pathParameter(
  path: PathParameter,
  url: Origin,
  hasValue: (name: string) => boolean,
  building: Building,
): Parameter {
  const { key, entry, template } = path;
  const own = entry === undefined ? [] : documentedValues([entry], "path", building);
  const value = template ?? own[0]?.value ?? null;
  const documented = value === null || value === "" ? [] : [{ value, enabled: true }];
  const described = entry ?? { pointer: url.pointer };
  const read = readParameter(key, "path", documented, described, building);
  return { ...read, required: template === undefined || !hasValue(key), repeated: false };
}

/** All that the description and the documented values tell. */
function readParameter(
  key: string,
  location: ParameterLocation,
  documented: readonly DocumentedValue[],
  described: Pick<KeyValue, "description" | "pointer">,
  building: Building,
): Parameter {
  const origin: Origin = { item: building.item, pointer: described.pointer };
  const value = documented.find(({ enabled }) => enabled)?.value ?? documented[0]?.value;
  const row = described.description === undefined ? building.rows.rowOf(key, location) : undefined;
  const description = row?.text ?? described.description;
  const stated = building.factsOf({
    name: key,
    in: location,
    value: value ?? null,
    ...(description !== undefined && { description }),
  });
  const facts = row === undefined ? withPlaces(stated, described.pointer) : withRow(stated, row);
  const list = location === "query" ? listType(key, facts, documented) : undefined;
  const { type, members, doubt } = list ?? parameterType(key, facts, documented);
  for (const { message } of facts.contradictions) {
    building.report(diagnostic("PW2001", origin, `"${key}": ${message}`));
  }
  if (doubt !== undefined) building.report(diagnostic(doubt.code, origin, doubt.message));
  // In a path or a header, JSON is text that the caller writes: `Dropbox-API-Arg: {"path": "/a"}`.
  // Of a key that stands several times, each value would have to be JSON by itself.
  const isOne = documented.filter(({ enabled }) => enabled).length < 2;
  const mayBeJson = members === undefined && isOne && location !== "header" && location !== "path";
  const json = mayBeJson ? building.slots.jsonText(key, documented, origin) : undefined;
  if (json !== undefined) reportField(key, value ?? "", origin, building.report);
  const doc = parameterDoc(row?.description ?? described.description, facts);
  const fallback =
    documented.length === 1 && typeof value === "string" && isTemplate(value) ? value : undefined;
  const named = members && building.slots.enumeration({ key, in: location }, members, origin);
  return {
    key,
    in: location,
    type: named === undefined ? (json ?? type) : (list?.listOf(named) ?? named),
    encoding: list !== undefined ? "csv" : json === undefined ? "text" : "json",
    required: isRequired(facts),
    repeated: false,
    ...(fallback !== undefined && documented[0]?.enabled === true && { fallback }),
    documented,
    facts: withShownSwitch(facts, type, documented, described.pointer),
    ...(doc !== undefined && { doc }),
    origin,
  };
}

function isRequired(facts: ParameterFacts): boolean {
  return facts.presence?.value === "required";
}

function fileCount(entries: readonly (KeyValue | FormPart)[]): number {
  return entries.reduce(
    (count, entry) => count + ("files" in entry ? (entry.files?.length ?? 0) : 0),
    0,
  );
}
