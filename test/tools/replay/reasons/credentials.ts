/** Credentials that are made anew for each request, and those that are none. */
import { isDeepStrictEqual } from "node:util";
import type { SentRecord } from "../../lib/oracle/record.js";
import type { WireBody } from "../../lib/wire/body.js";
import { headerValue, type Header } from "../../lib/wire/request.js";
import type { ClientRecord } from "../compare.js";
import { decoded, splitTarget, type Excuse } from "./excuse.js";

/** Auth types whose credentials hold a nonce, a time or a signature over one. */
const SIGNING_AUTHS: ReadonlySet<string> = new Set([
  "asap",
  "awsv4",
  "digest",
  "edgegrid",
  "hawk",
  "jwt",
  "ntlm",
  "oauth1",
]);

/** Where they put their credentials. */
const SIGNED_HEADER = /^(?:authorization|x-amz-[\w-]+)$/;
const SIGNED_PAIR = /^(?:oauth_|x-amz-|token=)/i;

/** Signed headers, query parameters and form fields are the client's, if it has any; all others have to be the same. */
export const signature: Excuse = (postman, { client }) => {
  if (!SIGNING_AUTHS.has(postman.auth ?? "")) return postman;
  const isSignedAlike = isDeepStrictEqual(
    unsignedPairs(postman.target),
    unsignedPairs(client.target),
  );
  const { path } = splitTarget(postman.target);
  const target = isSignedAlike ? path + splitTarget(client.target).query : postman.target;
  const written = postman.auth === "awsv4" ? withoutEcho(postman.headers) : postman.headers;
  const headers = [
    ...written.filter((header) => !isSigned(header)),
    ...client.headers.filter(([name]) => client.ownHeaders.has(name)).filter(isSigned),
  ];
  const form = unsignedForm(postman.body);
  const isFormAlike = form !== undefined && isDeepStrictEqual(form, unsignedForm(client.body));
  return { ...postman, target, headers, body: isFormAlike ? client.body : postman.body };
};

/** Signing for AWS writes the last of several lines of a header twice. */
function withoutEcho(headers: readonly Header[]): readonly Header[] {
  return headers.filter((header, index) => {
    const lines = headers.filter(([name]) => name === header[0]);
    const isLast = headers.findLastIndex(([name]) => name === header[0]) === index;
    return lines.length < 3 || !isLast || lines.at(-2)?.[1] !== header[1];
  });
}

function isSigned([name]: Header): boolean {
  return SIGNED_HEADER.test(name);
}

/** Undefined for a body that is no form, which no signature is put into. */
function unsignedForm(body: WireBody | null): readonly Header[] | undefined {
  const form = body !== null && "form" in body ? body.form : undefined;
  return form?.filter(([key]) => !SIGNED_PAIR.test(key));
}

function unsignedPairs(target: string): readonly string[] {
  const pairs = splitTarget(target).query.slice(1).split("&");
  // Where Postman adds pairs, it encodes all of them once more in its own way.
  return pairs.filter((pair) => pair !== "" && !SIGNED_PAIR.test(pair)).map(decoded);
}

/** Nothing, the name of a scheme alone, or basic auth of neither name nor password. */
const EMPTY_CREDENTIAL = /^(?:api-?key|basic|basic Og==|bearer|jwt|oauth|token)?$/i;
/** A prefix is of the collection's choice, if an auth setting put it there; written by hand, a word may be a token. */
const PREFIX = /^[\w-]+$/;

/** The client sends no credential where Postman sends an empty one. */
export const emptyCredential: Excuse = (postman, { client }) => {
  const empty = postman.headers.filter(
    ([name, value]) =>
      isEmptyCredential(name, value, postman.auth) &&
      headerValue(client.headers, name) === undefined,
  );
  if (empty.length === 0 && postman.auth === "apikey") return withoutEmptyPair(postman, client);
  // An auth setting fills one header: with two of them empty, one is no credential.
  if (empty.length !== 1) return postman;
  return { ...postman, headers: postman.headers.filter((header) => !empty.includes(header)) };
};

/** An API key in the query is the last pair. */
function withoutEmptyPair(postman: SentRecord, client: ClientRecord): SentRecord {
  const { path, query } = splitTarget(postman.target);
  const shorter = /^\?[^&=]*=?$/.test(query) ? "" : query.replace(/&[^&=]*=?$/, "");
  return splitTarget(client.target).query === shorter
    ? { ...postman, target: path + shorter }
    : postman;
}

function isEmptyCredential(name: string, value: string, auth: string | null): boolean {
  if (name !== "authorization") return auth === "apikey" && value === "";
  return EMPTY_CREDENTIAL.test(value.trim()) || (auth !== null && PREFIX.test(value.trim()));
}
