/** The default URLs of servers: what the collection's variables hold, unless no client should call it. */
import { addressProblem } from "../model/address.js";
import type { Server } from "../model/api.js";
import type { Variable } from "../model/collection.js";
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";
import { MAX_ADDRESS } from "./heuristics.js";
import { CREDENTIAL_ADVICE } from "./secrets/advice.js";
import { variablesIn } from "./template.js";
import { labelOfVariable, originOfVariable } from "./variable-place.js";

export interface ServerDefaults {
  /** With `{{variable}}` replaced by the value where that is the whole URL and the value is an address. */
  readonly servers: readonly Server[];
  /** Variables whose values make an address that no client should call: they have no defaults. */
  readonly withheld: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

type ValueOf = (name: string) => Variable | undefined;

export function serverDefaults(servers: readonly Server[], valueOf: ValueOf): ServerDefaults {
  const withheld = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const given = servers.map((server) => {
    const variable = server.url === `{{${server.id}}}` ? valueOf(server.id) : undefined;
    if (variable?.secret === true) diagnostics.push(secretServer(variable));
    const resolved = resolve(server.url, valueOf);
    const problem = addressProblem(resolved.text);
    if (problem === undefined || resolved.used.size === 0) {
      return variable === undefined || variable.value === ""
        ? server
        : { ...server, url: variable.value };
    }
    const [first = server.id] = resolved.used;
    const source = valueOf(first);
    const label = labelOfVariable(source ?? { key: first });
    const code = problem.kind === "forbidden" ? "PW1206" : "PW1207";
    const message = `the URL in the variable ${label} ${problem.message}`;
    diagnostics.push(diagnostic(code, originOfVariable(source), message));
    for (const name of resolved.used) withheld.add(name);
    return server;
  });
  return { servers: given, withheld, diagnostics };
}

function secretServer(variable: Variable): Diagnostic {
  const message = `the value of the variable ${labelOfVariable(variable)} looks like a credential and was left out`;
  return diagnostic("PW1203", originOfVariable(variable), message, CREDENTIAL_ADVICE.server);
}

/** The beginning of the address with all variables that have values replaced, and which these are. */
function resolve(
  url: string,
  valueOf: ValueOf,
): { readonly text: string; readonly used: ReadonlySet<string> } {
  const used = new Set<string>();
  let text = url.slice(0, MAX_ADDRESS);
  // Each round replaces what the one before brought; what leads back to itself stays.
  for (;;) {
    const fresh = variablesIn(text).filter((name) => !used.has(name) && valueAt(name) !== "");
    if (fresh.length === 0) return { text, used };
    for (const name of fresh) {
      text = text.replaceAll(`{{${name}}}`, () => valueAt(name)).slice(0, MAX_ADDRESS);
      used.add(name);
    }
  }

  function valueAt(name: string): string {
    return (valueOf(name)?.value ?? "").slice(0, MAX_ADDRESS);
  }
}
