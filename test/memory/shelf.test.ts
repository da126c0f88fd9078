/** Parts of clients under keys of all that they are made of. */
import { describe, expect, it } from "vitest";
import { Shelf } from "../../src/shelf.js";

/** What the next run finds. */
function next<Value>(shelf: Shelf<Value>, version = "1"): Shelf<Value> {
  return new Shelf(version, new Map(shelf.entries()));
}

/** A run that asks for these facts; how often it had to make something. */
function made(shelf: Shelf<unknown>, ...facts: readonly unknown[]): number {
  let count = 0;
  for (const each of facts) {
    shelf.memo("part", each, () => {
      count += 1;
      return each;
    });
  }
  return count;
}

const empty = (): Shelf<unknown> => new Shelf("1", new Map());

describe("a value", () => {
  it("is made once for the same facts", () => {
    const first = empty();
    expect(made(first, "a", "b")).toBe(2);
    const second = next(first);
    expect(made(second, "b", "a", "c")).toBe(1);
    expect(made(next(second), "a", "b", "c")).toBe(0);
  });

  it("comes back as it was", () => {
    const value = {
      numbers: [-0, Infinity, -Infinity, 1e300, 0.1],
      texts: ["", "\u0000\ud800", "\u{1f600}"],
      nothing: [null, undefined],
      ["__proto__"]: { own: true },
    };
    const first = empty();
    first.memo("part", 1, () => value);
    expect(next(first).memo("part", 1, () => undefined)).toStrictEqual(value);
  });

  it("is made again under another name and by another generator", () => {
    const first = empty();
    made(first, "a");
    expect(next(first).recall(first.keyOf("other", "a"))).toBeUndefined();
    expect(made(next(first, "2"), "a")).toBe(1);
  });

  it("is forgotten once it is no longer asked for", () => {
    const first = empty();
    made(first, "a", "b");
    const second = next(first);
    made(second, "b");
    expect(made(next(second), "a", "b")).toBe(1);
  });

  it("is made again where what was kept cannot be read", () => {
    const first = empty();
    made(first, "a");
    const damaged = [...first.entries()].map(([key]) => [key, Buffer.from("?")] as const);
    const second = new Shelf<unknown>("1", new Map(damaged));
    expect(made(second, "a")).toBe(1);
    expect(made(next(second), "a")).toBe(0);
  });
});
