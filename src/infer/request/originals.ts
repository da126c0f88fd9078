/** Requests that were saved with an item's responses: further samples of what may be sent. */
import type { Parameter } from "../../model/api.js";
import type {
  FormPart,
  KeyValue,
  Request,
  RequestBody,
  RequestItem,
  RequestUrl,
} from "../../model/collection.js";
import { diagnostic } from "../../model/diagnostic.js";
import type { ParameterLocation } from "../../model/facts.js";
import type { Origin } from "../../model/origin.js";
import { isMasked } from "../../model/secret.js";
import { AUTH_QUERY_KEY } from "../heuristics.js";
import { groupBy } from "../json/groups.js";
import { isJsonArray, isJsonObject } from "../json/json-value.js";
import { parseJsonText } from "../json/parse.js";
import type { Sample } from "../json/samples.js";
import { isTemplate } from "../template.js";
import { parameterNouns, parametersOf, type Building } from "./parameters.js";

const FIRST_ERROR_STATUS = 400;

/**
 * Those like the item's own, and only of what was not refused: an original of an error may show what must not be sent,
 * and one of another method or path was copied along with its response.
 */
export function originalsOf({
  request: { method, url },
  responses,
}: Pick<RequestItem, "request" | "responses">): readonly Request[] {
  return responses.flatMap(({ code, originalRequest: original }) =>
    code !== undefined &&
    code < FIRST_ERROR_STATUS &&
    original?.method === method &&
    isSamePlace(url, original.url)
      ? [original]
      : [],
  );
}

/** A variable for a base may hold the beginning of the path, so that only its end can be compared. */
function isSamePlace(own: RequestUrl, other: RequestUrl): boolean {
  const [a, b] = [segmentsOf(own), segmentsOf(other)];
  const { base } = a.length < b.length ? own : other;
  if (a.length !== b.length && (own.base === other.base || !isTemplate(base))) return false;
  const compared = Math.min(a.length, b.length);
  const rest = b.slice(b.length - compared);
  return a.slice(a.length - compared).every((segment, at) => isSameSegment(segment, rest[at]));
}

function segmentsOf({ path = [] }: RequestUrl): readonly string[] {
  return path.filter((segment) => segment !== "");
}

/** `:id`, `{{id}}`, `{id}`, `<id>`. */
const VARIABLE_SEGMENT = /^[:{<]|\{\{/;

/** A variable stands for any segment; numbers, ids and versions differ from one call to the next. */
function isSameSegment(a: string, b = ""): boolean {
  const isVariable = [a, b].some((segment) => VARIABLE_SEGMENT.test(segment));
  return isVariable || a === b || (/\d/.test(a) && /\d/.test(b));
}

/**
 * The query of saved requests to the same server, less what an auth puts there. Their headers are looked at for nothing:
 * where the item has none of a name, it is a credential or what the browser of a recording sent.
 */
export function originalQuery(
  { url, auth }: Request,
  originals: readonly Request[],
): readonly KeyValue[] {
  const authKey = auth?.type === "apikey" ? auth.params["key"] : undefined;
  return originals
    .filter((original) => original.url.base === url.base)
    .flatMap((original) => original.url.query)
    .filter(({ key, value }) => {
      return key !== authKey && !AUTH_QUERY_KEY.test(key) && !isMasked(value ?? "");
    });
}

/** The bodies that are of one mode. */
export function bodiesOf<Mode extends RequestBody["mode"]>(
  mode: Mode,
  bodies: readonly RequestBody[],
): readonly Extract<RequestBody, { readonly mode: Mode }>[] {
  return bodies.filter((body): body is Extract<RequestBody, { readonly mode: Mode }> => {
    return body.mode === mode;
  });
}

/** Of the JSON that was sent; each text once, and none that is the item's own. */
export function originalSamples(
  own: string,
  originals: readonly { readonly text: string; readonly pointer: string }[],
  item: Origin["item"],
): readonly Sample[] {
  const byText = new Map<string, Sample>();
  for (const { text, pointer } of originals) {
    if (text === own || byText.has(text)) continue;
    const parsed = parseJsonText(text);
    if (!parsed.ok || !(isJsonObject(parsed.value) || isJsonArray(parsed.value))) continue;
    byText.set(text, {
      value: parsed.value,
      origin: { item, pointer },
      standIns: parsed.standIns,
    });
  }
  return [...byText.values()];
}

/** Parameters of the request, and those that only originals have: these are sent only where a caller gives them. */
export function withOriginals(
  own: readonly (KeyValue | FormPart)[],
  originals: readonly (KeyValue | FormPart)[],
  location: ParameterLocation,
  building: Building,
): readonly Parameter[] {
  const known = new Set(own.map(({ key }) => key));
  const further = originals.filter(({ key }) => key !== "" && !known.has(key));
  for (const [key, [first]] of groupBy(further, (entry) => entry.key)) {
    const origin: Origin = { item: building.item, pointer: first?.pointer ?? "" };
    const message = `only saved requests have the ${parameterNouns[location]} "${key}"`;
    building.report(diagnostic("PW1307", origin, message));
  }
  const once = groupBy(further, ({ key, value }) => JSON.stringify([key, value]));
  const unsent = [...once.values()].flatMap(([first]) =>
    first === undefined ? [] : [{ ...first, disabled: true }],
  );
  const parameters = parametersOf([...own, ...unsent], location, building);
  // Whatever a description says: the item's own request goes without.
  return parameters.map((each) => (known.has(each.key) ? each : { ...each, required: false }));
}
