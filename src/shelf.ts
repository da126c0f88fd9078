/** Values that earlier runs made, each under a key of all that it was made of. */
import { deserialize, serialize } from "node:v8";
import type { Memo } from "./model/memo.js";
import { digest, type Entry } from "./output/cache.js";

export class Shelf<Value> {
  readonly #version: string;
  readonly #before: ReadonlyMap<string, Uint8Array>;
  /** What this run recalled or made. */
  readonly #now = new Map<string, () => Uint8Array>();
  readonly #keys = new Map<string, string>();

  /** @param version of the generator: another one may make something else of the same facts */
  constructor(version: string, before: ReadonlyMap<string, Uint8Array>) {
    this.#version = version;
    this.#before = before;
  }

  /** The key of what is made of plain data under a name. */
  keyOf(name: string, facts: unknown): string {
    const key = digest(JSON.stringify([this.#version, name, facts]));
    this.#keys.set(name, key);
    return key;
  }

  /** The key that was asked for last under a name. It tells numbers apart that JSON cannot, such as -0 and 0. */
  keyNamed(name: string): string | undefined {
    return this.#keys.get(name);
  }

  recall(key: string): Value | undefined {
    const content = this.#before.get(key);
    if (content === undefined) return undefined;
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- under its key stands what this very version kept
      const value = deserialize(content) as Value;
      this.#now.set(key, () => content);
      return value;
    } catch {
      // A later version of Node may have written it.
      return undefined;
    }
  }

  /** @param value plain data, which must not change afterwards */
  keep(key: string, value: Value): void {
    this.#now.set(key, () => serialize(value));
  }

  readonly memo: Memo<Value> = (name, facts, make) => {
    const key = this.keyOf(name, facts);
    const known = this.recall(key);
    if (known !== undefined) return known;
    const value = make();
    this.keep(key, value);
    return value;
  };

  /** What this run used, for the next one. */
  *entries(): Generator<Entry> {
    for (const [key, content] of this.#now) yield [key, content()];
  }
}
