/** Documented values that a typed parameter cannot hold: nothing, `<long>`, or the variable's own name in a path. */
import type { InspectedParameter } from "../../../../src/index.js";
import type { SentRecord } from "../../lib/oracle/record.js";
import { headerValue } from "../../lib/wire/request.js";
import type { ClientRecord } from "../compare.js";
import {
  decoded,
  formOf,
  partsOf,
  splitTarget,
  withForm,
  type Compared,
  type Excuse,
} from "./excuse.js";

type Location = InspectedParameter["in"];

/** What an OpenAPI converter writes where a value should stand. */
const PLACEHOLDER = /<[^<>]{1,40}>/;

/** In place of a placeholder the plainest value of the type is sent; what is empty is left out. */
export const placeholder: Excuse = (postman, compared) => {
  const typed = new TypedParameters(compared);
  const { path, query } = splitTarget(postman.target);
  const sent = splitTarget(compared.client.target);
  const target = pathWith(path, sent.path, typed) + queryWith(query, sent.query, typed);
  const headers = headersWith(postman, compared.client, typed);
  return withBody({ ...postman, target, headers }, compared.client, typed);
};

/** The parameters that take no text as it is. */
class TypedParameters {
  readonly #parameters: readonly InspectedParameter[];

  constructor({ operation }: Compared) {
    this.#parameters = operation.parameters.filter(({ type }) => !/\bstring\b/.test(type));
  }

  in(location: Location): readonly InspectedParameter[] {
    return this.#parameters.filter((each) => each.in === location);
  }

  find(location: Location, name: string): InspectedParameter | undefined {
    return this.in(location).find((each) => each.name === name);
  }
}

/** What may be sent in place of a placeholder. */
function standIns({ type, facts }: InspectedParameter): readonly string[] {
  return [
    ...(/\bnumber\b/.test(type) ? ["0"] : []),
    ...(/\bboolean\b/.test(type) ? ["false"] : []),
    ...facts.flatMap((fact) => (fact.fact === "enum" ? fact.value.map(({ value }) => value) : [])),
  ];
}

function pathWith(path: string, sent: string, typed: TypedParameters): string {
  const meant = sent.split("/");
  const segments = path.split("/");
  if (segments.length !== meant.length) return path;
  return segments
    .map((segment, index) => {
      const other = meant[index] ?? segment;
      return typed.in("path").some((each) => isSegment(segment, other, each)) ? other : segment;
    })
    .join("/");
}

function isSegment(segment: string, sent: string, parameter: InspectedParameter): boolean {
  const text = decoded(segment);
  const named = text.replace(`:${parameter.name}`, "<>");
  const open = named === text ? text.replace(PLACEHOLDER, "<>") : named;
  return standIns(parameter).some((value) => open.replace("<>", () => value) === decoded(sent));
}

function queryWith(query: string, sent: string, typed: TypedParameters): string {
  const pairs = listWith(query.slice(1).split("&"), sent.slice(1).split("&"), (pair): Entry => {
    const [key = "", ...value] = pair.split("=");
    return { parameter: typed.find("query", decoded(key)), key, value: decoded(value.join("=")) };
  });
  return pairs.length === 0 || query === "" ? "" : `?${pairs.join("&")}`;
}

interface Entry {
  readonly parameter: InspectedParameter | undefined;
  readonly key: string | null;
  readonly value: string | undefined;
}

/** Postman's list with the client's entries in place of placeholders, and without what is empty and the client leaves out. */
function listWith<Item>(
  items: readonly Item[],
  sent: readonly Item[],
  read: (item: Item) => Entry,
): readonly Item[] {
  const left = [...sent];
  return items.flatMap((item) => {
    const { parameter, key, value = "?" } = read(item);
    const [next] = left;
    const other = next === undefined ? undefined : read(next);
    if (other?.key === key && other.value === value) left.shift();
    else if (parameter !== undefined) {
      const isFilled = other?.key === key && standIns(parameter).includes(other.value ?? "");
      if (PLACEHOLDER.test(value) && isFilled && next !== undefined) return left.splice(0, 1);
      if (value === "") return [];
    }
    return [item];
  });
}

function headersWith(
  { headers }: SentRecord,
  client: ClientRecord,
  typed: TypedParameters,
): SentRecord["headers"] {
  return headers.flatMap(([name, value]) => {
    const sent = headerValue(client.headers, name);
    const parameter = typed.in("header").find((each) => each.name.toLowerCase() === name);
    if (parameter === undefined || sent === value) return [[name, value]];
    if (sent === undefined && value === "") return [];
    const isFilled = PLACEHOLDER.test(value) && standIns(parameter).includes(sent ?? "");
    return [[name, isFilled && sent !== undefined ? sent : value]];
  });
}

function withBody(postman: SentRecord, client: ClientRecord, typed: TypedParameters): SentRecord {
  const { body } = postman;
  if (partsOf(body).length === 0) {
    const form = listWith(formOf(body), formOf(client.body), ([key, value]) => ({
      parameter: typed.find("urlencoded", key),
      key,
      value,
    }));
    return withForm(postman, { form });
  }
  const parts = listWith(partsOf(body), partsOf(client.body), (part) => ({
    parameter: typed.find("form", part.name ?? ""),
    key: part.name,
    value: "text" in part && part.filename === undefined ? part.text : undefined,
  }));
  return withForm(postman, { parts });
}
