/** Collection to description: every operation with its names, types, outcomes and the evidence for each fact. */
import { inspectOptionDiagnostics, type InspectOptions } from "./config/options.js";
import { parameterType } from "./emit/request-params.js";
import { missingServers } from "./infer/chosen-servers.js";
import { inspectedFacts, inspectedFields } from "./inspect-fields.js";
import type {
  InspectedBody,
  InspectedOperation,
  InspectedOutcome,
  InspectedPagination,
  InspectedParameter,
  InspectedType,
  Inspection,
} from "./inspection.js";
import type {
  Body,
  Group,
  Operation,
  PageParameter,
  Pagination,
  Parameter,
  PathPart,
  ResponseOutcome,
} from "./model/api.js";
import type { GroupNames, NamePlan } from "./naming/plan.js";
import { readApis } from "./read-api.js";
import { readSources } from "./read-sources.js";
import { refuseAny } from "./unusable-input-error.js";
import { definitionText, typeText, type NameOf } from "./type-text.js";

/** A group with its names and the way from type ids to names. */
interface NamedGroup {
  readonly group: Group;
  readonly names: GroupNames;
  readonly file: string;
  readonly nameOf: NameOf;
}

/** @throws UnusableInputError */
export async function inspect(options: InspectOptions): Promise<Inspection> {
  refuseAny([{ diagnostics: inspectOptionDiagnostics(options) }]);
  const { collection: file, environments = [], servers = [], cwd = "." } = options;
  const sources = await readSources({ collections: [file], environments, cwd });
  const [read] = readApis(sources, { servers });
  if (read === undefined) throw new Error("one collection was asked for and none was read");
  const { api, names, serverChoice } = read;
  const diagnostics = [...missingServers(servers, [serverChoice]).flat(), ...read.diagnostics];
  const groups = api.groups.map((group) => named(group, names));
  return {
    collection: api.name,
    servers: api.servers.map(({ id, url }) => ({ id, url })),
    variables: api.variables.map(({ name, default: value, secret }) => ({
      name,
      ...(value !== undefined && { default: value }),
      secret,
    })),
    security: api.security.map(({ id, kind }) => ({ id, kind })),
    types: groups.flatMap(inspectedTypes),
    operations: groups.flatMap((group) =>
      group.group.operations.map((operation) => inspectedOperation(operation, group)),
    ),
    diagnostics,
  };
}

function named(group: Group, plan: NamePlan): NamedGroup {
  const names = plan.groups.get(group.id);
  if (names === undefined) throw new Error(`no names are planned for the group "${group.id}"`);
  return {
    group,
    names,
    file: `${names.file}.ts`,
    nameOf: (id) => names.types.get(id)?.name ?? "unknown",
  };
}

function inspectedTypes({ group, file, nameOf }: NamedGroup): readonly InspectedType[] {
  return group.types.map((type) => ({
    name: nameOf(type.id),
    file,
    type: definitionText(type, nameOf),
  }));
}

function inspectedOperation(operation: Operation, group: NamedGroup): InspectedOperation {
  const { body, server, security, pagination } = operation;
  const fields = body?.kind === "multipart" || body?.kind === "urlencoded" ? body.fields : [];
  const names = group.names.operations.get(operation.id);
  if (names === undefined) throw new Error(`no names are planned for "${operation.id}"`);
  return {
    item: operation.origin.item,
    function: names.function,
    file: group.file,
    method: operation.method,
    path: operation.path.map(pathText).join(""),
    ...(server !== undefined && { server }),
    parameters: [...operation.parameters, ...fields].map((parameter) =>
      inspectedParameter(parameter, group.nameOf),
    ),
    ...(body !== undefined && { body: inspectedBody(body, group) }),
    outcomes: operation.outcomes.map((outcome) => inspectedOutcome(outcome, group.nameOf)),
    ...(pagination !== undefined && {
      pagination: inspectedPagination(pagination, group.nameOf),
    }),
    ...(security !== undefined && { security }),
    origin: operation.origin,
  };
}

function pathText(part: PathPart): string {
  return part.kind === "text" ? part.text : `:${part.key}`;
}

function inspectedParameter(parameter: Parameter, nameOf: NameOf): InspectedParameter {
  const { facts } = parameter;
  return {
    in: parameter.in,
    name: parameter.key,
    type: typeText(parameterType(parameter), nameOf),
    required: parameter.required,
    ...(facts.default !== undefined && { default: facts.default.value }),
    ...(parameter.fallback !== undefined && { fallback: parameter.fallback }),
    facts: inspectedFacts(facts),
    origin: parameter.origin,
  };
}

function inspectedBody(body: Body, { group, nameOf }: NamedGroup): InspectedBody {
  switch (body.kind) {
    case "json": {
      const { kind, contentType } = body;
      const fields = inspectedFields(body.type, group.types, nameOf);
      return {
        kind,
        contentType,
        type: typeText(body.type, nameOf),
        ...optionalOf(body),
        ...(fields.length > 0 && { fields }),
      };
    }
    case "graphql": {
      const { kind, contentType } = body;
      const type = typeText(body.variables, nameOf);
      return { kind, ...(contentType !== undefined && { contentType }), type };
    }
    case "text":
    case "binary": {
      const { kind, contentType } = body;
      return {
        kind,
        ...(contentType !== undefined && { contentType }),
        type: kind === "text" ? "string" : "Blob",
        ...optionalOf(body),
      };
    }
    case "urlencoded":
    case "multipart":
      return { kind: body.kind };
  }
}

function optionalOf(body: { readonly optional?: true }): { readonly optional?: true } {
  return body.optional === true ? { optional: true } : {};
}

function inspectedOutcome(outcome: ResponseOutcome, nameOf: NameOf): InspectedOutcome {
  const { body, doc, errorCodes } = outcome;
  const message = doc?.summary ?? errorCodes.find((each) => each.message !== undefined)?.message;
  return {
    status: outcome.status,
    ok: outcome.ok,
    codes: errorCodes.map(({ code }) => code),
    ...(message !== undefined && { message: message.replaceAll("\n", " Or: ") }),
    headers: outcome.headers.map(({ name }) => name),
    body: responseBodyText(body, nameOf),
  };
}

function inspectedPagination(pagination: Pagination, nameOf: NameOf): InspectedPagination {
  const { by, items, item, evidence } = pagination;
  return {
    by,
    ...("parameter" in pagination && { parameter: parameterText(pagination.parameter) }),
    ...("next" in pagination && { next: pagination.next.join(".") }),
    ...("first" in pagination && { first: pagination.first }),
    items: items.join("."),
    item: typeText(item, nameOf),
    evidence,
  };
}

/** `pagination.starting_after` */
function parameterText({ within = [], key }: PageParameter): string {
  return [...within, key].join(".");
}

const responseBodies = {
  none: "undefined",
  text: "string",
  binary: "Blob",
  events: "AsyncIterable<ServerSentEvent>",
  unknown: "unknown",
} as const;

function responseBodyText(body: ResponseOutcome["body"], nameOf: NameOf): string {
  if (body.kind === "lines") return `AsyncIterable<${typeText(body.type, nameOf)}>`;
  return body.kind === "json" ? typeText(body.type, nameOf) : responseBodies[body.kind];
}
