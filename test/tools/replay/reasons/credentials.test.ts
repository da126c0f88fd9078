/** Which credentials may differ. */
import { describe, expect, it } from "vitest";
import { reasonsOf, own, type Case } from "./case.js";
import { form } from "../records.js";

describe("credentials", () => {
  it.each<[string, Case]>([
    [
      "with a nonce",
      {
        postman: { auth: "hawk", headers: [["authorization", "Hawk 1"]] },
        client: own(["authorization", "Hawk 2"]),
        want: ["signature"],
      },
    ],
    [
      "that are another token",
      {
        postman: { auth: "bearer", headers: [["authorization", "Bearer 1"]] },
        client: own(["authorization", "Bearer 2"]),
        want: undefined,
      },
    ],
    [
      "in the query that the client leaves to its user",
      {
        postman: { auth: "oauth1", target: "/x?a=1&oauth_nonce=1" },
        client: { target: "/x?a=1" },
        want: ["signature"],
      },
    ],
    [
      "beside another difference",
      {
        postman: { auth: "oauth1", target: "/x?a=1&oauth_nonce=1" },
        client: { target: "/x?a=2" },
        want: undefined,
      },
    ],
    [
      "in a form",
      {
        postman: { auth: "oauth1", body: form("a=1&oauth_nonce=1") },
        client: { body: form("a=1") },
        want: ["signature"],
      },
    ],
    ...["Bearer", "Basic Og==", "", "token"].map((value): [string, Case] => [
      `that are empty: "${value}"`,
      { postman: { headers: [["authorization", value]] }, want: ["emptyCredential"] },
    ]),
    [
      "that are an empty key",
      { postman: { auth: "apikey", headers: [["x-key", ""]] }, want: ["emptyCredential"] },
    ],
    [
      "that are an empty key in the query",
      {
        postman: { auth: "apikey", target: "/x?a=1&key=" },
        client: { target: "/x?a=1" },
        want: ["emptyCredential"],
      },
    ],
    [
      "that are a key which the client forgets",
      {
        postman: { auth: "apikey", target: "/x?a=1&key=1" },
        client: { target: "/x?a=1" },
        want: undefined,
      },
    ],
    [
      "beside a header whose last line is written twice",
      {
        postman: {
          auth: "awsv4",
          headers: [
            ["x-a", "1"],
            ["x-a", "2"],
            ["x-a", "2"],
          ],
        },
        client: own(["x-a", "1, 2"]),
        want: ["signature"],
      },
    ],
    ["that are a word", { postman: { headers: [["authorization", "abc"]] }, want: undefined }],
    ["that are no credentials", { postman: { headers: [["x-key", ""]] }, want: undefined }],
    [
      "that are not empty to the client",
      {
        postman: { headers: [["authorization", "Bearer"]] },
        client: own(["authorization", "Bearer x"]),
        want: undefined,
      },
    ],
  ])("%s", (_, given) => {
    expect(reasonsOf(given)).toEqual(given.want);
  });
});
