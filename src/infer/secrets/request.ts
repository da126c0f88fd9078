/** Requests and saved responses without their secrets. */
import type {
  Auth,
  FormPart,
  KeyValue,
  Request,
  RequestBody,
  RequestUrl,
  SavedResponse,
} from "../../model/collection.js";
import { isMasked, MASK } from "../../model/secret.js";
import type { CredentialPlace } from "./advice.js";
import { maskedGraphql, TOKEN_VARIABLE } from "./graphql.js";
import { isLoneScheme, isOpen, maskedBody, maskedText, maskedValue } from "./text.js";

/** Notes where a credential was found, in words such as "the description", and what kind of place that is. */
export type Report = (pointer: string, where: string, place: CredentialPlace) => void;

export function maskedRequest(request: Request, report: Report): Request {
  const { url, headers, body, auth } = request;
  return {
    ...request,
    url: maskedUrl(url, report),
    headers: maskedRows(headers, report),
    ...(body !== undefined && { body: maskedRequestBody(body, report) }),
    ...(auth !== undefined && { auth: maskedAuth(auth) }),
  };
}

export function maskedResponse(response: SavedResponse, report: Report): SavedResponse {
  const { name, headers, body, originalRequest, pointer } = response;
  const masked = {
    name: maskedText(name),
    headers: maskedRows(headers, () => undefined),
    ...(body !== undefined && { body: maskedBody(body) }),
  };
  const isChanged =
    masked.body !== body || masked.headers.some(({ value }) => value !== null && isMasked(value));
  if (isChanged) report(pointer, "a saved response", "response");
  const original = originalRequest && maskedRequest(originalRequest, () => undefined);
  return { ...response, ...masked, ...(original && { originalRequest: original }) };
}

/** Rows of any table; whoever reads them leaves out a value that is masked, and says so. */
function maskedRows<Row extends KeyValue>(rows: readonly Row[], report: Report): readonly Row[] {
  return rows.map((row) => {
    const masked = maskedRow(row);
    if (masked.key !== row.key) report(row.pointer, "a name", "text");
    return masked;
  });
}

function maskedRow<Row extends KeyValue>(row: Row): Row {
  const { key, value, description } = row;
  return {
    ...row,
    key: variableForToken(key),
    value: value === null ? null : maskedRowValue(key, value),
    ...(description !== undefined && { description: maskedText(description) }),
  };
}

function maskedPart(part: FormPart): FormPart {
  const { contentType } = part;
  return contentType === undefined ? part : { ...part, contentType: variableForToken(contentType) };
}

/** For what is sent as it stands: a variable takes a literal's place. */
function variableForToken(text: string): string {
  const masked = maskedText(text);
  return masked === text ? text : masked.replaceAll(MASK, TOKEN_VARIABLE);
}

const AUTHORIZATION = /^(?:proxy-)?authorization$/i;
/** `Bearer`, `Basic`, `AWS4-HMAC-SHA256`: what kind of credential follows is none. */
const SCHEME = /^\s*([A-Za-z][A-Za-z\d-]{0,31})\s+(\S.*)$/s;

function maskedRowValue(key: string, value: string): string {
  if (!AUTHORIZATION.test(key.trim()) || isOpen(value)) return maskedValue(key, value);
  if (isLoneScheme(value)) return value;
  const [, scheme, credential = ""] = SCHEME.exec(value) ?? [];
  if (scheme === undefined || maskedText(scheme) !== scheme) return MASK;
  if (isOpen(credential)) return value;
  return `${scheme} ${scheme === "Basic" && isLogin(credential) ? MASKED_LOGIN : MASK}`;
}

/** Stands for a user's name and password where they stood as Base64. */
export const MASKED_LOGIN = `${MASK}:${MASK}`;

/** `dXNlcjpwYXNz` is `user:pass`; a token of the same letters is nothing that could be read. */
function isLogin(credential: string): boolean {
  const isBase64 =
    /^[A-Za-z\d+/]+={0,2}$/.test(credential) && credential.length % BASE64_GROUP === 0;
  const text = isBase64 ? atob(credential) : "";
  return /^[^\p{Cc}:]*:[^\p{Cc}]*$/u.test(text) && btoa(text) === credential;
}

const BASE64_GROUP = 4;

function maskedUrl(url: RequestUrl, report: Report): RequestUrl {
  const { base, path, query, variables, hash, pointer } = url;
  // Some credentials are known by the address that they are a part of.
  const address = [base, ...(path ?? [])].join("/");
  // An address is sent as it stands, so that a variable takes a literal's place.
  const masked = maskedText(address).replaceAll(MASK, TOKEN_VARIABLE);
  const [maskedBase = "", ...segments] = splitLike(masked, base);
  if (masked !== address) report(pointer, "the URL", "text");
  return {
    ...url,
    base: maskedBase,
    ...(path !== undefined && { path: segments }),
    query: maskedRows(query, report),
    variables: maskedRows(variables, report),
    ...(hash !== undefined && { hash: maskedText(hash) }),
  };
}

/** An address as its base and its segments; the base has as many slashes as it had before. */
function splitLike(address: string, base: string): readonly string[] {
  const parts = address.split("/");
  const ofBase = base.split("/").length;
  return [parts.slice(0, ofBase).join("/"), ...parts.slice(ofBase)];
}

function maskedRequestBody(body: RequestBody, report: Report): RequestBody {
  switch (body.mode) {
    case "raw": {
      const text = maskedBody(body.text);
      if (text !== body.text) report(body.pointer, "the body", "argument");
      return { ...body, text };
    }
    case "graphql": {
      const query = maskedGraphql(body.query);
      const variables = maskedBody(body.variables);
      if (query !== body.query) report(body.pointer, "the query", "text");
      if (variables !== body.variables) {
        report(body.pointer, "the variables of the query", "argument");
      }
      const { operationName } = body;
      const named = operationName !== undefined && {
        operationName: variableForToken(operationName),
      };
      return { ...body, query, variables, ...named };
    }
    case "urlencoded":
      return { ...body, fields: maskedRows(body.fields, report) };
    case "formdata":
      return { ...body, parts: maskedRows(body.parts, report).map(maskedPart) };
    case "file":
      return body;
  }
}

function maskedAuth(auth: Auth): Auth {
  const params = Object.entries(auth.params).map(
    ([key, text]) => [maskedText(key), maskedBody(text)] as const,
  );
  const declaredAt = auth.declaredAt.map(maskedText);
  return { ...auth, params: Object.fromEntries(params), declaredAt };
}
