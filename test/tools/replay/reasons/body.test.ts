/** Which bodies may differ. */
import { describe, expect, it } from "vitest";
import type { InspectedParameter } from "../../../../src/index.js";
import type { SentRecord } from "../../lib/oracle/record.js";
import { reasonsOf, type Case } from "./case.js";
import { form, json, multipart, plain } from "../records.js";

const variableKey: InspectedParameter = {
  in: "urlencoded",
  name: "{{key}}",
  type: "string",
  required: false,
  facts: [],
  origin: { item: [], pointer: "" },
};

describe("a body", () => {
  const type: SentRecord["headers"] = [["content-type", "application/json"]];
  const several: SentRecord["body"] = multipart(
    ['name="m"; filename="1"', "1"],
    ['name="m"; filename="2"', "2"],
    ['name="z"; filename=""', ""],
  );
  const kept = multipart(['name="m"; filename="1"', "1"], ['name="m"; filename="2"', "2"]);
  it.each<[string, Case]>([
    [
      "that is mended JSON",
      {
        postman: { headers: type, body: json('{"a":1,}') },
        client: { headers: type, body: json('{"a":1}') },
        want: ["repairedJson"],
      },
    ],
    [
      "that looks like JSON, and is mended",
      {
        postman: { body: plain("[1, /* why */ 2]") },
        client: { body: plain("[1,2]") },
        want: ["repairedJson"],
      },
    ],
    [
      "that is mended to something else",
      {
        postman: { headers: type, body: json('{"a":1,}') },
        client: { headers: type, body: json('{"a":2}') },
        want: undefined,
      },
    ],
    [
      "that is mended to a rounded number",
      {
        postman: { headers: type, body: json('{"a":12345678901234567890,}') },
        client: { headers: type, body: json('{"a":12345678901234567000}') },
        want: undefined,
      },
    ],
    [
      "with a key twice",
      {
        postman: { headers: type, body: json('{"a":1,"a":2}') },
        client: { headers: type, body: json('{"a":2}') },
        want: ["repeatedKey"],
      },
    ],
    [
      "with the first of a key twice",
      {
        postman: { headers: type, body: json('{"a":1,"a":2}') },
        client: { headers: type, body: json('{"a":1}') },
        want: undefined,
      },
    ],
    [
      "with a file field without a file",
      {
        postman: {
          headers: [["content-type", "multipart/form-data; boundary=B"]],
          body: multipart(['name="f"; filename=""', ""]),
        },
        want: ["noFile"],
      },
    ],
    [
      "with a missing file",
      {
        postman: { body: multipart(['name="f"; filename=""', ""]) },
        given: { files: new Set(["f"]) },
        want: undefined,
      },
    ],
    ["with a missing part", { postman: { body: multipart(['name="f"', ""]) }, want: undefined }],
    [
      "with a file after a field with several",
      {
        postman: { body: several },
        client: { body: kept },
        given: { files: new Set(["m", "z"]) },
        want: ["postmanFault"],
      },
    ],
    [
      "with an integer for a key that is a variable",
      {
        postman: { body: form("2=b&10=a&x=1&y=2") },
        client: { body: form("x=1&10=a&2=b&y=2") },
        given: { operation: { parameters: [variableKey] } },
        want: ["postmanFault"],
      },
    ],
    [
      "with pairs in another order",
      {
        postman: { body: form("2=b&y=2&x=1") },
        client: { body: form("x=1&2=b&y=2") },
        given: { operation: { parameters: [variableKey] } },
        want: undefined,
      },
    ],
    [
      "with quotes in a name",
      {
        postman: { body: multipart(['name="a"b"', "1"]) },
        client: { body: multipart(['name="a%22b"', "1"]) },
        want: ["postmanFault"],
      },
    ],
  ])("%s", (_, given) => {
    expect(reasonsOf(given)).toEqual(given.want);
  });
});
