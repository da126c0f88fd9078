/** Which auth applies to a request: the nearest that is declared, unless that says `noauth`. */
import type { Auth, AuthType } from "../model/collection.js";
import { isFields, isList, own, scalarText, type Fields } from "./fields.js";
import { isHeaderValue } from "./header-text.js";
import type { Place } from "./place.js";
import { Refusal, type Report } from "./refusal.js";
import { attributeText } from "./typed-value.js";

/** What a collection, folder or request says about auth, where it says anything. */
export type DeclaredAuth =
  | { readonly kind: "auth"; readonly auth: Auth }
  | { readonly kind: "noauth" }
  | { readonly kind: "misnamed"; readonly name: string; readonly place: Place }
  | { readonly kind: "unknown"; readonly place: Place };

const AUTH_TYPES = [
  "apikey",
  "asap",
  "awsv4",
  "basic",
  "bearer",
  "digest",
  "edgegrid",
  "hawk",
  "jwt",
  "ntlm",
  "oauth1",
  "oauth2",
] as const satisfies readonly AuthType[];

/** What people and other programs write; Postman knows no such type and sends no auth. */
const MISNAMED_TYPES: ReadonlySet<string> = new Set(["inherit", "none"]);

const typeOfName: ReadonlyMap<string, AuthType> = new Map(AUTH_TYPES.map((type) => [type, type]));

/** `undefined` where nothing is declared and the level above counts: also `null` and an auth without a type. */
export function readAuth(
  value: unknown,
  declaredAt: readonly string[],
  place: Place,
): DeclaredAuth | undefined {
  const name = isFields(value) ? own(value, "type") : undefined;
  if (!isFields(value) || typeof name !== "string" || name === "type") return undefined;
  if (name === "noauth") return { kind: "noauth" };
  const type = typeOfName.get(name);
  if (type === undefined) {
    return MISNAMED_TYPES.has(name)
      ? { kind: "misnamed", name, place: place.at("type") }
      : { kind: "unknown", place: place.at("type") };
  }
  const params = attributes(own(value, type));
  return { kind: "auth", auth: { type, params, declaredAt, pointer: place.pointer } };
}

/** @throws Refusal where the type is none of Postman's */
export function authInForce(declared: DeclaredAuth | undefined, report: Report): Auth | undefined {
  switch (declared?.kind) {
    case "auth":
      checkHeaderTexts(declared.auth);
      return declared.auth;
    case "misnamed":
      report(
        "PW1113",
        declared.place,
        `Postman knows no auth type "${declared.name}" and sends no auth`,
      );
      return undefined;
    case "unknown":
      throw new Refusal("PW1108", declared.place, "the auth has a type that is none of Postman's");
    default:
      return undefined;
  }
}

/** What becomes a header's name or the beginning of its value; the credentials themselves stay behind. */
const HEADER_TEXTS: Partial<Record<AuthType, string>> = { apikey: "key", oauth2: "headerPrefix" };

function checkHeaderTexts({ type, params, pointer }: Auth): void {
  const name = HEADER_TEXTS[type];
  const text = name === undefined || !Object.hasOwn(params, name) ? "" : (params[name] ?? "");
  if (isHeaderValue(text)) return;
  const message = "the auth would put a line break or another control character into a header";
  throw new Refusal("PW1105", { pointer }, message);
}

/** v2.1 lists attributes with their types, v2.0 has an object; of several with one name the last counts. */
function attributes(value: unknown): Readonly<Record<string, string>> {
  if (isList(value)) {
    return gathered(value.filter(isFields).map((entry) => [scalarText(own(entry, "key")), entry]));
  }
  if (!isFields(value)) return {};
  return gathered(Object.keys(value).map((key) => [key, { value: own(value, key) }]));
}

function gathered(
  entries: readonly (readonly [string | undefined, Fields])[],
): Readonly<Record<string, string>> {
  const texts = new Map<string, string>();
  for (const [key, entry] of entries) {
    const text = attributeText(entry);
    if (key !== undefined && text !== undefined) texts.set(key, text);
  }
  return Object.fromEntries(texts);
}
