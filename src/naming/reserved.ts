/** Names that no generated declaration may have, whatever an item is called. */

/** Reserved words of JavaScript in modules, and names that its strict mode or TypeScript keep for themselves. */
const LANGUAGE = `
  abstract accessor any arguments as assert asserts async await bigint boolean break case catch class const constructor continue
  debugger declare default defer delete do else enum eval export extends false finally for from function get global if
  implements import in infer instanceof interface intrinsic is keyof let module namespace never new null number object of
  out override package private protected public readonly require return satisfies set static string super switch symbol
  this throw true try type typeof undefined unique unknown using var void while with yield`;

/** A module that exports `then` cannot be imported dynamically; the others mislead tools that read CommonJS. */
const MODULE = "then exports __dirname __esModule __filename";

/** Every object has these already: they mislead whoever looks a name up in a namespace. */
const PROTOTYPE = `
  __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ hasOwnProperty isPrototypeOf
  propertyIsEnumerable prototype toJSON toLocaleString toString valueOf`;

/** Globals that generated code and the runtime use, or that nobody expects to be shadowed. */
const GLOBALS = `
  AbortController AbortSignal Array ArrayBuffer AsyncIterable Awaited BigInt Blob BodyInit Boolean Buffer Date Error Exclude Extract File
  FormData Function Headers HeadersInit Infinity Intl Iterable JSON Map Math NaN NonNullable Number Object Omit Parameters
  Partial Pick Promise Proxy Readonly ReadonlyArray ReadonlyMap ReadonlySet ReadableStream Record Reflect RegExp Request
  RequestInfo RequestInit Required Response ReturnType Set String Symbol TextDecoder TextEncoder TypeError URL
  URLSearchParams Uint8Array WeakMap WeakSet console document fetch globalThis isFinite isNaN parseFloat parseInt process
  self undefined window`;

/** Parameters of generated functions, and what `client.ts` declares. */
const GENERATED =
  "auth body client headers index options params path query rateLimits runtime Servers Variables";

/** What the runtime exports; the index exports it, too. */
const RUNTIME = `
  ApiCode ApiKeySettings AuthScheme BasicSettings BearerSettings BinaryBody BodyContent BodyEncoder BodyKind
  BodyReader CallPlace Client ClientOptions ConfigurationError Credential CredentialFunction CredentialSource Credentials DecodeError
  Documented DocumentedResponse DynamicVariables Exact ExactNumber Expand Failure FailureError FallbackTexts Fallbacks Fetch Field
  FieldOrder HmacJwtSettings Hooks InvalidArgumentError JsonNumber Lease NetworkError NoParams Operation Outcome OutgoingRequest
  PageIterable PageRules PaginateOptions Paginated PaginationError Params PostwrightError QuerySerializer QueryStyle
  RateLimitSettings RateLimiterSettings RefreshTokenSettings RefreshingSettings Reply RequestAbortedError
  RequestDescription RequestHook RequestOptions ResponseError ResponseHook Responses ResultPage Retry RetryLimits
  RetrySettings Scalar ServerSentEvent Signer Success SuccessStatus TimeoutError TokenError TokenSettings
  UnexpectedResponseError ValuesOf apiKey basic bearer binary clientCredentialsGrant commaSeparated createClient
  dynamicVariables exactJson exactNumbers expander fallbacks graphql hmacJwt inOrder json jsonLines layers multipart paginate queryStyle
  rateLimiter rawResponse refreshTokenGrant refreshing retry serverSentEvents signed text typedMultipart untyped
  unwrap urlencoded`;

/** What `planNames` avoids unless it is given other names. */
export const reservedNames: ReadonlySet<string> = new Set(
  [LANGUAGE, MODULE, PROTOTYPE, GLOBALS, GENERATED, RUNTIME].flatMap((names) =>
    names.trim().split(/\s+/u),
  ),
);

/** Directory and file names that mean a device on Windows, with any extension; superscript digits are plain ones by then. */
const DEVICES = /^(?:con|prn|aux|nul|conin|conout|clock|(?:com|lpt)\d?)$/iu;

/** Files and folders that every output has beside those of the Postman folders. */
const ROOTS: ReadonlySet<string> = new Set([
  "auth",
  "bound",
  "client",
  "index",
  "requests",
  "runtime",
]);

/** Whether a Postman folder's file or directory may not have this name. */
export function isReservedSegment(segment: string, atTop: boolean): boolean {
  return DEVICES.test(segment) || segment === "index" || (atTop && ROOTS.has(segment));
}
