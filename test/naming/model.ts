/** Small models to name, from as little as a test has to say. */
import type {
  ApiModel,
  EnumMember,
  Group,
  NamedType,
  Operation,
  Parameter,
  PathPart,
} from "../../src/model/api.js";
import { planNames } from "../../src/naming/index.js";

/** `GET /users/:id?page=1`; the name is the item's. */
export interface Item {
  readonly name: string;
  readonly request?: string;
  /** Where several items have the same name and request. */
  readonly id?: string;
  readonly copyOf?: string;
  readonly body?: Operation["body"];
}

export function operation({ name, request = "GET /", id, copyOf, body }: Item): Operation {
  const [method = "GET", url = "/"] = request.split(" ");
  const [path = "/", query = ""] = url.split("?");
  const pairs = query === "" ? [] : query.split("&").map((pair) => pair.split("="));
  return {
    id: id ?? `/${name}#${request}`,
    name,
    method,
    path: pathParts(path),
    parameters: pairs.map(([key = "", value]) => queryParameter(key, value ?? null)),
    ...(copyOf !== undefined && { copyOf }),
    ...(body !== undefined && { body }),
    outcomes: [],
    origin: { item: [name], pointer: "/item/0" },
  };
}

function pathParts(path: string): readonly PathPart[] {
  return path
    .split(/(?<=\/)(?=:)|(?<=:\w+)(?=\W)/u)
    .map((part) =>
      part.startsWith(":")
        ? { kind: "parameter", key: part.slice(1) }
        : { kind: "text", text: part },
    );
}

function queryParameter(key: string, value: string | null): Parameter {
  return {
    key,
    in: "query",
    type: { kind: "string" },
    encoding: "text",
    required: false,
    repeated: false,
    documented: [{ value, enabled: true }],
    facts: { contradictions: [] },
    origin: { item: [], pointer: "" },
  };
}

export function group(
  path: readonly string[],
  items: readonly Item[],
  types: readonly NamedType[] = [],
): Group {
  const id = path.map((name) => `/${name}`).join("");
  return { id, path, operations: items.map(operation), types };
}

export function objectType(
  id: string,
  nameHints: readonly string[],
  fields: readonly string[] = [],
): NamedType {
  return {
    kind: "object",
    id,
    nameHints,
    origins: [],
    fields: fields.map((ref) => ({
      key: ref,
      type: { kind: "ref", id: ref },
      required: true,
      origin: { item: [], pointer: "" },
    })),
  };
}

export function enumType(members: readonly EnumMember[]): NamedType {
  return { kind: "enum", id: "enum", nameHints: ["kind"], origins: [], members };
}

export function model(...groups: readonly Group[]): ApiModel {
  return { irVersion: 1, name: "Test", servers: [], variables: [], security: [], groups };
}

/** The function of each item of one folder, in their order. */
export function functions(...items: readonly Item[]): readonly string[] {
  const one = group(["Folder"], items);
  const names = planNames(model(one)).value.groups.get(one.id)?.operations;
  return one.operations.map(({ id }) => names?.get(id)?.function ?? "");
}

/** The file of each folder, in their order. */
export function files(...paths: readonly (readonly string[])[]): readonly string[] {
  const groups = paths.map((path) => group(path, [{ name: "Get" }]));
  const plan = planNames(model(...groups)).value;
  return groups.map(({ id }) => plan.groups.get(id)?.file ?? "");
}
