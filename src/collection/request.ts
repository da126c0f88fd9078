/** One request: what Postman's runtime would send for it. */
import type { Auth, KeyValue, Request, RequestUrl } from "../model/collection.js";
import { authInForce, readAuth, type DeclaredAuth } from "./auth.js";
import { readBody, takesBody } from "./body.js";
import { descriptionOf, isFields, own } from "./fields.js";
import { readRequestHeaders } from "./headers.js";
import type { Place } from "./place.js";
import { Refusal, wrongType, type Report } from "./refusal.js";
import { readUrl } from "./url.js";
import { splitLogin } from "./url-login.js";

/** What the levels above a request say about it. */
export interface RequestContext {
  /** The nearest auth that is declared above. */
  readonly auth: DeclaredAuth | undefined;
  /** The item's path, for an auth of its own. */
  readonly path: readonly string[];
  readonly disableBodyPruning: boolean;
  readonly report: Report;
}

const METHOD = /^[!#$%&'*+.^_`|~0-9A-Z-]+$/;

/** `fetch` throws for these, as every HTTP client should that does not speak for a proxy. */
const FORBIDDEN_METHODS: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

/** @throws Refusal where there is nothing that could be sent */
export function readRequest(value: unknown, place: Place, context: RequestContext): Request {
  if (typeof value === "string") {
    const auth = authInForce(context.auth, context.report);
    const addressed = withLogin({ url: readUrl(value, place), headers: [], auth }, context, place);
    return { method: "GET", headers: [], ...addressed, pointer: place.pointer };
  }
  if (!isFields(value)) throw wrongType(place, "the request", value);
  if (own(value, "url") === undefined) throw new Refusal("PW1103", place, "the request has no URL");
  const written = readUrl(own(value, "url"), place.at("url"));
  const method = readMethod(own(value, "method"), place.at("method"));
  const headers = readRequestHeaders(own(value, "header"), place.at("header"));
  const body = takesBody(method, context.disableBodyPruning)
    ? readBody(own(value, "body"), place.at("body"), context.report)
    : undefined;
  const auth = authInForce(
    readAuth(own(value, "auth"), context.path, place.at("auth")) ?? context.auth,
    context.report,
  );
  return {
    method,
    headers,
    ...withLogin({ url: written, headers, auth }, context, place.at("url")),
    ...(body !== undefined && { body }),
    pointer: place.pointer,
  };
}

interface Addressed {
  readonly url: RequestUrl;
  readonly headers: readonly KeyValue[];
  readonly auth: Auth | undefined;
}

/** A login in the URL is basic auth, unless an auth or a header says otherwise. */
function withLogin(
  { url, headers, auth }: Addressed,
  { path }: RequestContext,
  { pointer }: Place,
): Pick<Request, "auth" | "url"> {
  const { base, login } = splitLogin(url.base);
  const isOverruled = headers.some(
    ({ key, disabled }) => !disabled && key.toLowerCase() === "authorization",
  );
  const params = login === undefined || isOverruled ? undefined : { ...login };
  const used: Auth | undefined =
    auth ?? (params && { type: "basic", params, declaredAt: path, pointer });
  return { url: { ...url, base }, ...(used !== undefined && { auth: used }) };
}

/** A request given as text is its URL. */
export function requestDescription(value: unknown): string | undefined {
  return isFields(value) ? descriptionOf(own(value, "description")) : undefined;
}

function readMethod(value: unknown, place: Place): string {
  if ((value ?? null) === null || value === "") return "GET";
  if (typeof value !== "string") throw wrongType(place, "the method", value);
  const method = value.toUpperCase();
  if (!METHOD.test(method)) throw new Refusal("PW1106", place, "the method is no token");
  if (FORBIDDEN_METHODS.has(method)) {
    throw new Refusal("PW1106", place, `the method is ${method}, which HTTP clients must refuse`);
  }
  return method;
}
