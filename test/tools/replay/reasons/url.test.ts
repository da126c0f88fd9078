/** Which URLs may differ. */
import { describe, expect, it } from "vitest";
import { reasonsOf, type Case } from "./case.js";

describe("a URL", () => {
  it.each<[string, Case]>([
    [
      "with an encoded path value",
      {
        postman: { target: "/x/a/b" },
        client: { target: "/x/a%2Fb" },
        given: { pathValues: ["a/b"] },
        want: ["pathValue"],
      },
    ],
    [
      "that is not encoded",
      {
        postman: { target: Buffer.from("/ü").toString("latin1") },
        client: { target: "/%C3%BC" },
        want: ["urlParser"],
      },
    ],
    [
      "with an encoded backslash",
      {
        postman: { target: "/x/a/b" },
        client: { target: "/x/a%5Cb" },
        given: { pathValues: ["a\\b"] },
        want: ["pathValue"],
      },
    ],
    [
      "with another path",
      {
        postman: { target: "/x/a/c" },
        client: { target: "/x/a%2Fb" },
        given: { pathValues: ["a/b"] },
        want: undefined,
      },
    ],
    [
      "that a path value ends",
      {
        postman: { target: "/x/a?b" },
        client: { target: "/x/a%3Fb%23c" },
        given: { pathValues: ["a?b#c"] },
        want: ["pathValue"],
      },
    ],
    [
      "whose query a variable changes",
      {
        postman: { target: "/x?a=1&b=2&c" },
        client: { target: "/x?a=1%26b=2&c" },
        given: { variables: new Map([["v", "1&b=2"]]) },
        want: ["variableValue"],
      },
    ],
    [
      "whose query no variable changes",
      {
        postman: { target: "/x?a=1&b=2" },
        client: { target: "/x?a=1%26b=2" },
        given: { variables: new Map([["v", "1"]]) },
        want: undefined,
      },
    ],
    [
      "that a variable ends",
      {
        postman: { target: "/x?a=1" },
        client: { target: "/x?a=1%23y&b=2" },
        given: { variables: new Map([["v", "1#y"]]) },
        want: ["variableValue"],
      },
    ],
    ["with a lone question mark", { postman: { target: "/x?" }, want: ["urlParser"] }],
    [
      "with dots and quotes",
      { postman: { target: '/a/./x?"' }, client: { target: "/a/x?%22" }, want: ["urlParser"] },
    ],
    [
      "with a missing pair",
      { postman: { target: "/x?a&&b" }, client: { target: "/x?a&b" }, want: undefined },
    ],
  ])("%s", (_, given) => {
    expect(reasonsOf(given)).toEqual(given.want);
  });
});
