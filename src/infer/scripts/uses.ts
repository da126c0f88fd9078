/** What a script does with Postman's objects: each chain of members that begins with one, and how it is used. */
import { MAX_ALIASES, MAX_CHAIN, SCRIPT_OBJECTS } from "../heuristics-scripts.js";
import { tokensOf, type Token } from "./tokens.js";

export interface Use {
  /** `pm`, `environment`, `set`: also where a variable of the script stands for a part of it. */
  readonly path: readonly string[];
  readonly how: "called" | "changed" | "read";
  /** Where the arguments of a call begin. */
  readonly end: number;
}

/** What the names that a script gives to things stand for, as far as it was read. */
export interface Names {
  /** `const headers = pm.request.headers`. */
  readonly chains: Map<string, readonly string[]>;
  /** `const name = "token"`; those that may change are not known. */
  readonly texts: Map<string, string>;
}

const ASSIGNMENT = /^(?:[^=!<>]{0,3}=|\+\+|--)$/;

/** @param names filled as the script is read */
export function* usesIn(source: string, names: Names): Generator<Use, undefined> {
  const tokens = new Window(source);
  for (let token = tokens.take(); token !== undefined; token = tokens.take()) {
    if (token.kind === "text") noteText(token, tokens, names);
    if (token.kind !== "name") continue;
    const start = startOf(token, tokens, names);
    if (start === undefined) continue;
    const before = tokens.before.slice(0, -1);
    const chain = readChain(start, token, tokens);
    const next = tokens.next;
    const how = useOf(next, before.at(-1));
    if (how === "read") noteChain(chain.path, { before, next, source, end: chain.end }, names);
    yield { path: chain.path, how, end: next?.end ?? source.length };
  }
}

/** The tokens around the one that was taken last. */
class Window {
  readonly #tokens: Generator<Token, undefined>;
  /** The last ones that were taken. */
  before: readonly Token[] = [];
  next: Token | undefined;

  constructor(source: string) {
    this.#tokens = tokensOf(source);
    this.next = this.#tokens.next().value;
  }

  take(): Token | undefined {
    const taken = this.next;
    if (taken !== undefined) this.before = [...this.before.slice(-LOOK_BACK), taken];
    this.next = this.#tokens.next().value;
    return taken;
  }
}

/** `const name =` before a value, and a full stop before that: what a member of something else is given is no name. */
const LOOK_BACK = 4;

function startOf(token: Token, { before, next }: Window, names: Names): Use["path"] | undefined {
  const isMember = /^\??\.$/.test(before.at(-2)?.text ?? "");
  // `{ pm: … }` is a name of its own.
  if (isMember || next?.text === ":") return undefined;
  if (next?.text === "=") {
    names.chains.delete(token.text);
    return undefined;
  }
  return SCRIPT_OBJECTS.has(token.text) ? [token.text] : names.chains.get(token.text);
}

function readChain(
  start: readonly string[],
  first: Token,
  tokens: Window,
): { readonly path: readonly string[]; readonly end: number } {
  const path = [...start];
  let { end } = first;
  const take = (): string => {
    const taken = tokens.take();
    end = taken?.end ?? end;
    return taken?.text ?? "";
  };
  for (;;) {
    const sign = tokens.next?.kind === "sign" ? tokens.next.text : "";
    if (sign === "." || sign === "?.") {
      take();
      if (tokens.next?.kind === "name") path.push(take());
    } else if (sign === "[") {
      take();
      const member = textNext(tokens);
      // A member that the script computes may be any.
      path.push(member ?? "");
      if (member !== undefined) take();
      if (tokens.next?.text !== "]") return { path: path.slice(0, MAX_CHAIN), end };
      take();
    } else return { path: path.slice(0, MAX_CHAIN), end };
  }
}

function textNext({ next }: Window): string | undefined {
  return next?.kind === "text" ? next.text : undefined;
}

function useOf(next: Token | undefined, before: Token | undefined): Use["how"] {
  if (before?.kind === "name" && before.text === "delete") return "changed";
  if (next?.kind !== "sign") return "read";
  if (next.text === "(") return "called";
  return ASSIGNMENT.test(next.text) ? "changed" : "read";
}

interface Surroundings {
  readonly before: readonly Token[];
  readonly next: Token | undefined;
  readonly source: string;
  readonly end: number;
}

/** `headers = pm.request.headers`, where nothing further is made of it. */
function noteChain(
  path: Use["path"],
  { before, next, source, end }: Surroundings,
  names: Names,
): void {
  const [equals, name, point] = before.toReversed();
  if (equals?.text !== "=" || name?.kind !== "name" || point?.text === ".") return;
  const isWhole =
    next === undefined ||
    /^[;,)}]$/.test(next.text) ||
    (next.kind === "name" && source.slice(end, next.start).includes("\n"));
  if (isWhole && names.chains.size < MAX_ALIASES) names.chains.set(name.text, path);
}

/** `const name = "token";` */
function noteText({ text }: Token, { before, next }: Window, names: Names): void {
  const [, equals, name, word] = before.toReversed();
  if (equals?.text !== "=" || name?.kind !== "name" || word?.text !== "const") return;
  const isWhole = next?.kind !== "sign" || /^[;,]$/.test(next.text);
  if (isWhole && names.texts.size < MAX_ALIASES) names.texts.set(name.text, text);
}
