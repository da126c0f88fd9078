/** What a request may be given that could ask for another part of a list. */
import type { Operation, PageParameter, Parameter } from "../../model/api.js";
import type { ParameterFacts } from "../../model/facts.js";
import type { Evidence } from "../../model/origin.js";
import { isJsonObject } from "../json/json-value.js";
import { isTemplate } from "../template.js";

export interface Control extends PageParameter {
  /** The key as words are compared. */
  readonly name: string;
  /** Documented values, less variables and names of types. */
  readonly values: readonly string[];
  readonly text: string;
  readonly isDeprecated: boolean;
  readonly facts: ParameterFacts;
  readonly evidence: Evidence;
}

/** Lower case, letters and digits alone: `page[number]` is `pagenumber`, `@odata.nextLink` is `odatanextlink`. */
export function plainName(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

export function controlsOf({ parameters, body }: Operation): readonly Control[] {
  const query = parameters.filter((parameter) => parameter.in === "query");
  const fields = body?.kind === "urlencoded" || body?.kind === "multipart" ? body.fields : [];
  const example = body?.kind === "json" ? body.example : undefined;
  return [
    ...query.map((parameter) => parameterControl(parameter, "query")),
    ...fields.map((parameter) => parameterControl(parameter, "body")),
    ...(isJsonObject(example) ? Object.entries(example) : []).flatMap(([key, value]) =>
      typeof value === "object" ? [] : [bodyControl(key, String(value))],
    ),
  ];
}

function parameterControl(parameter: Parameter, place: PageParameter["in"]): Control {
  const { key, documented, doc, facts, origin } = parameter;
  return {
    in: place,
    key,
    name: plainName(key),
    values: documented.flatMap(({ value }) => (value === null ? [] : [value])).filter(isValue),
    text: [doc?.summary, doc?.details].filter(Boolean).join(" "),
    isDeprecated: facts.deprecated !== undefined || doc?.deprecated !== undefined,
    facts,
    evidence: { kind: "name", quote: key, pointer: `${origin.pointer}/key` },
  };
}

function bodyControl(key: string, value: string): Control {
  return {
    in: "body",
    key,
    name: plainName(key),
    values: [value].filter(isValue),
    text: "",
    isDeprecated: false,
    facts: { contradictions: [] },
    evidence: { kind: "name", quote: key },
  };
}

function isValue(text: string): boolean {
  return text !== "" && !isTemplate(text) && !/^<.*>$/.test(text);
}
