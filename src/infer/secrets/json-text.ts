/** JSON text without its credentials: layout, comments, variables and everything else stay as they are. */
import { MASK } from "../../model/secret.js";
import { NAME_KEYS, NO_VALUE, NUMBER_NAMES, SENTENCE, VALUE_KEYS } from "../heuristics-secrets.js";
import { isCredential, isCredentialName } from "./names.js";

/** Strings, comments, variables, brackets and the rest, in linear time. */
const TOKEN =
  /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)|\{\{[^{}"\n\r]+\}\}|[{}[\],:]|[^\s"{}[\],:/]+/g;
const NUMBER = /^-?\d/;

/** An object or a list that is open at the moment. */
interface Level {
  readonly isObject: boolean;
  /** All that is in it belongs to a credential: `"secrets": ["…", "…"]`. */
  readonly isSecret: boolean;
  /** The key whose value comes next; absent where a key comes next. */
  key?: string | undefined;
  /** It is a row of names and values, and this one is a credential's: `{ "name": "password", "value": "…" }`. */
  isSecretRow?: boolean;
}

export function maskedJson(text: string): string {
  const levels: Level[] = [];
  return text.replace(TOKEN, (token) => {
    const level = levels.at(-1);
    switch (token) {
      case "{":
      case "[":
        levels.push(inner(token === "{", level));
        return token;
      case "}":
      case "]":
        levels.pop();
        return token;
      case ",":
        if (level !== undefined) level.key = undefined;
        return token;
      case ":":
        return token;
      default:
        return level === undefined ? token : maskedToken(token, level);
    }
  });
}

function inner(isObject: boolean, outer: Level | undefined): Level {
  const isNamed = outer?.key !== undefined && isCredentialName(outer.key);
  const isSecret = outer?.isSecret === true || (isNamed && !isObject);
  return { isObject, isSecret, isSecretRow: isNamed };
}

function maskedToken(token: string, level: Level): string {
  const isText = token.startsWith('"');
  if (level.isObject && level.key === undefined) {
    if (isText) level.key = contentOf(token);
    return token;
  }
  if (!isText && !NUMBER.test(token)) return token;
  const content = isText ? contentOf(token) : token;
  noteRow(level, content);
  if (NO_VALUE.test(content) || isReference(content)) return token;
  if (!isSecretValue(level, content)) return token;
  if (isText) return `"${MASK}"`;
  return NUMBER_NAMES.test(level.key ?? "") ? "0" : token;
}

/** A value in a list has no name of its own. */
function isSecretValue({ isSecret, isSecretRow, key }: Level, content: string): boolean {
  if (isSecret) return !SENTENCE.test(content);
  if (key === undefined) return false;
  return isCredential(key, content) || (isSecretRow === true && VALUE_KEYS.test(key));
}

function noteRow(level: Level, content: string): void {
  if (NAME_KEYS.test(level.key ?? "")) {
    level.isSecretRow = isCredentialName(content);
  }
}

function isReference(content: string): boolean {
  return /^\{\{[^{}]*\}\}$/.test(content);
}

function contentOf(token: string): string {
  return token.slice(1, -1);
}
