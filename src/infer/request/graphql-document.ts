/** What a GraphQL document says of its operations: their names, and the variables that they declare. */
import { MAX_GRAPHQL_LISTS } from "../heuristics.js";

export interface GraphqlOperation {
  /** Absent for the anonymous one of a document. */
  readonly name?: string;
  readonly variables: readonly GraphqlVariable[];
}

export interface GraphqlVariable {
  readonly name: string;
  readonly type: GraphqlType;
  /** As it stands in the document. */
  readonly default?: string;
}

export type GraphqlType =
  | { readonly kind: "named"; readonly name: string; readonly nonNull: boolean }
  | { readonly kind: "list"; readonly items: GraphqlType; readonly nonNull: boolean };

/** White space and comments, strings, Postman's variables, names, and signs; linear on any text. */
const TOKEN =
  /(?:[\s,\uFEFF]|#[^\n\r]*)+|"""(?:[^"\\]|\\[^]|"(?!""))*(?:"""|$)|"(?:[^"\\\n\r]|\\.)*"?|\{\{[^{}]*\}\}|[A-Za-z_]\w*|-?\d[\w.+-]*|[^]/g;
const IGNORED = /^[\s,#\uFEFF]/;
const NAME = /^[A-Za-z_]/;
const OPERATIONS: ReadonlySet<string> = new Set(["mutation", "query", "subscription"]);
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** Operations in the order of the text; what is no GraphQL is passed over, as a server would refuse it anyway. */
export function graphqlOperations(document: string): readonly GraphqlOperation[] {
  const tokens = new Tokens(document);
  const operations: GraphqlOperation[] = [];
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token === "{") {
      tokens.skipTo("}");
      operations.push({ variables: [] });
    } else if (OPERATIONS.has(token)) {
      operations.push(readOperation(tokens));
    } else if (token === "fragment") {
      tokens.skipThrough("{");
    }
  }
  return operations;
}

function readOperation(tokens: Tokens): GraphqlOperation {
  const name = NAME.test(tokens.peek() ?? "") ? tokens.next() : undefined;
  const variables: GraphqlVariable[] = [];
  if (tokens.peek() === "(") {
    tokens.next();
    for (let token = tokens.next(); token !== undefined && token !== ")"; token = tokens.next()) {
      const variable = token === "$" ? readVariable(tokens) : undefined;
      if (variable !== undefined) variables.push(variable);
    }
  }
  tokens.skipThrough("{");
  return { ...(name !== undefined && { name }), variables };
}

/** `$name: Type = default @directives`, from behind the `$`. */
function readVariable(tokens: Tokens): GraphqlVariable | undefined {
  const name = tokens.next();
  if (name === undefined || !NAME.test(name) || !tokens.take(":")) return undefined;
  const type = readType(tokens);
  if (type === undefined) return undefined;
  const fallback = tokens.peek() === "=" ? readDefault(tokens) : undefined;
  while (tokens.peek() !== undefined && tokens.peek() !== "$" && tokens.peek() !== ")") {
    tokens.skipValue();
  }
  return { name, type, ...(fallback !== undefined && { default: fallback }) };
}

/** Without recursion: a hostile document nests lists by the thousand. */
function readType(tokens: Tokens): GraphqlType | undefined {
  let lists = 0;
  for (; tokens.peek() === "["; lists += 1) tokens.next();
  const name = tokens.next();
  if (name === undefined || !NAME.test(name) || lists > MAX_GRAPHQL_LISTS) return undefined;
  let type: GraphqlType = { kind: "named", name, nonNull: tokens.take("!") };
  for (; lists > 0; lists -= 1) {
    if (!tokens.take("]")) return undefined;
    type = { kind: "list", items: type, nonNull: tokens.take("!") };
  }
  return type;
}

function readDefault(tokens: Tokens): string {
  tokens.next();
  return tokens.skipValue();
}

/** The tokens of a document that say something. */
class Tokens {
  readonly #document: string;
  readonly #tokens: readonly { readonly text: string; readonly start: number }[];
  #at = 0;

  constructor(document: string) {
    this.#document = document;
    this.#tokens = [...document.matchAll(TOKEN)]
      .map(({ 0: text, index: start }) => ({ text, start }))
      .filter(({ text }) => !IGNORED.test(text));
  }

  peek(): string | undefined {
    return this.#tokens[this.#at]?.text;
  }

  next(): string | undefined {
    this.#at += 1;
    return this.#tokens[this.#at - 1]?.text;
  }

  /** Whether the next token is this one, which is then passed. */
  take(token: string): boolean {
    const isNext = this.peek() === token;
    if (isNext) this.#at += 1;
    return isNext;
  }

  /** Passes one token, or all that its bracket holds; gives their text on one line. */
  skipValue(): string {
    const start = this.#tokens[this.#at]?.start;
    const closing = CLOSING.get(this.next() ?? "");
    if (closing !== undefined) this.skipTo(closing);
    const last = this.#tokens[this.#at - 1];
    const end = last === undefined ? undefined : last.start + last.text.length;
    return this.#document.slice(start, end).replace(/\s+/g, " ");
  }

  /** Passes what is left of a bracket that is open already. */
  skipTo(closing: string): void {
    const open = [closing];
    while (open.length > 0 && this.peek() !== undefined) {
      const token = this.next() ?? "";
      const inner = CLOSING.get(token);
      if (inner !== undefined) open.push(inner);
      else if (token === open.at(-1)) open.pop();
    }
  }

  /** Passes all before the next bracket of this kind, and the bracket with what it holds. */
  skipThrough(bracket: "{"): void {
    while (this.peek() !== undefined && this.peek() !== bracket) this.skipValue();
    this.skipValue();
  }
}
