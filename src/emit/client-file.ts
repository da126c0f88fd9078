/** `client.ts`: the client with the collection's servers and variables as defaults. */
import type { ApiModel, ClientVariable, Server } from "../model/api.js";
import type { NamePlan } from "../naming/plan.js";
import { credentialMembers } from "./auth-file.js";
import { code, join, nothing, type Code } from "./code.js";
import { codeSpan } from "./comment-text.js";
import { docParts, indents, tsDoc, type DocParts } from "./doc-text.js";
import { stringLiteral } from "./encoders.js";
import { clientExample } from "./client-example.js";
import type { FilePlan } from "./file-plan.js";
import { objectLines, optional, type PropertyCode } from "./literal-text.js";
import { rateLimitStatements } from "./rate-limits.js";
import { runtime } from "./runtime-names.js";
import { sentTexts } from "./sent-texts.js";
import { hasUrl, needsBaseUrl } from "./servers.js";
import type { Statement } from "./statements.js";
import type { Member } from "./type-text.js";

export function clientFile(model: ApiModel, names: NamePlan): FilePlan {
  const sections = [
    {
      name: code`Variables`,
      doc: "Postman's variables, by name.",
      members: model.variables.map(variableMember),
    },
    {
      name: code`Credentials`,
      doc: "Credentials, by scheme.",
      members: credentialMembers(model.security, names),
    },
    {
      name: code`Servers`,
      doc: "Servers beside the default one, by name.",
      members: model.servers.slice(1).map(serverMember),
    },
  ] as const;
  const args = sections.map(({ name, members }) =>
    members.length === 0 ? code`Record<string, never>` : name,
  );
  const declarations = sections
    .filter(({ members }) => members.length > 0)
    .map(({ name, doc, members }): Statement => ({
      kind: "interface",
      name,
      doc: tsDoc({ text: [doc] }, indents.statement),
      members,
    }));
  return {
    module: "client",
    doc: nothing,
    statements: [
      ...declarations,
      optionsType(model, args),
      createFunction(model, names),
      ...rateLimitStatements(model),
    ],
  };
}

function optionsType(model: ApiModel, args: readonly Code[]): Statement {
  const options = code`${runtime.ClientOptions}<${join(args, ", ")}>`;
  return {
    kind: "type",
    name: code`ClientOptions`,
    doc: nothing,
    type: needsBaseUrl(model) ? code`${options} & { readonly baseUrl: string }` : options,
  };
}

function createFunction(model: ApiModel, names: NamePlan): Statement {
  const [server] = model.servers;
  const example = clientExample(model, names);
  const address =
    server !== undefined && hasUrl(server) ? `The default server is ${codeSpan(server.url)}.` : "";
  return {
    kind: "function",
    name: code`createClient`,
    doc: tsDoc(
      {
        text: [`Creates a client for ${model.name}.`, address],
        ...(example !== undefined && { example }),
      },
      indents.statement,
    ),
    parameters: [
      {
        name: code`options`,
        type: code`ClientOptions`,
        presence: needsBaseUrl(model) ? "required" : { default: code`{}` },
      },
    ],
    returns: code`${runtime.Client}<ClientOptions>`,
    body: createBody(defaults(model)),
  };
}

function createBody(properties: readonly PropertyCode[]): Code {
  if (properties.length === 0) return code`return ${runtime.createClient}<ClientOptions>(options);`;
  const values = code`const defaults: ${runtime.ClientOptions} = ${objectLines(properties)};`;
  return code`${values}\nreturn ${runtime.createClient}<ClientOptions>(options, defaults);`;
}

/** What the collection says, for the caller's options to win over. */
function defaults(model: ApiModel): readonly PropertyCode[] {
  const { servers, variables } = model;
  const [first, ...others] = servers;
  const named = others.filter(hasUrl).map(({ id, url }) => [id, stringLiteral(url)] as const);
  const valued = variables.flatMap(({ name, default: value }) =>
    value === undefined ? [] : [[name, stringLiteral(value)] as const],
  );
  return [
    ...optional(
      "baseUrl",
      first !== undefined && hasUrl(first) ? stringLiteral(first.url) : undefined,
    ),
    ...optional("servers", named.length === 0 ? undefined : objectLines(named)),
    ...optional("variables", valued.length === 0 ? undefined : objectLines(valued)),
    ...optional("expand", expanderCall(model)),
  ];
}

/** Only a client that has texts with variables carries what replaces them. */
function expanderCall(model: ApiModel): Code | undefined {
  const texts = sentTexts(model);
  if (!texts.some((text) => text.includes("{{"))) return undefined;
  const isDynamic = texts.some((text) => text.includes("{{$"));
  return isDynamic
    ? code`${runtime.expander}(${runtime.dynamicVariables})`
    : code`${runtime.expander}()`;
}

function serverMember(server: Server): Member {
  return optionMember(server.id, hasUrl(server) ? server.url : undefined, {
    text: [hasUrl(server) ? "" : "The collection has no URL for it."],
  });
}

function variableMember({ name, default: value, secret, doc }: ClientVariable): Member {
  const parts = docParts(doc);
  const note = secret
    ? "A secret, so that there is no default."
    : "The collection has no value for it.";
  return optionMember(name, value, {
    ...parts,
    text: [...parts.text, value === undefined ? note : ""],
  });
}

function optionMember(key: string, defaultValue: string | undefined, doc: DocParts): Member {
  const shown = defaultValue === undefined ? undefined : codeSpan(JSON.stringify(defaultValue));
  return {
    key,
    type: code`string`,
    required: true,
    doc: tsDoc({ ...doc, ...(shown !== undefined && { defaultValue: shown }) }, indents.member),
  };
}
