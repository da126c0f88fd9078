/** Lists as vendors have them: what a collection shows of one, how its server gives it, and what such servers share. */

/** What a server is asked for, less the host. */
export interface Asked {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** `http://127.0.0.1:…` */
  readonly origin: string;
}

export interface Given {
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Vendor {
  /** Of the item; its function has the same in camel case. */
  readonly name: string;
  readonly method?: "GET" | "POST";
  /** Path and query, as in Postman. */
  readonly url: string;
  /** A JSON body, as in Postman. */
  readonly sent?: unknown;
  /** The saved answer. */
  readonly saved: Given;
  readonly params?: object;
  /** Undefined where there is no such page. */
  readonly serve: (asked: Asked) => Given | undefined;
}

export const items = Array.from({ length: 25 }, (_, index) => ({ id: `i${index + 1}` }));
export const PAGE = 10;
export const one = [{ id: "i1" }];

/** A page, and where the next one starts. */
interface Slice {
  readonly list: readonly { readonly id: string }[];
  /** Undefined on the last page. */
  readonly next: number | undefined;
  readonly pages: number;
}

/** Nothing for what is no start of a page. */
function slice(start: number): Slice | undefined {
  if (!Number.isInteger(start) || start < 0 || start >= items.length) return undefined;
  const next = start + PAGE;
  return {
    list: items.slice(start, next),
    next: next < items.length ? next : undefined,
    pages: Math.ceil(items.length / PAGE),
  };
}

/** The start that a token stands for: `t20`. */
export function startOf(token: unknown): number {
  if (token === undefined || token === null || token === "") return 0;
  return typeof token === "string" && /^t\d+$/.test(token) ? Number(token.slice(1)) : Number.NaN;
}

export const tokenOf = (next: number | undefined): string | undefined =>
  next === undefined ? undefined : `t${next}`;

/** Answers by the slice that a start leads to. */
export function by(
  start: (asked: Asked) => number,
  answer: (slice: Slice, asked: Asked) => Given,
): Vendor["serve"] {
  return (asked) => {
    const found = slice(start(asked));
    return found && answer(found, asked);
  };
}

export const byToken = (
  parameter: string,
  answer: (slice: Slice, asked: Asked) => unknown,
): Vendor["serve"] =>
  by(
    ({ query }) => startOf(query[parameter]),
    (found, asked) => ({ body: answer(found, asked) }),
  );

export const byPage = (
  first: number,
  parameter: string,
  answer: (slice: Slice, page: number) => Given,
): Vendor["serve"] =>
  by(
    ({ query }) => (Number(query[parameter] ?? first) - first) * PAGE,
    (found, { query }) => answer(found, Number(query[parameter] ?? first)),
  );

export const byOffset = (
  first: number,
  parameter: string,
  answer: (slice: Slice) => Given,
): Vendor["serve"] => by(({ query }) => Number(query[parameter] ?? first) - first, answer);

/** A field in the objects of a body. */
export function field(body: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    body,
  );
}
