/** What may be sent in place of a placeholder. */
import { describe, expect, it } from "vitest";
import { reasonsOf, operation, own, type Case } from "./case.js";
import { form, multipart } from "../records.js";

describe("a placeholder", () => {
  const number = operation({});
  it.each<[string, Case]>([
    [
      "in a query",
      {
        postman: { target: "/x?a=1&n=%3Clong%3E&b=2" },
        client: { target: "/x?a=1&n=0&b=2" },
        given: number,
        want: ["placeholder"],
      },
    ],
    [
      "that became another value",
      {
        postman: { target: "/x?n=%3Clong%3E" },
        client: { target: "/x?n=1" },
        given: number,
        want: undefined,
      },
    ],
    [
      "of a parameter that takes text",
      {
        postman: { target: "/x?n=%3Cstring%3E" },
        client: { target: "/x?n=0" },
        given: operation({ type: "number | string" }),
        want: undefined,
      },
    ],
    [
      "that is empty",
      {
        postman: { target: "/x?n=&b=2" },
        client: { target: "/x?b=2" },
        given: number,
        want: ["placeholder"],
      },
    ],
    [
      "that is a value",
      {
        postman: { target: "/x?n=1&b=2" },
        client: { target: "/x?b=2" },
        given: number,
        want: undefined,
      },
    ],
    [
      "in a path",
      {
        postman: { target: "/x/:n.json" },
        client: { target: "/x/0.json" },
        given: operation({ in: "path" }),
        want: ["placeholder"],
      },
    ],
    [
      "in another segment",
      {
        postman: { target: "/x/:m" },
        client: { target: "/x/0" },
        given: operation({ in: "path" }),
        want: undefined,
      },
    ],
    [
      "in a header",
      {
        postman: { headers: [["x-on", "<boolean>"]] },
        client: own(["x-on", "false"]),
        given: operation({ in: "header", name: "X-On", type: "boolean" }),
        want: ["placeholder"],
      },
    ],
    [
      "in a form",
      {
        postman: { body: form("n=%3Cint%3E&m=") },
        client: { body: form("n=0") },
        given: operation({ in: "urlencoded" }, { in: "urlencoded", name: "m" }),
        want: ["placeholder"],
      },
    ],
    [
      "in a part",
      {
        postman: { body: multipart(['name="n"', "<int>"]) },
        client: { body: multipart(['name="n"', "0"]) },
        given: operation({ in: "form" }),
        want: ["placeholder"],
      },
    ],
  ])("%s", (_, given) => {
    expect(reasonsOf(given)).toEqual(given.want);
  });
});
