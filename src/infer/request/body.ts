/** A body as written in Postman: what the caller passes, and what goes over the wire for it. */
import type { Body } from "../../model/api.js";
import type { FormPart, KeyValue, RequestBody } from "../../model/collection.js";
import { diagnostic } from "../../model/diagnostic.js";
import type { Origin } from "../../model/origin.js";
import { parseJsonText } from "../json/parse.js";
import { writtenNumbers } from "../json/stand-in.js";
import { fieldOrder, objectOrder } from "./field-order.js";
import { graphqlBody } from "./graphql.js";
import { reportBody } from "./json-notes.js";
import { losesComments, withoutComments } from "./json-comments.js";
import { bodiesOf, originalSamples, withOriginals } from "./originals.js";
import type { Building } from "./parameters.js";

type RawBody = Extract<RequestBody, { mode: "raw" }>;
type FormBody = Extract<Body, { kind: "urlencoded" | "multipart" }>;

/** What Postman's runtime sends for a declared language where the item sets no content type itself. */
const LANGUAGE_TYPES: ReadonlyMap<string, string> = new Map([
  ["html", "text/html"],
  ["javascript", "application/javascript"],
  ["json", "application/json"],
  ["text", "text/plain"],
  ["xml", "application/xml"],
]);
/** With a charset, Postman leaves it as it is; any other type it replaces. */
const FORM_WITH_SUFFIX = /^application\/x-www-form-urlencoded\s*;/i;
const MULTIPART = /^\s*multipart\/form-data\b/i;
const JSON_MEDIA_TYPE = /^\s*[\w.+-]+\/(?:[\w.+-]+\+)?json\b/i;

/** What a request says of its body's content type. */
export interface BodyType {
  /** The item's own `Content-Type` header. */
  readonly declared: string | undefined;
  /** Whether Postman adds one where the item has none. */
  readonly isAdded: boolean;
}

/** A type that nothing gives: Postman is told to add none. */
const UNTYPED: { readonly untyped?: true } = { untyped: true };

/** Where a body stands, and what else is known to have been sent there. */
export interface BodyContext {
  readonly type: BodyType;
  /** Of saved requests; those of another mode say nothing. */
  readonly originals: readonly RequestBody[];
}

export function bodyOf(
  body: RequestBody,
  place: BodyContext,
  building: Building,
): Body | undefined {
  const { type, originals } = place;
  const { declared: contentType, isAdded } = type;
  const origin: Origin = { item: building.item, pointer: body.pointer };
  switch (body.mode) {
    case "raw":
      return rawBody(body, place, building);
    case "urlencoded": {
      const saved = bodiesOf(body.mode, originals).flatMap(({ fields }) => fields);
      const form = formBody("urlencoded", { own: body.fields, saved, origin }, building);
      return { ...form, ...formType(type, FORM_WITH_SUFFIX) };
    }
    case "formdata": {
      const saved = bodiesOf(body.mode, originals).flatMap(({ parts }) => parts);
      const form = formBody("multipart", { own: body.parts, saved, origin }, building);
      return { ...form, ...formType(type) };
    }
    case "file":
      return { kind: "binary", ...(contentType !== undefined && { contentType }), origin };
    case "graphql":
      return {
        ...graphqlBody(body, bodiesOf(body.mode, originals), building),
        ...(contentType !== undefined && { contentType }),
        ...(!isAdded && contentType === undefined && UNTYPED),
      };
  }
}

/** Postman replaces a form's type by its own, except for a charset, unless it is told to add none. */
function formType(
  { declared, isAdded }: BodyType,
  kept?: RegExp,
): Pick<FormBody, "contentType" | "untyped"> {
  // Without its boundary, which only the platform knows, no server could read the form.
  if (declared !== undefined && MULTIPART.test(declared)) return {};
  const isKept = declared !== undefined && (!isAdded || kept?.test(declared));
  return { ...(isKept && { contentType: declared }), ...(!isAdded && UNTYPED) };
}

interface FormEntries {
  readonly own: readonly (KeyValue | FormPart)[];
  readonly saved: readonly (KeyValue | FormPart)[];
  readonly origin: Origin;
}

function formBody(
  kind: FormBody["kind"],
  { own, saved, origin }: FormEntries,
  building: Building,
): FormBody {
  const fields = withOriginals(own, saved, kind === "multipart" ? "form" : kind, building);
  const orderOf = kind === "multipart" ? fieldOrder : objectOrder;
  const order = orderOf(
    own,
    fields.some(({ fallback }) => fallback !== undefined),
  );
  return { kind, fields, ...(order !== undefined && { order }), origin };
}

function rawBody(
  { text, language, pointer }: RawBody,
  { type: { declared, isAdded }, originals }: BodyContext,
  building: Building,
): Body | undefined {
  if (text === "") return undefined;
  const origin: Origin = { item: building.item, pointer };
  const added = LANGUAGE_TYPES.get(language ?? "text") ?? "text/plain";
  const contentType = declared ?? (isAdded ? added : undefined);
  const plain: Body = {
    kind: "text",
    ...(contentType !== undefined && { contentType }),
    text: losesComments(language, declared) ? withoutComments(text) : text,
    origin,
  };
  // What begins with a variable may be anything.
  const looksJson = /^\s*(?:\[|\{(?!\{))/.test(text);
  const saysJson =
    language === "json" || (declared !== undefined && JSON_MEDIA_TYPE.test(declared));
  if (
    !saysJson &&
    !(looksJson && (language === undefined || language === "text") && declared === undefined)
  ) {
    building.report(
      diagnostic(
        "PW1302",
        origin,
        `the body is ${language ?? declared ?? "plain text"}, typed as text`,
      ),
    );
    return plain;
  }
  const parsed = parseJsonText(text);
  if (parsed.ok) {
    reportBody("the body", text, parsed, origin, building.report);
    if (!saysJson && isAdded) {
      building.report(diagnostic("PW1306", origin, `the body is JSON, sent as ${added}`));
    }
    const own = { value: parsed.value, origin, standIns: parsed.standIns };
    const type = building.slots.json(
      "body",
      [own, ...originalSamples(text, bodiesOf("raw", originals), building.item)],
      { outcome: "Body", role: "request" },
    );
    const typed = contentType === undefined ? { contentType: added, ...UNTYPED } : { contentType };
    const written = writtenNumbers(parsed.standIns);
    return { kind: "json", type, ...typed, example: parsed.value, ...written, text, origin };
  }
  building.report(
    saysJson
      ? diagnostic("PW1301", origin, `the JSON body cannot be read: ${parsed.message}`)
      : diagnostic("PW1302", origin, "the body looks like JSON and is none, typed as text"),
  );
  return plain;
}
