// Part of postwright's runtime, copied as it is. Do not edit.
/** The options of a client and of a single call. */
import type {
  Credential,
  Fetch,
  OutgoingRequest,
  RequestDescription,
  Scalar,
  ValuesOf,
} from "./operation.js";
import type { Reply } from "./reply.js";

/** Every option may be left out, or `undefined`. The type parameters are the names that the collection knows. */
export interface ClientOptions<
  Variables = Record<string, string>,
  Credentials = Record<string, CredentialSource | Signer>,
  Servers = Record<string, string>,
> {
  /** The default server: `https://api.example.com/v2`. Paths are appended as they are, so without a slash at its end. */
  readonly baseUrl?: string | undefined;
  /** The other servers, by name. */
  readonly servers?: { readonly [Name in keyof Servers]?: Servers[Name] | undefined } | undefined;
  /** Values of `{{variables}}`; one may hold others. They need `expand`. */
  readonly variables?:
    { readonly [Name in keyof Variables]?: Variables[Name] | undefined } | undefined;
  /** Credentials by scheme. A scheme without any sends none. */
  readonly auth?:
    { readonly [Name in keyof Credentials]?: Credentials[Name] | undefined } | undefined;
  /** Headers of every request; `null` leaves a documented one out. */
  readonly headers?: ValuesOf<Scalar | null> | undefined;
  /** How lists and nested objects are written in queries: `queryStyle()`. Default: as the collection documents it. */
  readonly querySerializer?: QuerySerializer | undefined;
  /** What sends the requests; `rateLimiter()` is one. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Milliseconds for a whole call, from its start to the last byte read: hooks, credentials and retries included. Of a
   * body that comes as a stream, to its headers. Default: no limit.
   */
  readonly timeoutMs?: number | undefined;
  /** When to try again: `retry()`. Default: never. */
  readonly retry?: Retry | false | undefined;
  /** Called before each attempt, when all but the credentials is there. For several hooks: `layers()`. */
  readonly onRequest?: RequestHook | undefined;
  /** Called with the response of each attempt. */
  readonly onResponse?: ResponseHook | undefined;
  /** What replaces `{{variables}}`: `expander()`, or `expander(dynamicVariables)`. Default: none, for APIs without variables. */
  readonly expand?: Expand | undefined;
}

/** Those of any API. A name of its own, since editors would else show all that it stands for wherever a client is taken. */
export interface AnyOptions extends ClientOptions {}

/** Options as a client keeps them. */
export interface Settings extends ClientOptions {
  readonly variables: ValuesOf<string>;
  readonly expand: Expand;
}

/** Options of one call; they win over the client's. */
export interface RequestOptions extends Pick<ClientOptions, "headers" | "timeoutMs" | "retry"> {
  /** Ends the call: it then throws `RequestAbortedError`. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A credential, or a function that is asked for one before each attempt: by each call for itself, so that it may answer
 * by who is calling. `refreshing()` makes one of which all calls share the answer until it expires or is refused.
 */
export type CredentialSource<Value extends Credential = Credential> =
  Value | CredentialFunction<Value | undefined, string>;

/** Signs a request before each attempt: changes its URL or its headers, when all else is there. */
export type Signer<Setting extends string = string> = CredentialFunction<void, Setting>;

/** `settings` are what the collection says of a signature, such as its region, with variables replaced. */
export type CredentialFunction<Given, Setting extends string> = (
  request: OutgoingRequest,
  settings: { readonly [Name in Setting]?: string | undefined },
) => Given | Promise<Given>;

/** May change the request, or return another one. */
export type RequestHook = (
  request: OutgoingRequest,
) => OutgoingRequest | void | Promise<OutgoingRequest | void>;

/** May return another response. Reading the body needs a `response.clone()`. */
export type ResponseHook = (
  response: Response,
  request: OutgoingRequest,
) => Response | void | Promise<Response | void>;

/**
 * Makes a query flat: its keys are wire names, an array repeats its key, an object is sent as JSON text.
 * What it gives is then encoded like any other query.
 */
export type QuerySerializer = (query: unknown, operation: RequestDescription) => unknown;

/** Makers of values, by variable name with its `$`. */
export interface DynamicVariables {
  readonly [name: string]: () => string;
}

/** Replaces the variables of a text; where one has no value, the result is that of `otherwise`. */
export type Expand = <Otherwise>(
  text: string,
  variables: ValuesOf<string>,
  otherwise: (reference: string) => Otherwise,
) => string | Otherwise;

/** Decides how often `attempt` is made; its last reply is the answer. */
export type Retry = (
  attempt: () => Promise<Reply>,
  /** What each attempt is made from. */
  request: OutgoingRequest,
  limits: RetryLimits,
) => Promise<Reply>;

/** What ends a call, its retries included. */
export interface RetryLimits {
  /** Aborted when the caller gives up or the time is over. */
  readonly signal: AbortSignal | null;
  readonly timeoutMs?: number | undefined;
}
