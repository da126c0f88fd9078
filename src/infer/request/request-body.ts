/** The body of an operation: the item's own, or where it sends none, what a caller may send as saved requests did. */
import type { Body } from "../../model/api.js";
import type { Request, RequestBody } from "../../model/collection.js";
import { diagnostic } from "../../model/diagnostic.js";
import { LONE_VARIABLE } from "../heuristics.js";
import { isJsonArray, isJsonObject } from "../json/json-value.js";
import { bodyOf, type BodyType } from "./body.js";
import { declaredType } from "./headers.js";
import type { Building } from "./parameters.js";

type Mode = RequestBody["mode"];

/** `fetch` refuses a body with these. */
const BODILESS_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** @param type of the item's own body */
export function requestBody(
  { method, body }: Request,
  originals: readonly Request[],
  type: BodyType,
  building: Building,
): Body | undefined {
  if (body === undefined) {
    return BODILESS_METHODS.has(method) ? undefined : savedBody(originals, building);
  }
  const saved = originals.flatMap((original) => original.body ?? []);
  reportOthers(body.mode, saved, building);
  return bodyOf(body, { type, originals: saved }, building);
}

/** As the first saved request sent it that shows anything. */
function savedBody(originals: readonly Request[], building: Building): Body | undefined {
  const shown = originals.flatMap(({ body, headers }) =>
    body !== undefined && isShown(body) ? { body, declared: declaredType(headers) } : [],
  );
  // A GraphQL document is the request itself: without it, none would be the same.
  const first = shown.find(({ body }) => body.mode !== "graphql");
  const saved = shown.map(({ body }) => body);
  reportOthers(first?.body.mode, saved, building);
  if (first === undefined) return undefined;
  const { body, declared } = first;
  // A form's type would be sent without a form, too.
  const isForm = body.mode === "urlencoded" || body.mode === "formdata";
  const type: BodyType = { declared: isForm ? undefined : declared, isAdded: true };
  const built = bodyOf(withoutFields(body), { type, originals: saved }, building);
  if (built?.kind !== "json" && built?.kind !== "text" && built?.kind !== "binary") return built;
  // A value alone, whose text is JSON by chance, is none that a function should take.
  if (built.kind === "json" && !isJsonObject(built.example) && !isJsonArray(built.example)) {
    return undefined;
  }
  const origin = { item: building.item, pointer: body.pointer };
  building.report(diagnostic("PW1307", origin, "only saved requests have a body"));
  return { ...built, optional: true };
}

/** Nothing of a form is sent unless the caller gives it. */
function withoutFields(body: RequestBody): RequestBody {
  if (body.mode === "urlencoded") return { ...body, fields: [] };
  return body.mode === "formdata" ? { ...body, parts: [] } : body;
}

/** Neither blank nor a variable alone, which may be anything. */
function isShown(body: RequestBody): boolean {
  return body.mode !== "raw" || (body.text.trim() !== "" && !LONE_VARIABLE.test(body.text));
}

/** @param mode of what callers give; absent where they give no body */
function reportOthers(
  mode: Mode | undefined,
  saved: readonly RequestBody[],
  building: Building,
): void {
  const byMode = new Map(saved.toReversed().map((body) => [body.mode, body.pointer]));
  for (const [other, pointer] of byMode) {
    if (other === mode) continue;
    const kept = mode === undefined ? "" : `, and the function takes ${MODES[mode]}`;
    const message = `a saved request sends ${MODES[other]}${kept}`;
    building.report(diagnostic("PW1308", { item: building.item, pointer }, message));
  }
}

const MODES: Readonly<Record<Mode, string>> = {
  file: "a file",
  formdata: "a multipart form",
  graphql: "a GraphQL document",
  raw: "raw text",
  urlencoded: "a form",
};
