/** Thresholds and word lists of the inference, each with the real-world text that it is for. */

/**
 * Request headers whose documented literal is part of the API's contract rather than a sample value, such as
 * `Accept: application/json`, `OData-Version: 4.0`, `X-Requested-With: XMLHttpRequest`, `Notion-Version: 2022-06-28`:
 * the client sends it unless the caller says otherwise. `Idempotency-Key: 37` is a sample and stays out.
 */
export const CONSTANT_HEADER_NAMES: ReadonlySet<string> = new Set([
  "accept",
  "accept-charset",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "content-type",
  "depth",
  "dnt",
  "origin",
  "pragma",
  "prefer",
  "referer",
  "soapaction",
  "user-agent",
  "x-http-method-override",
  "x-requested-with",
]);
export const CONSTANT_HEADER_SUFFIXES: readonly string[] = ["-version", "maxversion", "_version"];

/**
 * Request headers that speak of one connection, as in `Host: <calculated when request is sent>` or `Connection: keep-alive`:
 * they are the transport's. `fetch` replaces them, ignores them, or throws.
 */
export const CONNECTION_HEADER_NAMES: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
]);

/**
 * Request headers that are the key to an API: `X-API-Key`, `Ocp-Apim-Subscription-Key`, `X-Auth-Token`, `authtoken`.
 * A session's `X-CSRF-Token` is another one with each session, and no key.
 */
export const KEY_HEADER = /^(?!.*(?:csrf|xsrf|idempotency))[\w-]*(?:key|token)$/i;

/** What Postman's auth puts into the query of a saved request: `?access_token=…`, `?oauth_nonce=…`, `?X-Amz-Signature=…`. */
export const AUTH_QUERY_KEY = /^(?:access_token|oauth_\w+|token|x-amz-[\w-]+)$/i;

/** A body that is `{{payload}}` and no more: it may be anything. */
export const LONE_VARIABLE = /^\s*\{\{[^{}]*\}\}\s*$/;

/** Response headers that tell a client something: `Location: /users/7`, `Retry-After: 30`, `Link: <…>; rel="next"`. */
export const MEANINGFUL_RESPONSE_HEADERS: ReadonlySet<string> = new Set([
  "content-disposition",
  "content-location",
  "content-range",
  "deprecation",
  "etag",
  "last-modified",
  "link",
  "location",
  "operation-location",
  "retry-after",
  "sunset",
  "www-authenticate",
]);
/** `RateLimit-Remaining`, `X-Rate-Limit-Reset`, `X-Request-Id`, `X-Total-Count` … */
export const MEANINGFUL_RESPONSE_HEADER_PREFIXES: readonly string[] = ["ratelimit", "x-"];
/** Set by servers and proxies on every answer: `X-Powered-By: Express`, `X-Cache: Miss from cloudfront`. */
export const NOISE_RESPONSE_HEADERS: ReadonlySet<string> = new Set([
  "x-amz-cf-id",
  "x-amz-cf-pop",
  "x-amzn-trace-id",
  "x-aspnet-version",
  "x-aspnetmvc-version",
  "x-cache",
  "x-cache-hits",
  "x-cloud-trace-context",
  "x-content-type-options",
  "x-dns-prefetch-control",
  "x-download-options",
  "x-envoy-upstream-service-time",
  "x-frame-options",
  "x-permitted-cross-domain-policies",
  "x-powered-by",
  "x-robots-tag",
  "x-served-by",
  "x-timer",
  "x-ua-compatible",
  "x-varnish",
  "x-xss-protection",
]);

/** A summary longer than this is no summary: "Creates … " paragraphs without any full stop exist. Characters. */
export const SUMMARY_MAX_LENGTH = 240;
/** Description text past this is cut from comments: some requests carry a whole manual. Characters. */
export const DETAILS_MAX_LENGTH = 4000;

/** What `/users/<string>` holds is no name of a parameter, unlike `/users/<userId>`. */
export const TYPE_WORDS =
  /^(?:any|array|bool(?:ean)?|date(?:time)?|double|email|float|guid|int(?:eger|32|64)?|long|number|object|string|text|time|uri|url|uuid|value)$/i;

/** `/users/6f1e8b1c-…`, `/users/64b7f0c2a1d3e4f5a6b7c8d9`: a UUID or MongoDB's id, which no route has in its name. */
export const ID_SEGMENT = /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|(?=[a-f]*\d)[\da-f]{24})$/i;
/** `/vouchers/john@doe.com`; not `/npm/vue@3.2.1`, which names a version. */
export const EMAIL_SEGMENT = /^[\w.+-]{1,64}@[a-z][\w-]{0,62}(?:\.[a-z][\w-]{0,62}){1,4}$/i;
/** `/cards/42`, after a plural: one of these things; nothing has the id 0. */
export const NUMBER_SEGMENT = /^(?!0+$)\d{1,19}$/;
/** `/reports/2024`, `/rates/202401`, `/rates/20240131`: as likely a year, a month or a day as an id. */
export const YEAR_SEGMENT = /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?$/;
/** What makes the number before it a part of something larger: `/images/640/480`, `/places/52/13.4`. */
export const QUANTITY_SEGMENT = /^-?\d{1,19}(?:\.\d{1,19})?$/;
/** What a number counts or names in `/bytes/1024`, `/days/7`, `/apis/2`, `/errors/404`, instead of being its id. */
export const NO_THINGS: ReadonlySet<string> = new Set(
  "analytics apis bytes chars characters codes counts credits days decades degrees details digits editions endpoints errors exceptions heights hours ids kilometers lengths levels limits meters metrics miles millis minutes months numbers offsets pages percents points ports postcodes protocols quantities quarters ranges ratings redirects releases responses rows scores seasons seconds services sizes stages stars statistics stats statuses steps terms times versions weeks weights widths years zipcodes zips".split(
    " ",
  ),
);

/** Lists within lists that a declared GraphQL type may be: `[[Int!]!]` is a matrix, and nobody declares more than three. */
export const MAX_GRAPHQL_LISTS = 16;

/** Dynamic variables that clients make values for by themselves; the runtime has their makers. */
export const DYNAMIC_VARIABLES: ReadonlySet<string> = new Set([
  "$guid",
  "$isoTimestamp",
  "$randomInt",
  "$randomUUID",
  "$timestamp",
]);

/** The beginning of an address, in which all stands that tells whether a client may call it. Characters. */
export const MAX_ADDRESS = 4096;

/** `ids[]=1`: by their brackets, frameworks for PHP and Ruby tell a list from a value. */
export const LIST_KEY = /\[\]$/;
