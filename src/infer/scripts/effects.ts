/** What a script does that a client will not: variables that it sets, changes to the request, requests of its own. */
import {
  LIST_CHANGES,
  MAX_ARGUMENT,
  OLD_SETTERS,
  PART_CHANGES,
  REQUEST_CHANGES,
  VARIABLE_SCOPES,
} from "../heuristics-scripts.js";
import { depthChange, tokensOf, type Token } from "./tokens.js";
import { usesIn, type Names, type Use } from "./uses.js";

export interface Effect {
  /** `computed`: a variable is set whose name only the script knows. */
  readonly kind: "variable" | "computed" | "request" | "exchange";
  /** What the script does: `sets`, `changes`. */
  readonly verb: string;
  /** To what: `"token"`, `the URL`. */
  readonly what: string;
}

/** Each once, in the order of the script. */
export function effectsOf(source: string, listen: "prerequest" | "test"): readonly Effect[] {
  // Most scripts only look at the answer: they are not read to their end.
  if (!/\bpm\b|\bpostman\b/.test(source)) return [];
  const names: Names = { chains: new Map(), texts: new Map() };
  const effects = new Map<string, Effect>();
  for (const use of usesIn(source, names)) {
    const effect =
      variableEffect(use, source, names) ??
      exchangeEffect(use) ??
      // What happens to a request that was sent already changes nothing.
      (listen === "prerequest" ? requestEffect(use, source, names) : undefined);
    if (effect !== undefined) effects.set(`${effect.verb} ${effect.what}`, effect);
  }
  return [...effects.values()];
}

function variableEffect({ path, how, end }: Use, source: string, names: Names): Effect | undefined {
  const [root, scope = "", ...methods] = path;
  const isSetter =
    (root === "pm" && VARIABLE_SCOPES.has(scope) && methods.join(".") === "set") ||
    (root === "postman" && OLD_SETTERS.has(scope) && methods.length === 0);
  if (how !== "called" || !isSetter) return undefined;
  const { text, value } = firstArgument(source, end, names);
  if (text === "" || value === "") return undefined;
  if (value === undefined) {
    return { kind: "computed", verb: "sets a variable named by", what: `(${shown(text)})` };
  }
  const prefix = scope === "vault" ? "vault:" : "";
  return { kind: "variable", verb: "sets", what: `"${prefix + value}"` };
}

function exchangeEffect({ path, how }: Use): Effect | undefined {
  const isSent = path.join(".") === "pm.sendRequest" && how === "called";
  return isSent ? { kind: "exchange", verb: "sends", what: "a request of its own" } : undefined;
}

/** What parts of a request are called, and the entries of those that are lists. */
const PARTS: Readonly<Record<string, readonly [part: string, entry?: string]>> = {
  auth: ["the auth"],
  body: ["the body"],
  formdata: ["the form", "form field"],
  headers: ["the headers", "header"],
  method: ["the method"],
  query: ["the query", "query parameter"],
  url: ["the URL"],
  urlencoded: ["the form", "form field"],
  variables: ["the path variables", "path variable"],
};

function requestEffect(use: Use, source: string, names: Names): Effect | undefined {
  const [root, object, ...inner] = use.path;
  if (root !== "pm" || object !== "request" || inner.length === 0 || use.how === "read") return;
  if (use.how === "changed") return changed(inner);
  const method = inner.at(-1) ?? "";
  const own = inner.length === 1 ? REQUEST_CHANGES.get(method) : undefined;
  const verb = own?.verb ?? (inner.length > 1 ? LIST_CHANGES.get(method) : undefined);
  const holder = own === undefined ? inner.slice(0, -1) : [own.list];
  if (verb === undefined) return PART_CHANGES.has(method) ? changed(holder) : undefined;
  const [, entry] = partOf(holder.at(-1));
  if (entry === undefined || verb === "changes") return changed(holder);
  const name = entryName(source, use.end, names);
  const what = name === undefined ? `${entry}s` : `the ${entry} "${name}"`;
  return { kind: "request", verb, what };
}

/** The innermost part that has a name of its own. */
function changed(path: readonly string[]): Effect {
  const [part = "the request"] = partOf(path.findLast((name) => Object.hasOwn(PARTS, name)));
  return { kind: "request", verb: "changes", what: part };
}

function partOf(key = ""): readonly [part?: string, entry?: string] {
  return (Object.hasOwn(PARTS, key) ? PARTS[key] : undefined) ?? [];
}

interface Argument {
  /** As written, or its beginning. */
  readonly text: string;
  /** Where it is a string, or a constant that stands for one. */
  readonly value?: string;
}

function firstArgument(source: string, start: number, names: Names): Argument {
  const tokens = argumentTokens(source, start);
  const [first] = tokens;
  const text = source.slice(start, start + (tokens.at(-1)?.end ?? 0)).trim();
  if (first === undefined || tokens.length > 1) return { text };
  if (first.kind === "text") return { text, value: first.text };
  const value = first.kind === "name" ? names.texts.get(first.text) : undefined;
  return { text, ...(value !== undefined && { value }) };
}

/** Up to the comma or the bracket that ends it. */
function argumentTokens(source: string, start: number): readonly Token[] {
  const found: Token[] = [];
  let depth = 0;
  for (const token of tokensOf(source.slice(start, start + MAX_ARGUMENT))) {
    if (depth === 0 && token.kind === "sign" && /^[,)\]}]$/.test(token.text)) return found;
    found.push(token);
    depth += depthChange(token);
  }
  return found;
}

/** `"X-Trace"`, `"X-Trace: " + id` or `{ key: "X-Trace", … }`. */
function entryName(source: string, start: number, names: Names): string | undefined {
  const tokens = argumentTokens(source, start);
  const [first] = tokens;
  if (first?.kind === "text" && /[:=]/.test(first.text)) return nameIn(first.text);
  if (first?.text !== "{") {
    const { value } = firstArgument(source, start, names);
    return value === undefined ? undefined : nameIn(value);
  }
  let depth = 0;
  const at = tokens.findIndex((token, index) => {
    depth += depthChange(token);
    return depth === 1 && token.text === "key" && tokens[index + 1]?.text === ":";
  });
  const [, , value, end] = at === -1 ? [] : tokens.slice(at);
  const isWhole = /^[,}]$/.test(end?.text ?? "");
  return value?.kind === "text" && isWhole ? nameIn(value.text) : undefined;
}

function nameIn(text: string): string | undefined {
  const name = /^[^:=]*/.exec(text)?.[0].trim() ?? "";
  return name === "" ? undefined : name;
}

/** In one line. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return text.length < MAX_ARGUMENT ? line : `${line}…`;
}
