/** One encoder for each place of a source file where text from a collection may stand. */
import { Code } from "./code.js";
import { InternalError } from "./internal-error.js";

/** Line and paragraph separators, control and formatting characters (bidirectional ones reorder what a reviewer sees). */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u00a0]/gu;
/** What ends or opens a script where code is inlined in a page. */
const markup = /<(?=\/script|script|!--)/gi;
/** What tools read as source map wherever it stands in a file. */
const sourceMap = /[#@](?=\s*source(?:Mapping)?URL)/g;

/** An identifier that the naming stage made. */
export function identifier(name: string): Code {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) {
    throw new InternalError(`${JSON.stringify(name)} is no identifier`);
  }
  return new Code(name);
}

/** A number literal whose value is exactly `value`. */
export function numberLiteral(value: number): Code {
  // JSON text such as `1e999` reads as an infinite number, which has no literal of its own.
  if (value === Infinity) return new Code("1e999");
  if (value === -Infinity) return new Code("-1e999");
  return new Code(Object.is(value, -0) ? "-0" : String(value));
}

/** A number literal as JSON has it; its value is the nearest number. */
export function writtenNumber(text: string): Code {
  return new Code(checkedNumber(text, /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/));
}

/** The `bigint` literal of an integer as JSON has it. */
export function bigintLiteral(text: string): Code {
  return new Code(`${checkedNumber(text, /^-?\d+$/)}n`);
}

function checkedNumber(text: string, pattern: RegExp): string {
  if (!pattern.test(text)) throw new InternalError(`${JSON.stringify(text)} is no number`);
  return text;
}

/** A string literal whose value is exactly `text`. */
export function stringLiteral(text: string): Code {
  return new Code(quoted(text));
}

/** A template literal without substitutions whose value is exactly `text`; line feeds and tabs stay as they are. */
export function template(text: string): Code {
  const escaped = text
    .replace(/[\\`]|\$(?=\{)/g, "\\$&")
    .replace(invisible, (character) =>
      /[\n\t]/.test(character) ? character : escapeSequence(character),
    )
    .replace(markup, "\\x3c")
    .replace(sourceMap, escapeSequence);
  return new Code(`\`${escaped}\``);
}

/** The key of a property in an object literal or in a type. */
export function propertyKey(key: string, position: "value" | "type"): Code {
  // In an object literal a plain `__proto__` key would set the prototype.
  if (key === "__proto__" && position === "value") return new Code('["__proto__"]');
  return new Code(/^(?:[A-Za-z_$][\w$]*|[1-9]\d{2})$/.test(key) ? key : quoted(key));
}

/** A relative module specifier between two files of the output. */
export function importPath(specifier: string): Code {
  if (!/^\.{1,2}\/[^\\"'`\p{Cc}\p{Zl}\p{Zp}]+$/u.test(specifier)) {
    throw new InternalError(`${JSON.stringify(specifier)} is no relative path`);
  }
  return stringLiteral(specifier);
}

function quoted(text: string): string {
  return JSON.stringify(text)
    .replace(invisible, escapeSequence)
    .replace(markup, "\\u003c")
    .replace(sourceMap, escapeSequence);
}

/** `\r`, else each code unit as `\uXXXX`. */
function escapeSequence(character: string): string {
  if (character === "\r") return "\\r";
  return Array.from({ length: character.length }, (_, index) => {
    const hex = character.charCodeAt(index).toString(16);
    return `\\u${hex.padStart(4, "0")}`;
  }).join("");
}
