/** `auth.ts`: the ways to authenticate that the collection uses, without any credential. */
import type { SecurityScheme } from "../model/api.js";
import type { NamePlan } from "../naming/plan.js";
import { code, nothing, type Code, type ImportedName } from "./code.js";
import { codeSpan } from "./comment-text.js";
import { tsDoc } from "./doc-text.js";
import { identifier, stringLiteral } from "./encoders.js";
import { named, type FilePlan } from "./file-plan.js";
import { objectLine, optional, type PropertyCode } from "./literal-text.js";
import { runtime } from "./runtime-names.js";
import type { Statement } from "./statements.js";
import type { Member } from "./type-text.js";

const authModule = "auth";

export function schemeName(id: string, { security }: NamePlan): ImportedName {
  return { name: named(security, id), module: authModule, typeOnly: false };
}

export function authFile(schemes: readonly SecurityScheme[], names: NamePlan): FilePlan {
  return {
    module: authModule,
    doc: nothing,
    statements: schemes
      .map((scheme) => ({ scheme, name: named(names.security, scheme.id) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ scheme, name }) => schemeStatement(scheme, name)),
  };
}

/** The client's options for credentials, by the names of the schemes; those that the client cannot use have none. */
export function credentialMembers(
  schemes: readonly SecurityScheme[],
  names: NamePlan,
): readonly Member[] {
  return schemes
    .flatMap((scheme) => {
      const use = uses[scheme.kind]?.(scheme);
      if (use === undefined) return [];
      const type = code`${runtime.CredentialSource}<${use.credential}>`;
      return [
        {
          key: named(names.security, scheme.id),
          type,
          required: true,
          doc: schemeDoc(scheme, use),
        },
      ];
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** How the runtime serves a scheme. */
interface SchemeUse {
  /** What it is, and what it sends. */
  readonly title: string;
  readonly maker: ImportedName;
  readonly settings: readonly PropertyCode[];
  readonly credential: Code;
}

const tokenType = code`string`;

/** Schemes whose credentials need no signature over the request. Of the others, the client's user makes the signature. */
const uses: Readonly<
  Partial<Record<SecurityScheme["kind"], (scheme: SecurityScheme) => SchemeUse>>
> = {
  bearer: (scheme) => tokenUse("A bearer token", scheme, "prefix", "token"),
  oauth2: (scheme) => tokenUse("An OAuth 2.0 access token", scheme, "headerPrefix", "accessToken"),
  jwt: (scheme) => tokenUse("A signed JSON Web Token", scheme, "headerPrefix", ""),
  asap: (scheme) => tokenUse("A signed ASAP token", scheme, "", ""),
  basic: ({ bindings }) => ({
    title: "User name and password",
    maker: runtime.basic,
    settings: [
      ...textProperty("username", bindings["username"]),
      ...textProperty("password", bindings["password"]),
    ],
    credential: code`{ username: string; password: string }`,
  }),
  apiKey: (scheme) => {
    const { settings, bindings } = scheme;
    const name = settings["key"] ?? "";
    const isHeader = settings["in"] !== "query";
    // The runtime's bearer scheme is the one that writes a word before the key.
    if (isHeader && settings["prefix"] !== undefined) {
      return tokenUse("A token", scheme, "prefix", "value");
    }
    return keyUse("An API key", isHeader ? "header" : "query", name, bindings["value"]);
  },
};

/** A token in the `Authorization` header, or in the query where Postman is told to put it there. */
function tokenUse(
  title: string,
  { settings, bindings }: SecurityScheme,
  prefixKey: string,
  tokenKey: string,
): SchemeUse {
  const token = bindings[tokenKey];
  if (settings["addTokenTo"] === "queryParams" || settings["addTokenTo"] === "queryParam") {
    return keyUse(title, "query", settings["queryParamKey"] ?? "access_token", token);
  }
  const prefix = settings[prefixKey]?.trim();
  const isUsual = prefix === undefined || prefix === "Bearer";
  return {
    title: `${title} in the header ${codeSpan("Authorization")}`,
    maker: runtime.bearer,
    settings: [...(isUsual ? [] : textProperty("prefix", prefix)), ...textProperty("token", token)],
    credential: tokenType,
  };
}

function keyUse(
  title: string,
  place: "header" | "query",
  name: string,
  value: string | undefined,
): SchemeUse {
  return {
    title: `${title} in the ${place === "header" ? "header" : "query parameter"} ${codeSpan(name)}`,
    maker: runtime.apiKey,
    settings: [
      ["in", stringLiteral(place)],
      ["name", stringLiteral(name)],
      ...textProperty("value", value),
    ],
    credential: tokenType,
  };
}

function textProperty(key: string, value: string | undefined): readonly PropertyCode[] {
  return optional(key, value === undefined ? undefined : stringLiteral(value));
}

function schemeStatement(scheme: SecurityScheme, name: string): Statement {
  const use = uses[scheme.kind]?.(scheme);
  const declared = {
    kind: "const",
    name: identifier(name),
    type: code`${runtime.AuthScheme}`,
  } as const;
  if (use === undefined) {
    return { ...declared, doc: unsignedDoc(scheme, name), value: code`() => undefined` };
  }
  const settings = use.settings.length === 0 ? nothing : code`, ${objectLine(use.settings)}`;
  return {
    ...declared,
    doc: schemeDoc(scheme, use),
    value: code`${use.maker}(${stringLiteral(name)}${settings})`,
  };
}

function schemeDoc({ bindings }: SecurityScheme, { title, settings }: SchemeUse): Code {
  const written = new Set(settings.map(([, value]) => value.text));
  const used = Object.values(bindings).filter((text) => written.has(stringLiteral(text).text));
  const verb = used.length === 1 ? "is" : "are";
  const fallback = ` Without one, ${used.map(codeSpan).join(" and ")} ${verb} used.`;
  return tsDoc({ text: [`${title}.${used.length === 0 ? "" : fallback}`] });
}

function unsignedDoc({ kind }: SecurityScheme, name: string): Code {
  const title = signatureTitles[kind] ?? kind;
  const where = `a hook of the client's option \`onRequest\`, for requests whose \`operation.auth\` is \`${name}\``;
  return tsDoc({ text: [`${title}: this client adds no signature.`, `Add it in ${where}.`] });
}

const signatureTitles: Readonly<Partial<Record<SecurityScheme["kind"], string>>> = {
  awsv4: "AWS Signature, version 4",
  digest: "HTTP Digest",
  edgegrid: "Akamai EdgeGrid",
  hawk: "Hawk",
  ntlm: "NTLM",
  oauth1: "OAuth 1.0",
};
