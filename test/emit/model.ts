/** Small models to emit, from as little as a test has to say. */
import type {
  ApiModel,
  Field,
  Group,
  Operation,
  Parameter,
  PathPart,
  ResponseBody,
  ResponseExample,
  ResponseOutcome,
  TypeRef,
} from "../../src/model/api.js";
import type { Fact, ParameterFacts } from "../../src/model/facts.js";

export const origin = { item: [], pointer: "" } as const;

export const string: TypeRef = { kind: "string" };
export const number: TypeRef = { kind: "number" };
export const boolean: TypeRef = { kind: "boolean" };
export const unknown: TypeRef = { kind: "unknown" };

export function ref(id: string): TypeRef {
  return { kind: "ref", id };
}

export function list(items: TypeRef): TypeRef {
  return { kind: "array", items };
}

export function union(...members: readonly TypeRef[]): TypeRef {
  return { kind: "union", members };
}

export function field(key: string, type: TypeRef, rest: Partial<Field> = {}): Field {
  return { key, type, required: true, origin, ...rest };
}

export function fact<Value>(value: Value, quote = "not said elsewhere"): Fact<Value> {
  return { value, evidence: { kind: "description", quote } };
}

export function parameter(
  key: string,
  location: Parameter["in"],
  rest: Omit<Partial<Parameter>, "facts"> & {
    facts?: Partial<ParameterFacts>;
    value?: string;
  } = {},
): Parameter {
  const { facts, value, ...others } = rest;
  return {
    key,
    in: location,
    type: string,
    encoding: "text",
    required: location === "path",
    repeated: false,
    documented: value === undefined ? [] : [{ value, enabled: true }],
    facts: { contradictions: [], ...facts },
    origin,
    ...others,
  };
}

export function outcome(
  status: ResponseOutcome["status"],
  rest: Omit<Partial<ResponseOutcome>, "errorCodes"> & {
    codes?: Readonly<Record<string, string>>;
  } = {},
): ResponseOutcome {
  const { codes = {}, ...others } = rest;
  return {
    status,
    ok: status === "2xx" || (status < 300 && Object.keys(codes).length === 0),
    errorCodes: Object.entries(codes).map(([code, message]) => ({
      code: Number(code) || code,
      message,
      origin,
    })),
    headers: [],
    body: { kind: "unknown" },
    examples: [],
    origin,
    ...others,
  };
}

export function json(type: TypeRef): ResponseBody {
  return { kind: "json", type };
}

export function example(rest: Partial<ResponseExample>): ResponseExample {
  return { name: "Saved", headers: [], pointer: "", ...rest };
}

/** `operation("Get a team", "GET /teams/:id", …)` */
export function operation(name: string, request: string, rest: Partial<Operation> = {}): Operation {
  const [method = "GET", path = "/"] = request.split(" ");
  return {
    id: name,
    name,
    method,
    path: pathParts(path),
    parameters: [],
    outcomes: [outcome(204, { body: { kind: "none" } })],
    origin: { item: [name], pointer: "" },
    ...rest,
  };
}

function pathParts(path: string): readonly PathPart[] {
  return path
    .split(/(:\w+)/)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith(":")
        ? { kind: "parameter", key: part.slice(1) }
        : { kind: "text", text: part },
    );
}

export function group(path: readonly string[], rest: Partial<Group> = {}): Group {
  return { id: path.map((name) => `/${name}`).join(""), path, operations: [], types: [], ...rest };
}

export function api(groups: readonly Group[], rest: Partial<ApiModel> = {}): ApiModel {
  return {
    irVersion: 1,
    name: "Test",
    servers: [{ id: "baseUrl", url: "https://api.example.com/v2", origin }],
    variables: [],
    security: [],
    groups,
    ...rest,
  };
}
