/** The tokens of JSON as people write it in Postman: with comments, and with `{{variables}}` in the place of values. */

export type Token =
  | { readonly kind: "{" | "}" | "[" | "]" | "," | ":" | "end"; readonly offset: number }
  | { readonly kind: "string"; readonly value: string; readonly offset: number }
  | { readonly kind: "number"; readonly text: string; readonly offset: number }
  | { readonly kind: "literal"; readonly value: boolean | null; readonly offset: number }
  | { readonly kind: "variable"; readonly text: string; readonly offset: number }
  /** Nothing that JSON knows begins here. */
  | { readonly kind: "unreadable"; readonly offset: number };

/** All are sticky and never look at a character twice, so that reading takes linear time. */
const SPACE = /[\s\uFEFF]+/y;
const LINE_COMMENT = /\/\/[^\n\r]*/y;
const STRING = /"[^"\\\n\r]*(?:\\[^\n\r][^"\\\n\r]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z]+/y;
const VARIABLE = /\{\{[^{}"\n\r]+\}\}/y;
/** Postman users paste tabs into strings; JSON forbids them unescaped. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001F]/g;

const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

export class Lexer {
  readonly #text: string;
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): Token {
    this.#skipTrivia();
    const offset = this.#offset;
    const first = this.#text[offset];
    switch (first) {
      case undefined:
        return { kind: "end", offset };
      case "{": {
        // Two braces never stand together in JSON: an object cannot be a key.
        const variable = this.#take(VARIABLE);
        return variable === undefined
          ? this.#mark(first)
          : { kind: "variable", text: variable, offset };
      }
      case "}":
      case "[":
      case "]":
      case ",":
      case ":":
        return this.#mark(first);
      case '"':
        return this.#string();
      default:
        return this.#scalar();
    }
  }

  /** Whether a value ends here, with nothing glued to it as in `{{amount}}00`. */
  atBoundary(): boolean {
    const next = this.#text[this.#offset];
    return next === undefined || /[\s,\]}/\uFEFF]/.test(next);
  }

  #mark(kind: "{" | "}" | "[" | "]" | "," | ":"): Token {
    this.#offset += 1;
    return { kind, offset: this.#offset - 1 };
  }

  #string(): Token {
    const offset = this.#offset;
    const quoted = this.#take(STRING);
    if (quoted === undefined) return { kind: "unreadable", offset };
    try {
      const value: unknown = JSON.parse(quoted.replace(CONTROL, escapeControl));
      return typeof value === "string"
        ? { kind: "string", value, offset }
        : { kind: "unreadable", offset };
    } catch {
      // An escape that JSON does not have, as in `"C:\pictures"`: what was meant cannot be known.
      return { kind: "unreadable", offset };
    }
  }

  #scalar(): Token {
    const offset = this.#offset;
    const text = this.#take(NUMBER);
    if (text !== undefined) return { kind: "number", text, offset };
    const value = LITERALS.get(this.#take(WORD) ?? "");
    return value === undefined
      ? { kind: "unreadable", offset }
      : { kind: "literal", value, offset };
  }

  #skipTrivia(): void {
    for (;;) {
      if (this.#take(SPACE) !== undefined || this.#take(LINE_COMMENT) !== undefined) continue;
      if (!this.#text.startsWith("/*", this.#offset)) return;
      const end = this.#text.indexOf("*/", this.#offset + 2);
      if (end === -1) return;
      this.#offset = end + 2;
    }
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    const found = pattern.exec(this.#text)?.[0];
    this.#offset += found?.length ?? 0;
    return found;
  }
}

function escapeControl(character: string): string {
  return JSON.stringify(character).slice(1, -1);
}
