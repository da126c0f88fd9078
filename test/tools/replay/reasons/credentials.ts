/** Credentials that are made anew for each request, and those that are none. */
import { isDeepStrictEqual } from "node:util";
import type { SentRecord } from "../../lib/oracle/record.js";
import { headerValue, type Header } from "../../lib/wire/request.js";
import { splitTarget, type Excuse } from "./excuse.js";

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

/** Signed headers and query parameters are the client's, if it has any; all others have to be the same. */
export const signature: Excuse = (postman, { client }) => {
  if (!SIGNING_AUTHS.has(postman.auth ?? "")) return postman;
  const isSignedAlike = isDeepStrictEqual(
    unsignedPairs(postman.target),
    unsignedPairs(client.target),
  );
  const { path } = splitTarget(postman.target);
  const target = isSignedAlike ? path + splitTarget(client.target).query : postman.target;
  const isSigned = ([name]: Header): boolean => SIGNED_HEADER.test(name);
  const headers = [
    ...postman.headers.filter((header) => !isSigned(header)),
    ...client.headers.filter(([name]) => client.ownHeaders.has(name)).filter(isSigned),
  ];
  return { ...postman, target, headers };
};

function unsignedPairs(target: string): readonly string[] {
  const pairs = splitTarget(target).query.slice(1).split("&");
  return pairs.filter((pair) => pair !== "" && !SIGNED_PAIR.test(pair));
}

/** Nothing, the name of a scheme alone, or basic auth of neither name nor password. */
const EMPTY_CREDENTIAL = /^(?:api-?key|basic|basic Og==|bearer|jwt|oauth|token)?$/i;
/** A prefix is of the collection's choice, if an auth setting put it there; written by hand, a word may be a token. */
const PREFIX = /^[\w-]+$/;

/** The client sends no `Authorization` where Postman sends one without a credential. */
export const emptyCredential: Excuse = (postman, { client }) => {
  const isEmpty = isEmptyCredential(postman);
  const isLeftOut = headerValue(client.headers, "authorization") === undefined;
  if (!isEmpty || !isLeftOut) return postman;
  const headers = postman.headers.filter(([name]) => name !== "authorization");
  return { ...postman, headers };
};

function isEmptyCredential({ headers, auth }: SentRecord): boolean {
  const value = headerValue(headers, "authorization")?.trim();
  if (value === undefined) return false;
  return EMPTY_CREDENTIAL.test(value) || (auth !== null && PREFIX.test(value));
}
