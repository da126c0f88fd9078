/** What `inspect` answers: a stable description of a collection's operations and of the evidence for each fact. */
import type { ClientVariable, Pagination, SecurityScheme, Server } from "./model/api.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { ParameterFacts, ParameterLocation } from "./model/facts.js";
import type { Evidence, Origin } from "./model/origin.js";

/** Printed by `postwright inspect --json`. Fields are added in minor versions, never removed or changed. */
export interface Inspection {
  /** The collection's name. */
  readonly collection: string;
  readonly servers: readonly Pick<Server, "id" | "url">[];
  readonly variables: readonly Pick<ClientVariable, "name" | "default" | "secret">[];
  readonly security: readonly Pick<SecurityScheme, "id" | "kind">[];
  /** The types that operations name. */
  readonly types: readonly InspectedType[];
  /** In the order of the generated code, which does not depend on the order of items in Postman. */
  readonly operations: readonly InspectedOperation[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface InspectedType {
  readonly name: string;
  /** Path inside the output folder. */
  readonly file: string;
  /** The definition, in TypeScript. */
  readonly type: string;
}

export interface InspectedOperation {
  /** Folder names from the top, then the item's name. */
  readonly item: readonly string[];
  /** Identifier of the generated function. */
  readonly function: string;
  /** Path inside the output folder: `im-groups.ts`. */
  readonly file: string;
  readonly method: string;
  /** In Postman's form: `/im/groups/:groupId`. */
  readonly path: string;
  /** Id of its server; absent where the URL has no base. */
  readonly server?: string;
  /** Of path, query, headers and form bodies. */
  readonly parameters: readonly InspectedParameter[];
  readonly body?: InspectedBody;
  readonly outcomes: readonly InspectedOutcome[];
  /** Of the list that a success holds; absent where none is or its pages are not clear. */
  readonly pagination?: InspectedPagination;
  /** Id of its security scheme; absent where it is sent without. */
  readonly security?: string;
  readonly origin: Origin;
}

export interface InspectedParameter {
  readonly in: ParameterLocation;
  readonly name: string;
  /** In TypeScript. */
  readonly type: string;
  readonly required: boolean;
  /** What holds at the server when the parameter is absent, as text. */
  readonly default?: string;
  /** Text with `{{variables}}` that the client sends when the caller gives no value. */
  readonly fallback?: string;
  /** What the description states, with the words that state it. */
  readonly facts: readonly InspectedFact[];
  readonly origin: Origin;
}

type FactName = keyof Omit<ParameterFacts, "contradictions">;

/** One entry of `ParameterFacts`; the type of `value` follows from `fact`. */
export type InspectedFact = {
  readonly [Name in FactName]: {
    readonly fact: Name;
    readonly value: NonNullable<ParameterFacts[Name]>["value"];
    readonly evidence: Evidence;
  };
}[FactName];

export interface InspectedBody {
  readonly kind: "json" | "text" | "graphql" | "urlencoded" | "multipart" | "binary";
  readonly contentType?: string;
  /** In TypeScript; absent for forms, whose fields are among the parameters. */
  readonly type?: string;
  /** Only saved requests have it: none is sent unless the caller gives one. */
  readonly optional?: true;
  /** Fields of JSON that the request's description documents; absent where it documents none. */
  readonly fields?: readonly InspectedField[];
}

export interface InspectedField {
  /** Keys from the body's top, joined by full stops; lists and their elements add none. */
  readonly path: string;
  /** In TypeScript. */
  readonly type: string;
  readonly required: boolean;
  /** What the description states, with the words that state it. */
  readonly facts: readonly InspectedFact[];
}

export interface InspectedOutcome {
  readonly status: number | "2xx";
  readonly ok: boolean;
  /** Documented API error codes. */
  readonly codes: readonly (number | string)[];
  /** The documentation's words; absent where there are none. */
  readonly message?: string;
  /** Names of typed response headers, in lower case. */
  readonly headers: readonly string[];
  /** Of the response body, in TypeScript. */
  readonly body: string;
}

export interface InspectedPagination {
  readonly by: Pagination["by"];
  /** What asks for the next page; absent where the answer has its URL. */
  readonly parameter?: string;
  /** Where the body has the token or the URL of the next page: `meta.next_token`. */
  readonly next?: string;
  /** Value of the parameter for the first page. */
  readonly first?: number;
  /** Where the body has the list; empty where it is the list. */
  readonly items: string;
  /** Of the list's elements, in TypeScript. */
  readonly item: string;
  readonly evidence: readonly Evidence[];
}
