/** Postman's libraries take a tenth of a second to load: only what must be parsed as text may load them. */
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { collectionOf, read } from "./reading.js";

const { cache } = createRequire(import.meta.url);

function loaded(library: string): boolean {
  return Object.keys(cache).some((path) => path.includes(`/node_modules/${library}/`));
}

it("loads Postman's libraries when a text must be parsed", () => {
  const url = {
    raw: "https://h/a?b=c",
    protocol: "https",
    host: ["h"],
    path: ["a"],
    query: [{ key: "b", value: "c" }],
  };
  const header = [{ key: "A", value: "b" }];
  read(
    collectionOf([
      { name: "Item", request: { url, header } },
      { name: "None", request: { url: { raw: "" } } },
    ]),
  );
  expect(loaded("postman-collection")).toBe(false);

  read(collectionOf([{ name: "Item", request: "https://h/a" }]));
  expect(loaded("postman-collection")).toBe(true);
  expect(loaded("postman-collection-transformer")).toBe(false);

  read({ name: "Old", order: [], requests: [] });
  expect(loaded("postman-collection-transformer")).toBe(true);
});
