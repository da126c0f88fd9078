/** How a client is made, shown in the comment of `createClient`: with what the collection leaves to its user. */
import type { ApiModel, ClientVariable } from "../model/api.js";
import type { NamePlan } from "../naming/plan.js";
import { credentialMembers } from "./auth-file.js";
import { code, nothing, type Code } from "./code.js";
import { shownCode } from "./code-layout.js";
import { stringLiteral } from "./encoders.js";
import { named } from "./file-plan.js";
import { objectLine, optional, type PropertyCode } from "./literal-text.js";
import { needsBaseUrl } from "./servers.js";

/** What the reader puts a value for. */
const blank = stringLiteral("…");

/** Undefined where it would be no short one. */
export function clientExample(model: ApiModel, names: NamePlan): string | undefined {
  const requests = requestsByCredential(model, names);
  const [auth] = credentialMembers(model.security, names)
    .toSorted((a, b) => (requests.get(b.key) ?? 0) - (requests.get(a.key) ?? 0))
    .flatMap(({ key, type }) => optional(key, blankCredential(type)));
  const variables = model.variables
    .filter((variable) => isLeftToUser(variable, model))
    .map(({ name }): PropertyCode => [name, blank]);
  const properties = [
    ...optional(
      "baseUrl",
      needsBaseUrl(model) ? stringLiteral("https://api.example.com") : undefined,
    ),
    ...optional("variables", variables.length === 0 ? undefined : objectLine(variables)),
    ...optional("auth", auth && objectLine([auth])),
  ];
  const args = properties.length === 0 ? nothing : objectLine(properties);
  return shownCode(code`const client = createClient(${args});`);
}

/** How many requests each credential is for: the one that most need is the one to show. */
function requestsByCredential(
  { groups, security }: ApiModel,
  names: NamePlan,
): ReadonlyMap<string, number> {
  const keys = new Map(
    security.map(({ id, credentialOf = id }) => [id, named(names.security, credentialOf)]),
  );
  const counts = new Map<string, number>();
  for (const { security: scheme } of groups.flatMap(({ operations }) => operations)) {
    const key = scheme === undefined ? undefined : keys.get(scheme);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Without those of the server, no request can be sent; where there is no auth, a secret stands in for it, such as a token in
 * the query. The others are better given to the calls that they are for.
 */
function isLeftToUser(
  { name, secret, default: value }: ClientVariable,
  { servers: [server], security }: ApiModel,
): boolean {
  if (value !== undefined) return false;
  return server?.url.includes(`{{${name}}}`) === true || (secret && security.length === 0);
}

/** Undefined for what is no text, such as a function that signs requests. */
function blankCredential({ text }: Code): Code | undefined {
  if (text.includes("<string>")) return blank;
  const isUser = text.includes("{ username: string; password: string }");
  return isUser ? code`{ username: ${blank}, password: ${blank} }` : undefined;
}
