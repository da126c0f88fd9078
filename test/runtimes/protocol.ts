/** What the server, the suite and the command that runs both say to each other. Plain data, the same on every runtime. */

/** How the server answers one request. What is absent is left out. */
export interface Answer {
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** The body byte by byte, where text cannot say it. */
  readonly bytes?: readonly number[];
  /** The body in pieces, with a pause after each. */
  readonly pieces?: readonly string[];
  /** The text goes out compressed. */
  readonly gzip?: boolean;
  readonly fault?: Fault;
}

/** Where a server may break off: each is one way in which real ones fail. */
export type Fault =
  /** No answer, and the connection stays open. */
  | "silence"
  /** The connection ends where an answer should begin. */
  | "hangUp"
  /** It ends within the headers. */
  | "halfHead"
  /** It ends within a body of chunks. */
  | "halfBody"
  /** It ends before the body is as long as `content-length` says. */
  | "shortBody"
  /** The body never ends: one byte after another. */
  | "drip";

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** Path and query, below the address that the scenario was given. */
  readonly target: string;
  /** Without those that differ from platform to platform. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parts of a form; the bytes of any other body as text, a character a byte. */
  readonly body: string | readonly Part[];
}

export interface Part {
  readonly name: string;
  readonly text: string;
  readonly filename?: string;
  readonly type?: string;
}

/** What a runtime reports of one scenario. */
export interface Report {
  readonly name: string;
  readonly want: unknown;
  readonly got: unknown;
}
