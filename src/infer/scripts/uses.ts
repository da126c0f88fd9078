/** What a script does with Postman's objects: each chain of members that begins with one, and how it is used. */
import { MAX_ALIASES, MAX_CHAIN, MAX_PATTERN, SCRIPT_OBJECTS } from "../heuristics-scripts.js";
import { bindingsOf, patternAt, type Binding } from "./patterns.js";
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
  /** `const headers = pm.request.headers`, `const { headers } = pm.request`. */
  readonly chains: Map<string, readonly string[]>;
  /** `const name = "token"`; those that may change are not known. */
  readonly texts: Map<string, string>;
}

const ASSIGNMENT = /^(?:[^=!<>]{0,3}=|\+\+|--)$/;

/** @param names filled as the script is read */
export function* usesIn(source: string, names: Names): Generator<Use, undefined> {
  const tokens = new Window(source);
  let targets: readonly Binding[] = [];
  for (let token = tokens.take(); token !== undefined; token = tokens.take()) {
    if (token.kind === "sign") targets = targetsOf(token, tokens, names);
    if (token.kind === "text") noteText(token, tokens, names);
    if (token.kind !== "name") continue;
    const start = startOf(token, tokens, names);
    if (start === undefined) continue;
    const before = tokens.last(LOOK_BACK).slice(0, -1);
    const chain = readChain(start, token, tokens);
    const next = tokens.next;
    const how = useOf(next, before.at(-1));
    const isWhole = how === "read" && endsWith(next, source.slice(chain.end, next?.start));
    if (isWhole && before.at(-1)?.text === "=") noteChains(chain.path, targets, names);
    yield { path: chain.path, how, end: next?.end ?? source.length };
  }
}

/** The tokens around the one that was taken last. */
class Window {
  readonly #tokens: Generator<Token, undefined>;
  #taken: Token[] = [];
  next: Token | undefined;

  constructor(source: string) {
    this.#tokens = tokensOf(source);
    this.next = this.#tokens.next().value;
  }

  take(): Token | undefined {
    const taken = this.next;
    if (taken !== undefined) this.#taken.push(taken);
    if (this.#taken.length > 2 * MAX_PATTERN) this.#taken = this.last(MAX_PATTERN);
    this.next = this.#tokens.next().value;
    return taken;
  }

  /** The last ones that were taken, `MAX_PATTERN` at most. */
  last(count: number): Token[] {
    return this.#taken.slice(-count);
  }
}

/** `const name =` before a value, and a full stop before that: what a member of something else is given is no name. */
const LOOK_BACK = 4;

/** What an equals sign gives a value to: a name, or those of a pattern. What they stood for before is forgotten. */
function targetsOf({ text }: Token, tokens: Window, names: Names): readonly Binding[] {
  if (text !== "=") return [];
  const [, target, point] = tokens.last(LOOK_BACK).toReversed();
  if (target?.kind === "name") return point?.text === "." ? [] : [{ name: target.text, path: [] }];
  if (target?.text !== "}") return [];
  const targets = bindingsOf(patternAt(tokens.last(MAX_PATTERN).slice(0, -1)));
  for (const { name } of targets) names.chains.delete(name);
  return targets;
}

function startOf(token: Token, tokens: Window, names: Names): Use["path"] | undefined {
  const { next } = tokens;
  const isMember = /^\??\.$/.test(tokens.last(2)[0]?.text ?? "");
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

/** Whether nothing further is made of a value. */
function endsWith(next: Token | undefined, space: string): boolean {
  if (next === undefined || /^[;,)}]$/.test(next.text)) return true;
  return next.kind === "name" && space.includes("\n");
}

/** `headers = pm.request.headers`, `{ headers } = pm.request`. */
function noteChains(path: Use["path"], targets: readonly Binding[], names: Names): void {
  for (const { name, path: members } of targets) {
    if (names.chains.size >= MAX_ALIASES) return;
    names.chains.set(name, [...path, ...members].slice(0, MAX_CHAIN));
  }
}

/** `const name = "token";` */
function noteText({ text }: Token, tokens: Window, names: Names): void {
  const { next } = tokens;
  const [word, name, equals] = tokens.last(LOOK_BACK);
  if (equals?.text !== "=" || name?.kind !== "name" || word?.text !== "const") return;
  const isWhole = next?.kind !== "sign" || /^[;,]$/.test(next.text);
  if (isWhole && names.texts.size < MAX_ALIASES) names.texts.set(name.text, text);
}
