/** `auth.ts`: the ways to authenticate that the collection uses, without any credential. */
import type { SecurityScheme } from "../model/api.js";
import type { NamePlan } from "../naming/plan.js";
import { code, nothing, type Code, type ImportedName } from "./code.js";
import { codeSpan } from "./comment-text.js";
import { tsDoc } from "./doc-text.js";
import { identifier, stringLiteral } from "./encoders.js";
import { named, type FilePlan } from "./file-plan.js";
import { runtime } from "./runtime-names.js";
import { schemeUse, type SchemeUse } from "./scheme-use.js";
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
      .map(({ scheme, name }) => schemeStatement(scheme, name, names)),
  };
}

/** The client's options for credentials, by the names of the schemes. */
export function credentialMembers(
  schemes: readonly SecurityScheme[],
  names: NamePlan,
): readonly Member[] {
  return schemes
    .filter(({ credentialOf }) => credentialOf === undefined)
    .map((scheme): Member => {
      const use = schemeUse(scheme);
      const key = named(names.security, scheme.id);
      return { key, type: use.credential, required: true, doc: schemeDoc(use) };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function schemeStatement(scheme: SecurityScheme, name: string, names: NamePlan): Statement {
  const use = schemeUse(scheme);
  const { id, credentialOf = id } = scheme;
  return {
    kind: "const",
    name: identifier(name),
    type: code`${runtime.AuthScheme}`,
    doc: schemeDoc(use),
    value: use.make(stringLiteral(named(names.security, credentialOf))),
  };
}

function schemeDoc({ title, standIns }: SchemeUse): Code {
  const verb = standIns.length === 1 ? "is" : "are";
  const fallback = ` Without one, ${standIns.map(codeSpan).join(" and ")} ${verb} used.`;
  return tsDoc({ text: [`${title}.${standIns.length === 0 ? "" : fallback}`] });
}
