/** Bodies without their credentials: JSON with comments and variables, XML, forms and GraphQL; layout and all else stay. */
import { describe, expect, it } from "vitest";
import { maskedGraphql } from "../../../src/infer/secrets/graphql.js";
import { maskedBody, maskedValue } from "../../../src/infer/secrets/text.js";

describe("a body", () => {
  it.each([
    ["a member", '{"password": "hunter2"}', '{"password": "***"}'],
    ["an inner one", '{"a":{"b":[{"apiKey":"x1"}]}}', '{"a":{"b":[{"apiKey":"***"}]}}'],
    ["a list", '{"secrets":["a1","b2"]}', '{"secrets":["***","***"]}'],
    [
      "an object under the name",
      '{"secret":{"value":"x","id":"y"}}',
      '{"secret":{"value":"***","id":"y"}}',
    ],
    ["a row", '[{"name":"password","value":"x"}]', '[{"name":"password","value":"***"}]'],
    ["another row", '[{"name":"colour","value":"x"}]', '[{"name":"colour","value":"x"}]'],
    ["a secret number", '{"pin": 1234, "tokens": 512}', '{"pin": 0, "tokens": 512}'],
    ["escapes", '{"password":"a\\"b"}', '{"password":"***"}'],
    [
      "comments",
      '{ // the password\n "password": "x" }',
      '{ // the password\n "password": "***" }',
    ],
    ["a variable", '{"password":"{{password}}"}', '{"password":"{{password}}"}'],
    [
      "a bare variable",
      '{"password":{{password}},"token":"x"}',
      '{"password":{{password}},"token":"***"}',
    ],
    ["a placeholder", '{"token":"<string>"}', '{"token":"<string>"}'],
    [
      "nothing and truth",
      '{"token":null,"password":true,"secret":""}',
      '{"token":null,"password":true,"secret":""}',
    ],
    [
      "what an error says of one",
      '{"password":["This field is required."]}',
      '{"password":["This field is required."]}',
    ],
    ["a broken text", '{"password":"hunter2', '{"password":"***"'],
    [
      "XML",
      '<a><password>x</password><b pin="1"/></a>',
      '<a><password>***</password><b pin="***"/></a>',
    ],
    ["XML with a prefix", "<s:Token>x</s:Token>", "<s:Token>***</s:Token>"],
    ["pairs", "user=ada&password=hunter2&a=1", "user=ada&password=***&a=1"],
    ["prose", "The password is documented elsewhere.", "The password is documented elsewhere."],
  ])("with %s", (_, given, want) => {
    expect(maskedBody(given)).toBe(want);
  });
});

describe("GraphQL", () => {
  it.each([
    [
      'mutation { login(password: "hunter2") { id } }',
      'mutation { login(password: "{{password}}") { id } }',
    ],
    ['{ user(name: "ada") { id } }', '{ user(name: "ada") { id } }'],
    [
      "query Q($token: String!) { a(token: $token) }",
      "query Q($token: String!) { a(token: $token) }",
    ],
  ])("%s", (given, want) => {
    expect(maskedGraphql(given)).toBe(want);
  });
});

describe("a value under a name", () => {
  it.each([
    ["X-Api-Key", "hunter2", "***"],
    ["X-Api-Key", "{{key}}", "{{key}}"],
    ["X-Api-Key", "", ""],
    ["Accept", "application/json", "application/json"],
    ["payload", '{"token":"x"}', '{"token":"***"}'],
  ])("%s: %s", (name, given, want) => {
    expect(maskedValue(name, given)).toBe(want);
  });
});
