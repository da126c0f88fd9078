/** Diagnostics as a list to read: along the file, each once, and what is said of one place with one code as one. */
import type { Diagnostic } from "./model/diagnostic.js";
import { groupBy } from "./infer/json/groups.js";

/** What one sentence lists: variables that a folder's script sets, or that one request is the first to use. */
const MAX_JOINED = 60;

/** In the order of items in the file. */
export function readingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = groupBy(diagnostics, ({ code, pointer, item, help }) =>
    JSON.stringify([code, pointer, item, help]),
  );
  return [...byPlace.values()]
    .flatMap(joined)
    .toSorted((a, b) => comparePointers(a.pointer, b.pointer));
}

/** @param same of one code, at one place */
function joined(same: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first] = same;
  const messages = [...new Set(same.map(({ message }) => message))];
  return first === undefined ? [] : [{ ...first, message: joinedMessage(messages) }];
}

/**
 * `a script sets "a"` and `a script sets "b"` are `a script sets "a" and "b"`; sentences with more to them stay whole, one
 * after the other.
 */
export function joinedMessage(messages: readonly string[]): string {
  const [only = ""] = messages;
  if (messages.length < 2) return only;
  const texts = messages.map((message) => message.split(" "));
  const before = sharedWords(texts);
  const after = sharedWords(texts.map((words) => words.slice(before.length).toReversed()));
  const own = texts.map((words) =>
    words.slice(before.length, words.length - after.length).join(" "),
  );
  const canShare = before.length > 0 && messages.every(isSimple) && !own.includes("");
  if (!canShare) return listed(messages, "; ", "; ");
  return [...before, listed(own, ", ", " and "), ...after.toReversed()].join(" ");
}

/** Words that all begin with, as long as each has one of its own and nothing in quotes or brackets is parted. */
function sharedWords(texts: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = texts;
  const least = Math.min(...texts.map((words) => words.length)) - 1;
  const differs = first.findIndex((word, at) => others.some((other) => other[at] !== word));
  let shared = first.slice(0, Math.min(least, differs === -1 ? least : differs));
  while (!isBalanced(shared)) shared = shared.slice(0, -1);
  return shared;
}

function isBalanced(words: readonly string[]): boolean {
  const count = (sign: string): number => words.join(" ").split(sign).length - 1;
  return count('"') % 2 === 0 && count("(") === count(")");
}

/** Without parts, of which it would not be clear which ones are shared. */
function isSimple(message: string): boolean {
  return !/[,;:]| and /.test(message.replaceAll(/"[^"]*"/g, ""));
}

function listed(texts: readonly string[], comma: string, and: string): string {
  const left = texts.length - MAX_JOINED;
  const shown = left > 0 ? [...texts.slice(0, MAX_JOINED), `${left} more`] : texts;
  const last = shown.at(-1) ?? "";
  return `${shown.slice(0, -1).join(comma)}${and}${last}`;
}

function comparePointers(a: string, b: string): number {
  const left = a.split("/");
  const right = b.split("/");
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [x = "", y = ""] = [left[index], right[index]];
    if (x === y) continue;
    const numeric = /^\d+$/.test(x) && /^\d+$/.test(y);
    return numeric ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return left.length - right.length;
}
