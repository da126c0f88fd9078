/** Reasons together, those of requests that are not sent, and those that concern no one part of a request. */
import { describe, expect, it } from "vitest";
import type { SentRecord } from "../lib/oracle/record.js";
import { reasonForNothing, type Reason } from "./reasons.js";
import { reasonsOf, type Case } from "./reasons/case.js";
import { postman } from "./records.js";

describe("other reasons", () => {
  const name = { unresolved: ["cycle"] };
  it.each<[string, Case]>([
    [
      "a variable that leads nowhere",
      {
        postman: { ...name, target: "/x?a=%7B%7Bcycle%7D%7D", headers: [["x-a", "{{cycle}}"]] },
        want: ["unresolved"],
      },
    ],
    ["a variable that has a value", { postman: { ...name, target: "/x?a=1" }, want: undefined }],
    [
      "a connection's header",
      { postman: { headers: [["host", "b.test"]] }, want: ["connectionHeader"] },
    ],
    [
      "no header that is not compared",
      {
        postman: { target: "/x?", headers: [["host", "a.test"]] },
        want: ["urlParser"],
      },
    ],
    ["any other header", { postman: { headers: [["x-host", "b.test"]] }, want: undefined }],
    [
      "several at once",
      {
        postman: {
          target: "/x/a b/./",
          headers: [
            ["authorization", "Bearer"],
            ["expect", "100-continue"],
          ],
        },
        client: { target: "/x/a%20b/" },
        want: ["emptyCredential", "connectionHeader", "urlParser"],
      },
    ],
    [
      "one of several that has none",
      {
        postman: { target: "/x/a/b", method: "PUT" },
        client: { target: "/x/a%2Fb" },
        given: { pathValues: ["a/b"] },
        want: undefined,
      },
    ],
  ])("%s", (_, given) => {
    expect(reasonsOf(given)).toEqual(given.want);
  });

  it.each<[string, Partial<SentRecord>, readonly string[], string, Reason | undefined]>([
    ["a path value that is no segment", {}, [".."], "", "pathValue"],
    ["a variable's name", { unresolved: ["a"] }, [], "no value for {{a}}", "unresolved"],
    ["a variable with a value", {}, [], "no value for {{a}}", undefined],
    ["an address that is none", { origin: "http://h:PORT" }, [], "", "urlParser"],
    ["a host that is none", { headers: [["host", ":tenant.a.test"]] }, [], "", "urlParser"],
    ["a failure", {}, [], "no whole answer", undefined],
  ])("nothing is sent for %s", (_, change, pathValues, message, want) => {
    expect(reasonForNothing({ postman: postman(change), pathValues, message })).toBe(want);
  });
});
