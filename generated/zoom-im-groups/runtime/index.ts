// Part of postwright's runtime, copied as it is. Do not edit.
/** The runtime's public names. */
export { apiKey, basic, bearer, signed } from "./auth.js";
export type { Field, FieldOrder } from "./encoding.js";
export type { ApiKeySettings, BasicSettings, BearerSettings } from "./auth.js";
export { hmacJwt } from "./jwt.js";
export type { HmacJwtSettings } from "./jwt.js";
export { binary, graphql, json, multipart, text, urlencoded } from "./bodies.js";
export type { BinaryBody } from "./bodies.js";
export { typedMultipart } from "./typed-multipart.js";
export { untyped } from "./untyped.js";
export { exactJson, JsonNumber } from "./exact-json.js";
export type { ExactNumber } from "./exact-json.js";
export { exactNumbers } from "./exact-numbers.js";
export type { Exact } from "./exact-numbers.js";
export { commaSeparated } from "./comma-separated.js";
export { createClient } from "./client.js";
export type { Client } from "./client.js";
export { fallbacks } from "./fallbacks.js";
export type { FallbackTexts } from "./fallbacks.js";
export { inOrder } from "./order.js";
export { layers } from "./layers.js";
export type { Hooks } from "./layers.js";
export { expander } from "./variables.js";
export { dynamicVariables } from "./dynamic-variables.js";
export {
  ConfigurationError,
  DecodeError,
  InvalidArgumentError,
  NetworkError,
  PostwrightError,
  RequestAbortedError,
  ResponseError,
  TimeoutError,
  UnexpectedResponseError,
} from "./errors.js";
export type {
  AuthScheme,
  BodyContent,
  BodyEncoder,
  BodyKind,
  BodyReader,
  Credential,
  Credentials,
  DocumentedResponse,
  Fallbacks,
  Fetch,
  NoParams,
  Operation,
  OutgoingRequest,
  Params,
  RequestDescription,
  Responses,
  Scalar,
  ValuesOf,
} from "./operation.js";
export type {
  ClientOptions,
  CredentialFunction,
  CredentialSource,
  DynamicVariables,
  Expand,
  QuerySerializer,
  RequestHook,
  RequestOptions,
  ResponseHook,
  Retry,
  RetryLimits,
  Signer,
} from "./options.js";
export { PaginationError } from "./next-link.js";
export type { PageRules } from "./page-rules.js";
export type { PageIterable, PaginateOptions, Paginated, ResultPage } from "./pages.js";
export { paginate } from "./paginate.js";
export type { CallPlace } from "./place.js";
export type { Reply } from "./reply.js";
export type { ApiCode, Documented, Failure, Outcome, Success, SuccessStatus } from "./result.js";
export { clientCredentialsGrant, refreshTokenGrant, TokenError } from "./oauth2.js";
export type { RefreshTokenSettings, TokenSettings } from "./oauth2.js";
export { queryStyle } from "./query-style.js";
export type { QueryStyle } from "./query-style.js";
export { rateLimiter } from "./rate-limiter.js";
export type { RateLimiterSettings } from "./rate-limiter.js";
export type { RateLimitSettings } from "./gate.js";
export { rawResponse } from "./raw-response.js";
export { refreshing } from "./refreshing.js";
export type { Lease, RefreshingSettings } from "./refreshing.js";
export { jsonLines, serverSentEvents } from "./streams.js";
export type { ServerSentEvent } from "./streams.js";
export { retry } from "./retry.js";
export type { RetrySettings } from "./retry.js";
export { FailureError, unwrap } from "./unwrap.js";
