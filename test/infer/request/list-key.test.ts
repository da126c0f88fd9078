/** Keys that end in brackets: a list, however often they are shown. */
import { describe, expect, it } from "vitest";
import { operationOf } from "../postman.js";

const query = (...entries: readonly (readonly [key: string, value: string])[]) =>
  operationOf({
    url: {
      raw: "https://api.example.com",
      host: ["api", "example", "com"],
      query: entries.map(([key, value]) => ({ key, value })),
    },
  }).parameters.map(({ key, repeated, encoding }) => [key, repeated, encoding]);

describe("a key with brackets", () => {
  it.each<[string, readonly (readonly [string, string])[], ReturnType<typeof query>]>([
    ["that is shown once", [["ids[]", "1"]], [["ids[]", true, "text"]]],
    [
      "that is shown twice",
      [
        ["ids[]", "1"],
        ["ids[]", "2"],
      ],
      [["ids[]", true, "text"]],
    ],
    ["in an object", [["filter[tags][]", "a"]], [["filter[tags][]", true, "text"]]],
    ["that holds JSON", [["ids[]", "[1,2]"]], [["ids[]", false, "json"]]],
    [
      "that counts or names",
      [
        ["ids[0]", "1"],
        ["filter[a]", "b"],
      ],
      [
        ["ids[0]", false, "text"],
        ["filter[a]", false, "text"],
      ],
    ],
  ])("%s", (_, entries, want) => {
    expect(query(...entries)).toEqual(want);
  });

  it("is a list in forms, too", () => {
    const body = { mode: "urlencoded", urlencoded: [{ key: "tags[]", value: "a" }] };
    const form = operationOf({ method: "POST", body }).body;
    expect(form?.kind === "urlencoded" && form.fields.map(({ repeated }) => repeated)).toEqual([
      true,
    ]);
  });
});
