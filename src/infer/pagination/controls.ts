/** What a request may be given that could ask for another part of a list. */
import type { Operation, PageParameter, Parameter } from "../../model/api.js";
import type { ParameterFacts } from "../../model/facts.js";
import type { Evidence, JsonValue } from "../../model/origin.js";
import { MAX_PAGE_OBJECTS, PAGE_OBJECTS } from "../heuristics-pagination.js";
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
    ...bodyControls(example, []),
  ];
}

/** What a control says of where it goes. */
export function parameterOf(control: Control): PageParameter {
  const { within, key } = control;
  return { in: control.in, ...(within !== undefined && { within }), key };
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

/** The fields of a JSON body, and those of objects about pages in it: `{"query": {…}, "page": {"limit": 5}}`. */
function bodyControls(body: JsonValue | undefined, within: readonly string[]): readonly Control[] {
  if (!isJsonObject(body)) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    if (value === null) return [bodyControl(key, "", within)];
    if (typeof value !== "object") return [bodyControl(key, String(value), within)];
    const isAboutPages = PAGE_OBJECTS.has(plainName(key)) && within.length < MAX_PAGE_OBJECTS;
    return isAboutPages ? bodyControls(value, [...within, key]) : [];
  });
}

/** Keys of what is called a page are read like those of a query: `page[number]`. */
function bodyControl(key: string, value: string, within: readonly string[]): Control {
  const around = plainName(within.at(-1) ?? "");
  return {
    in: "body",
    ...(within.length > 0 && { within }),
    key,
    name: plainName(around === "page" ? around + key : key),
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
