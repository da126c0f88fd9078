/** The `{{variables}}` that the client needs, with the collection's values as defaults. */
import type { ApiModel, ClientVariable, Operation, SecurityScheme, Server } from "../model/api.js";
import type { Collection, Variable } from "../model/collection.js";
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";
import { enumeration } from "../model/enumeration.js";
import type { Origin } from "../model/origin.js";
import { parseDoc } from "./doc/doc.js";
import { DYNAMIC_VARIABLES } from "./heuristics.js";
import { folderVariableDiagnostics } from "./folder-variables.js";
import { groupBy } from "./json/groups.js";
import { CREDENTIAL_ADVICE } from "./secrets/advice.js";
import { isCredentialName } from "./secrets/names.js";
import { serverDefaults } from "./server-defaults.js";
import { dynamicVariablesIn, variablesIn } from "./template.js";
import { namesInCircles } from "./variable-circles.js";
import { labelOfVariable, originOfVariable } from "./variable-place.js";

/** Values of the collection by name; of two with one name the last counts, as in Postman. */
export class VariableValues {
  readonly #byName: ReadonlyMap<string, Variable>;

  constructor(variables: readonly Variable[]) {
    this.#byName = new Map(variables.map((variable) => [variable.key, variable]));
  }

  get(name: string): Variable | undefined {
    return this.#byName.get(name);
  }

  /** Whether the name leads to a value that is not empty. */
  hasValue(name: string): boolean {
    return (this.#byName.get(name)?.value ?? "") !== "";
  }
}

interface Need {
  readonly origin: Origin;
  /** It fills a credential, so that its value is a secret whatever it is called. */
  readonly credential: boolean;
}

export interface ClientVariables {
  readonly variables: readonly ClientVariable[];
  /** The servers, with `{{variable}}` replaced by the value where that is the whole URL and is known. */
  readonly servers: readonly Server[];
  readonly diagnostics: readonly Diagnostic[];
}

export function clientVariables(
  collection: Collection,
  model: Pick<ApiModel, "servers" | "security" | "groups">,
): ClientVariables {
  const values = new VariableValues(collection.variables);
  const { servers, withheld, ...defaults } = serverDefaults(model.servers, (name) =>
    values.get(name),
  );
  // A server that is nothing but a variable is given as a server.
  const written = servers.filter(({ id, url }) => url !== `{{${id}}}`);
  const { needs, unmade } = neededVariables({ ...model, servers: written }, values);
  const ofFolders = folderVariableDiagnostics(
    collection,
    new Map([...needs.keys()].map((name) => [name, { isDefined: values.get(name) !== undefined }])),
  );
  const inPaths = new Set(requiredInPaths(model.groups));
  const diagnostics: Diagnostic[] = [
    ...defaults.diagnostics,
    ...circleDiagnostics(needs.keys(), values),
    ...unmade,
    ...[...ofFolders.values()].flat(),
  ];
  const sorted = [...needs].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const undefinedOnes = sorted.filter(
    ([name]) => values.get(name) === undefined && !ofFolders.has(name),
  );
  diagnostics.push(...undefinedVariables(undefinedOnes, (name) => inPaths.has(name)));
  const variables = sorted.map(([name, need]) => {
    const defined = values.get(name);
    const given = defined && withheld.has(name) ? { ...defined, value: "" } : defined;
    return clientVariable(name, need, given, diagnostics);
  });
  return { variables, servers, diagnostics };
}

function clientVariable(
  name: string,
  need: Need,
  defined: Variable | undefined,
  diagnostics: Diagnostic[],
): ClientVariable {
  const secret = need.credential || (defined?.secret ?? false) || isCredentialName(name);
  const origin: Origin = defined === undefined ? need.origin : originOfVariable(defined);
  const doc = parseDoc(defined?.description);
  const value = defined?.value ?? "";
  const isLiteral = value !== "" && variablesIn(value).length === 0;
  // An environment is where secrets belong: those are left out in silence.
  if (defined?.file === undefined && (defined?.secret === true || (secret && isLiteral))) {
    diagnostics.push(
      diagnostic(
        "PW1203",
        origin,
        `the value of the variable "${name}" looks like a credential and was left out`,
        CREDENTIAL_ADVICE.variable,
      ),
    );
  }
  return {
    name,
    ...(!secret && value !== "" && { default: value }),
    secret,
    ...(doc !== undefined && { doc }),
    origin,
  };
}

/** Variables that are parameters of paths, which callers must give as long as the collection has no value for them. */
function requiredInPaths(groups: ApiModel["groups"]): readonly string[] {
  return groups
    .flatMap(({ operations }) => operations.flatMap(({ parameters }) => parameters))
    .filter((parameter) => parameter.in === "path" && parameter.required)
    .flatMap(({ fallback = "" }) => variablesIn(fallback));
}

const OF_CALLS =
  "It is a part of a path, and passed with each call. With a value in the collection, or one from `--environment`, it is an option of the client and calls need not pass it.";

/** One for all that a place is the first to need. */
function undefinedVariables(
  needs: readonly (readonly [name: string, need: Need])[],
  isInPath: (name: string) => boolean,
): readonly Diagnostic[] {
  const byPlace = groupBy(needs, ([name, { origin }]) => `${isInPath(name)} ${origin.pointer}`);
  return [...byPlace.values()].flatMap((same) => {
    const [first, further] = same;
    if (first === undefined) return [];
    const [name, { origin }] = first;
    const names = enumeration(same.map(([each]) => `"${each}"`));
    const message = `nothing defines the ${further === undefined ? "variable" : "variables"} ${names}`;
    return [diagnostic("PW1201", origin, message, isInPath(name) ? OF_CALLS : undefined)];
  });
}

/** Names in everything that the client expands at a call, and in the values of those, to any depth. */
function neededVariables(
  model: Pick<ApiModel, "servers" | "security" | "groups">,
  values: VariableValues,
): { readonly needs: ReadonlyMap<string, Need>; readonly unmade: readonly Diagnostic[] } {
  const needs = new Map<string, Need>();
  const unmade: Diagnostic[] = [];
  const namesOf = (text: string, origin: Origin): Iterator<string> => {
    unmade.push(...unmadeIn(text, origin));
    return variablesIn(text).values();
  };
  const add = (text: string, origin: Origin, credential = false): void => {
    // The texts being read, each inside of the one before: how deep that goes is the file's choice.
    const open = [namesOf(text, origin)];
    for (let names = open.at(-1); names !== undefined; names = open.at(-1)) {
      const next = names.next();
      if (next.done === true) {
        open.pop();
        continue;
      }
      const name = next.value;
      const known = needs.get(name);
      if (known !== undefined && (known.credential || !credential)) continue;
      needs.set(name, { origin: known?.origin ?? origin, credential });
      const value = values.get(name)?.value;
      if (value !== undefined) open.push(namesOf(value, origin));
    }
  };
  for (const server of model.servers) add(server.url, server.origin);
  for (const scheme of model.security) addScheme(scheme, add);
  for (const operation of model.groups.flatMap(({ operations }) => operations)) {
    addOperation(operation, add);
  }
  return { needs, unmade };
}

/** Dynamic variables that generated clients make no values for: Postman draws these from word lists. */
function unmadeIn(text: string, origin: Origin): readonly Diagnostic[] {
  const unmade = dynamicVariablesIn(text).filter((name) => !DYNAMIC_VARIABLES.has(name));
  if (unmade.length === 0) return [];
  const names = enumeration(unmade.map((name) => `"{{${name}}}"`));
  return [diagnostic("PW1205", origin, `nothing makes values for ${names}`)];
}

type Add = (text: string, origin: Origin, credential?: boolean) => void;

function addScheme(scheme: SecurityScheme, add: Add): void {
  for (const text of Object.values(scheme.settings)) add(text, scheme.origin);
  for (const text of Object.values(scheme.bindings)) add(text, scheme.origin, true);
}

function addOperation(operation: Operation, add: Add): void {
  const { path, parameters, body, queryOrder, hash, origin } = operation;
  for (const part of path) if (part.kind === "text") add(part.text, origin);
  const fields = body?.kind === "multipart" || body?.kind === "urlencoded" ? body.fields : [];
  for (const parameter of [...parameters, ...fields]) {
    if (parameter.fallback !== undefined) add(parameter.fallback, parameter.origin);
    add(parameter.key, parameter.origin);
    if (parameter.contentType !== undefined) add(parameter.contentType, parameter.origin);
  }
  for (const key of queryOrder ?? []) add(key, origin);
  if (hash !== undefined) add(hash, origin);
  if (body?.kind === "graphql") add(body.query, body.origin);
  if (body !== undefined && "contentType" in body && body.contentType !== undefined) {
    add(body.contentType, body.origin);
  }
}

/** One diagnostic per variable that leads back to itself. */
function circleDiagnostics(names: Iterable<string>, values: VariableValues): Diagnostic[] {
  const inCircles = namesInCircles(names, (name) => variablesIn(values.get(name)?.value ?? ""));
  return inCircles.map((name) => {
    const variable = values.get(name);
    const label = labelOfVariable(variable ?? { key: name });
    const message = `the value of ${label} leads back to itself`;
    return diagnostic("PW1202", originOfVariable(variable), message);
  });
}
