/** JSON with comments, trailing commas and bare `{{variables}}` to a value, without recursion: depth costs no stack. */
import { pointerStep, type JsonValue } from "../../model/origin.js";
import { MAX_JSON_DEPTH } from "../heuristics-json.js";
import { valueAt } from "./json-value.js";
import { Lexer, type Token } from "./lexer.js";
import { isHeld } from "./number-text.js";
import type { StandIn } from "./stand-in.js";

export interface Unreadable {
  /** `fragment`: a variable stands for a part of the text that is no value, as `{{rows}}` between members. */
  readonly reason: "empty" | "syntax" | "fragment";
  /** What is wrong, for a diagnostic. */
  readonly message: string;
  readonly offset: number;
}

export interface ReadJson {
  readonly value: JsonValue;
  readonly standIns: readonly StandIn[];
  /** A key that an object has twice; its last member counts. */
  readonly repeatedKey?: string;
}

type Container =
  { readonly items: JsonValue[] } | { readonly members: Record<string, JsonValue>; key: string };

type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end" | "end";

export class LenientReader {
  readonly #lexer: Lexer;
  readonly #open: Container[] = [];
  readonly #standIns: StandIn[] = [];
  #root: JsonValue = null;
  #expected: Expected = "value";
  /** What some object has twice. */
  #repeatedKey: string | undefined;
  #failure: Unreadable | undefined;

  constructor(text: string) {
    this.#lexer = new Lexer(text);
  }

  read(): ReadJson | Unreadable {
    let afterVariable = false;
    for (let token = this.#lexer.next(); this.#failure === undefined; token = this.#lexer.next()) {
      if (token.kind === "end" && this.#expected === "end") {
        const key = this.#repeatedKey;
        const value = { value: this.#root, standIns: this.#markers() };
        return key === undefined ? value : { ...value, repeatedKey: key };
      }
      if (!this.#accept(token)) this.#fail(token, afterVariable);
      afterVariable = token.kind === "variable";
    }
    return this.#failure;
  }

  /** Whether the token may stand here. */
  #accept(token: Token): boolean {
    switch (this.#expected) {
      case "value or ]":
      case "value":
        return (
          this.#acceptValue(token) || (this.#expected === "value or ]" && this.#close(token, "]"))
        );
      case "key":
      case "key or }":
        return this.#acceptKey(token) || (this.#expected === "key or }" && this.#close(token, "}"));
      case ":":
        if (token.kind !== ":") return false;
        this.#expected = "value";
        return true;
      case ", or end":
        return this.#acceptComma(token);
      case "end":
        return false;
    }
  }

  #acceptValue(token: Token): boolean {
    switch (token.kind) {
      case "{":
        return this.#push({ members: {}, key: "" });
      case "[":
        return this.#push({ items: [] });
      case "string":
      case "literal":
        return this.#put(token.value);
      case "number":
        return this.#putNumber(token.text);
      case "variable":
        return this.#lexer.atBoundary() && this.#putStandIn(token.text, "variable", token.text);
      default:
        return false;
    }
  }

  #acceptKey(token: Token): boolean {
    const container = this.#open.at(-1);
    if (token.kind !== "string" || container === undefined || !("members" in container)) {
      return false;
    }
    if (Object.hasOwn(container.members, token.value)) this.#repeatedKey ??= token.value;
    container.key = token.value;
    this.#expected = ":";
    return true;
  }

  #acceptComma(token: Token): boolean {
    const container = this.#open.at(-1);
    if (container === undefined) return false;
    const isArray = "items" in container;
    if (token.kind !== ",") return this.#close(token, isArray ? "]" : "}");
    // What follows may also be the end: a trailing comma.
    this.#expected = isArray ? "value or ]" : "key or }";
    return true;
  }

  #push(container: Container): boolean {
    if (this.#open.length === MAX_JSON_DEPTH) this.#putStandIn(null, "depth", "");
    else this.#put("items" in container ? container.items : container.members);
    // What is too deep is still read, to know that it is JSON; it only has no place in the value.
    this.#open.push(container);
    this.#expected = "items" in container ? "value or ]" : "key or }";
    return true;
  }

  #close(token: Token, mark: "]" | "}"): boolean {
    if (token.kind !== mark) return false;
    this.#open.pop();
    this.#expected = this.#open.length === 0 ? "end" : ", or end";
    return true;
  }

  #put(value: JsonValue): true {
    const container = this.#open.at(-1);
    if (container === undefined) this.#root = value;
    else if ("items" in container) container.items.push(value);
    else setMember(container.members, container.key, value);
    this.#expected = container === undefined ? "end" : ", or end";
    return true;
  }

  #putNumber(text: string): true {
    // -0 is 0 here: the two are one number, and JSON text made of it says 0.
    const number = Number(text) + 0;
    if (isHeld(text)) return this.#put(number);
    const nearest = Math.min(Math.max(number, -Number.MAX_VALUE), Number.MAX_VALUE);
    return this.#putStandIn(nearest, "number", text);
  }

  #putStandIn(value: JsonValue, kind: StandIn["kind"], text: string): true {
    if (this.#open.length <= MAX_JSON_DEPTH) {
      const steps = this.#open.map((each, depth) => {
        if (!("items" in each)) return pointerStep(each.key);
        // All but the innermost already hold the container that is being read.
        return pointerStep(each.items.length - (depth + 1 < this.#open.length ? 1 : 0));
      });
      this.#standIns.push({ pointer: steps.join(""), kind, text });
    }
    return this.#put(value);
  }

  /** Less those of members that a later one of the same key has replaced. */
  #markers(): readonly StandIn[] {
    if (this.#repeatedKey === undefined) return this.#standIns;
    const last = new Map(this.#standIns.map((each) => [each.pointer, each]));
    return [...last.values()].filter(({ pointer, kind, text }) => {
      const value = valueAt(this.#root, pointer);
      return kind === "variable"
        ? value === text
        : kind === "depth"
          ? value === null
          : typeof value === "number";
    });
  }

  #fail(token: Token, afterVariable: boolean): void {
    const { offset } = token;
    if (token.kind === "variable" || afterVariable) {
      const message = "a variable stands for a part of the JSON that is no single value";
      this.#failure = { reason: "fragment", message, offset };
      return;
    }
    const found = token.kind === "end" ? "the text ends" : "something else stands";
    this.#failure = {
      reason: "syntax",
      message: `${found} where ${wanted[this.#expected]} is expected`,
      offset,
    };
  }
}

const wanted: Readonly<Record<Expected, string>> = {
  value: "a value",
  "value or ]": "a value or `]`",
  key: "a key in double quotes",
  "key or }": "a key in double quotes or `}`",
  ":": "a colon",
  ", or end": "a comma or a closing bracket",
  end: "nothing more",
};

/** As `JSON.parse` does: the last of equal keys wins, and `__proto__` is a key like any other. */
function setMember(members: Record<string, JsonValue>, key: string, value: JsonValue): void {
  if (key !== "__proto__") members[key] = value;
  else {
    Object.defineProperty(members, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
}
