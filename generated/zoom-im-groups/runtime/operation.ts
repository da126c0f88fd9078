// Part of postwright's runtime, copied as it is. Do not edit.
/** What generated functions hand to the client: the request as data, the caller's values, the documented responses. */
import type { FieldOrder } from "./encoding.js";
import type { PageRules } from "./page-rules.js";
import type { ApiCode, Outcome, SuccessStatus } from "./result.js";

/** The caller's values, by where they go. */
export interface Params {
  /** Each becomes one encoded segment or a part of one; `""`, `.` and `..` are refused. */
  readonly path?: ValuesOf<Scalar>;
  /** `null` is a key without `=`, an array repeats the key, an object is sent as JSON text. */
  readonly query?: ValuesOf<unknown>;
  /** They override the documented ones; `null` leaves one out. */
  readonly headers?: ValuesOf<Scalar | null>;
  readonly body?: unknown;
}

/** For operations that take nothing. */
export interface NoParams {
  readonly path?: never;
  readonly query?: never;
  readonly headers?: never;
  readonly body?: never;
}

export type Scalar = string | number | boolean;

export interface ValuesOf<Value> {
  readonly [name: string]: Value | undefined;
}

/** One request of the API. `{name}` in its path is a path parameter, `{{name}}` anywhere a variable of the client. */
export interface Operation<Result extends Outcome = never> extends RequestDescription {
  readonly responses: Responses<Result>;
}

/** What is known about a request before it is made. */
export interface RequestDescription {
  readonly method: string;
  readonly path: string;
  /** Which of the client's `servers`; the one at `baseUrl` where absent. */
  readonly server?: string;
  /** Orders the query, where an object's keys cannot: `inOrder("b", "a", "b")`. */
  readonly query?: FieldOrder;
  /** Documented texts for what the caller leaves out: `fallbacks({ query: { v: "{{version}}" } })`. */
  readonly fallbacks?: Fallbacks;
  readonly body?: BodyEncoder;
  /** Orders the fields of a form, likewise. */
  readonly form?: FieldOrder;
  /** Keys of the query or the form whose values are sent as JSON text. */
  readonly jsonFields?: readonly string[];
  readonly auth?: AuthScheme;
  /** How a list goes on, where it comes in pages: for `paginate`. */
  readonly pages?: PageRules;
  readonly responses: { readonly [status: string]: DocumentedResponse };
}

/** How a documented response is read. */
export interface DocumentedResponse {
  readonly ok?: boolean;
  /** Absent: by the content type that comes, leniently. */
  readonly body?: BodyKind | BodyReader;
  /** Reads JSON in the place of `JSON.parse`. */
  readonly parse?: (text: string) => unknown;
  /** API error codes; one of them makes a failure even of a success. */
  readonly codes?: readonly ApiCode[];
  /** Keys that lead to the code in the body; absent: the usual places. */
  readonly codePath?: readonly string[];
}

export type BodyKind = "json" | "text" | "binary" | "none";

/** Makes the body of a result from a response that has not been read. */
export type BodyReader<Body = unknown> = (
  response: Response,
  request: OutgoingRequest,
  /** The caller's own, which ends the reading. */
  signal: AbortSignal | undefined,
) => Body;

/** The documented responses that belong to a result: one per status, and nothing that contradicts it. */
export type Responses<Result extends Outcome> = {
  readonly [Status in StatusKey<Result>]: ResponseFor<
    Extract<Result, { readonly status: Status extends "2xx" ? SuccessStatus : Status }>,
    Status
  >;
};

/** `"2xx"` stands for all of `SuccessStatus`. */
type StatusKey<Result extends Outcome> = Result extends Outcome
  ? SuccessStatus extends Result["status"]
    ? "2xx"
    : Result["status"]
  : never;

type ResponseFor<Member extends Outcome, Status> = Status extends "2xx"
  ? SuccessFor<Extract<Member, { readonly ok: true }>>
  : [Member] extends [{ readonly ok: true }]
    ? SuccessFor<Member>
    : [Member] extends [{ readonly ok: false; readonly code: infer Code }]
      ? { readonly ok?: false } & BodyFor<Member["body"]> & CodesFor<Code>
      : SuccessFor<Extract<Member, { readonly ok: true }>> &
          CodesFor<Extract<Member, { readonly ok: false }>["code"]>;

type SuccessFor<Member extends Outcome> = { readonly ok: true } & BodyFor<Member["body"]>;

/** Only a body of which nothing is known may be read by the content type that comes. */
type BodyFor<Body> = unknown extends Body
  ? { readonly body?: BodyKind | BodyReader }
  : {
      readonly body: [Body] extends [undefined]
        ? "none"
        : Exclude<BodyKind, "none"> | BodyReader<Body>;
    };

type CodesFor<Code> = [Code] extends [ApiCode]
  ? { readonly codes: readonly Code[]; readonly codePath?: readonly string[] }
  : { readonly codes?: never; readonly codePath?: readonly string[] };

/** A request as it is about to be sent. Hooks and auth schemes may change it. */
export interface OutgoingRequest {
  /** What the generated code says of it. */
  readonly operation: RequestDescription;
  method: string;
  /** Absolute and encoded, as it goes over the wire. */
  url: string;
  readonly headers: Headers;
  body: BodyContent | null;
  /** To be set where the body is a stream. */
  duplex?: "half";
  /**
   * Asked after the first answer, for credentials that the server may refuse or challenge: whether to make the
   * request once more, with credentials anew. Nobody reads that answer then: what is large should be cancelled.
   */
  replay?: (response: Response) => boolean | Promise<boolean>;
}

/** What `fetch` takes as a body. */
export type BodyContent = NonNullable<RequestInit["body"]>;

/** Writes a body: returns it and sets the headers that belong to it. */
export type BodyEncoder = (
  value: unknown,
  request: OutgoingRequest,
  /** Replaces the client's variables in a documented text. */
  expand: (text: string) => string,
) => BodyContent | undefined;

/** What a request is made of where fallbacks stand in for what the caller leaves out. */
export type Fallbacks = (
  /** The operation's path. */
  template: string,
  params: Params,
  /** Replaces the client's variables in a text; nothing where one has no value. */
  expand: (text: string) => string | undefined,
) => {
  /** The path, with fallbacks in the place of parameters. */
  readonly path: string;
  readonly query?: unknown;
  /** Documented headers, which all others override. */
  readonly headers?: ValuesOf<string>;
  readonly body?: unknown;
};

/** Adds credentials to a request that is otherwise ready, or nothing where there are none. May wrap what sends it. */
export type AuthScheme = (
  request: OutgoingRequest,
  credentials: Credentials,
) => Wrap | void | Promise<Wrap | void>;

type Wrap = (send: Fetch) => Fetch;

/** The part of `fetch` that the client uses. The request is what `init` was made from, for those that look at its operation. */
export type Fetch = (url: string, init: RequestInit, request: OutgoingRequest) => Promise<Response>;

/** How an auth scheme gets at the client's credentials. */
export interface Credentials {
  /** What the client's option `auth` has under this id; where it is a function, what that gives for these settings. */
  get(id: string, settings?: ValuesOf<string>): Given | Promise<Given>;
  /** A documented text with the client's variables replaced; nothing where there is none or one has no value. */
  expand(text: string | undefined): string | undefined;
}

type Given = Credential | undefined | void;

/** A token or key, or named parts such as `username` and `password`. */
export type Credential = string | { readonly [part: string]: string };
