/** The intermediate representation: what a client is generated from. Plain data, wire names, no TypeScript. */
import type { Doc } from "./doc.js";
import type { ParameterFacts, ParameterLocation } from "./facts.js";
import type { JsonValue, Origin, WrittenNumbers } from "./origin.js";
import type { Pagination } from "./pagination.js";
import type { NamedType, TypeRef } from "./types.js";

export type * from "./doc.js";
export type * from "./pagination.js";
export type * from "./types.js";

export interface ApiModel {
  readonly irVersion: 1;
  /** The collection's name. */
  readonly name: string;
  readonly doc?: Doc;
  /** Base URLs; the first is the default one. Empty where no request has a URL. */
  readonly servers: readonly Server[];
  /** `{{variables}}` that some request needs and that are no server's own, by name. */
  readonly variables: readonly ClientVariable[];
  readonly security: readonly SecurityScheme[];
  /** One per folder that holds requests itself; the one with an empty path holds the top-level requests. */
  readonly groups: readonly Group[];
}

/** A base URL that requests share. */
export interface Server {
  /** Stable within the collection: the variable's name, or the host. */
  readonly id: string;
  /** Text with `{{variables}}`: `{{baseUrl}}`, `https://{{tenant}}.example.com`. */
  readonly url: string;
  readonly origin: Origin;
}

export interface ClientVariable {
  readonly name: string;
  /** The collection's (or environment's) value; absent where nothing defines it or it is a secret. */
  readonly default?: string;
  readonly secret: boolean;
  readonly doc?: Doc;
  readonly origin: Origin;
}

/** A way to authenticate; credentials are never part of it. */
export interface SecurityScheme {
  /** Stable within the collection, by meaning: `oauth2`, `bearer`, `admin bearer`, `x-api-key`. */
  readonly id: string;
  readonly kind:
    | "bearer"
    | "basic"
    | "apiKey"
    | "oauth2"
    | "oauth1"
    | "digest"
    | "awsv4"
    | "hawk"
    | "jwt"
    | "ntlm"
    | "edgegrid"
    | "asap";
  /** Attributes that are no credentials: `in`, `name`, `prefix`, `algorithm`, `region` … */
  readonly settings: Readonly<Record<string, string>>;
  /**
   * How Postman fills the credentials: attribute to text with `{{variables}}`.
   * Never a literal secret; those are left out and reported.
   */
  readonly bindings: Readonly<Record<string, string>>;
  /** Id of the scheme whose credential it takes: the same, sent in another way. */
  readonly credentialOf?: string;
  readonly origin: Origin;
}

/** A Postman folder. */
export interface Group {
  /** Folder names joined as a JSON pointer; `""` for the top level. */
  readonly id: string;
  readonly path: readonly string[];
  readonly doc?: Doc;
  readonly operations: readonly Operation[];
  /** Object, enum and alias types that this group's operations share or that deserve a name. */
  readonly types: readonly NamedType[];
}

export interface Operation {
  /** Unique in the collection and independent of the order of items. */
  readonly id: string;
  /** Id of the operation whose item this one's is a copy of, in each and every respect. */
  readonly copyOf?: string;
  /** The item's own name. */
  readonly name: string;
  readonly method: string;
  /** Id of its server; absent where the URL has no base. */
  readonly server?: string;
  readonly path: readonly PathPart[];
  readonly parameters: readonly Parameter[];
  /** Wire order of the documented query keys, where an object of parameters cannot keep it. */
  readonly queryOrder?: readonly string[];
  readonly hash?: string;
  readonly body?: Body;
  /** Id of a security scheme; absent where the request is sent without. */
  readonly security?: string;
  readonly outcomes: readonly ResponseOutcome[];
  /** Of the list that a success holds; absent where none is or its pages are not clear. */
  readonly pagination?: Pagination;
  /** The saved request sends its body although its method usually has none. */
  readonly doc?: Doc;
  readonly origin: Origin;
}

/** Text, in which only variables that are no parameters stand as `{{name}}`, or the key of a path parameter. Slashes are part of the text. */
export type PathPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "parameter"; readonly key: string };

export interface Parameter {
  /** Wire name. */
  readonly key: string;
  readonly in: ParameterLocation;
  readonly type: TypeRef;
  /** How a value becomes text: as itself, as JSON text, or as a list whose elements are joined by commas. */
  readonly encoding: "text" | "json" | "csv";
  readonly required: boolean;
  /** The key stands several times: the value is an array, one entry each. */
  readonly repeated: boolean;
  /** Text with `{{variables}}`, sent when the caller gives no value and every variable in it has one. */
  readonly fallback?: string;
  /** Documented values in file order; `null` is a key without `=`. */
  readonly documented: readonly DocumentedValue[];
  /** Media type of a multipart part, where the collection sets one. */
  readonly contentType?: string;
  readonly facts: ParameterFacts;
  readonly doc?: Doc;
  readonly origin: Origin;
}

export interface DocumentedValue {
  readonly value: string | null;
  readonly enabled: boolean;
}

/** `untyped`: Postman is told to add no content type. `optional`: only saved requests have it; sent where a caller gives it. */
export type Body =
  | {
      readonly kind: "json";
      readonly type: TypeRef;
      readonly contentType: string;
      readonly untyped?: true;
      readonly optional?: true;
      /** The documented body, and its text as saved, with `{{variables}}`. */
      readonly example?: JsonValue;
      readonly written?: WrittenNumbers;
      readonly text: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: "text";
      /** Absent where Postman sends none. */
      readonly contentType?: string;
      readonly optional?: true;
      readonly text: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: "graphql";
      readonly query: string;
      readonly operationName?: string;
      readonly variables: TypeRef;
      readonly example?: JsonValue;
      readonly written?: WrittenNumbers;
      readonly variablesText: string;
      /** Absent for that of JSON. */
      readonly contentType?: string;
      readonly untyped?: true;
      readonly origin: Origin;
    }
  | {
      readonly kind: "urlencoded" | "multipart";
      readonly fields: readonly Parameter[];
      /** Absent for the kind's own. */
      readonly contentType?: string;
      /** Wire order of the documented keys, where an object of fields cannot keep it. */
      readonly order?: readonly string[];
      readonly untyped?: true;
      readonly origin: Origin;
    }
  | {
      readonly kind: "binary";
      readonly contentType?: string;
      readonly optional?: true;
      readonly origin: Origin;
    };

/** A documented response, or all documented responses that cannot be told apart. */
export interface ResponseOutcome {
  /** HTTP status; `"2xx"` is any success, where no success is documented. */
  readonly status: number | "2xx";
  readonly ok: boolean;
  /** API error codes with their meaning; empty for a success or where none is documented. */
  readonly errorCodes: readonly ErrorCode[];
  /** Besides the codes, the same outcome is documented without any. */
  readonly uncoded?: true;
  /** The status is an API error code that is documented in its place: what comes may have another one. */
  readonly statusIsCode?: true;
  /** Codes that bodies of examples show and nothing states: samples, no closed set. */
  readonly observedCodes?: readonly (number | string)[];
  /** Path of keys to the error code in the body, where an example shows it. */
  readonly codePath?: readonly string[];
  readonly headers: readonly ResponseHeader[];
  readonly body: ResponseBody;
  readonly examples: readonly ResponseExample[];
  readonly doc?: Doc;
  readonly origin: Origin;
}

export interface ErrorCode {
  readonly code: number | string;
  /** What it means; a line each where it may mean several things. */
  readonly message?: string;
  readonly origin: Origin;
}

export interface ResponseHeader {
  /** Lower case. */
  readonly name: string;
  readonly doc?: Doc;
  readonly origin: Origin;
}

export type ResponseBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly type: TypeRef }
  /** A stream whose lines are JSON values. */
  | { readonly kind: "lines"; readonly type: TypeRef }
  /** A stream of server-sent events. */
  | { readonly kind: "events" }
  | { readonly kind: "text" }
  | { readonly kind: "binary" }
  /** Nothing is documented: decoded by the content type that comes. */
  | { readonly kind: "unknown" };

export interface ResponseExample {
  /** The saved response's name, freed from markup. */
  readonly name: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Decoded as `ResponseOutcome.body` says; absent where there is none. */
  readonly body?: JsonValue;
  readonly written?: WrittenNumbers;
  readonly code?: number | string;
  readonly pointer: string;
}
