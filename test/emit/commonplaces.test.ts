/** What is said of answers: where it tells something, and of a type only what holds wherever that stands. */
import { describe, expect, it } from "vitest";
import type { Operation } from "../../src/model/api.js";
import { isCommonplace, saysWhatHappened } from "../../src/emit/commonplaces.js";
import { emitted } from "./emitted.js";
import { api, field, group, json, list, operation, outcome, ref, string } from "./model.js";

describe("a description of an answer", () => {
  it.each<[text: string, isCommonplace: boolean]>([
    ["OK", true],
    ["200 OK", true],
    ["Successful response.", true],
    ["successful operation", true],
    ["The request has succeeded.", true],
    ["Created - the request has been fulfilled and has resulted in a new resource.", true],
    ["Expected response to a valid request", true],
    ["Not Found", true],
    ["too many requests.", true],
    ["", true],
    ["The pet.", false],
    ["No such pet", false],
    ["OK, but no pets", false],
    ["Header `location`: Where the pet is.", false],
  ])("%j is a commonplace: %s", (text, want) => {
    expect(isCommonplace(text)).toBe(want);
  });

  it.each<[text: string, isEvent: boolean]>([
    ["The pet was added.", true],
    ["Pets successfully listed", true],
    ["Successfully found the pet", true],
    ["Pet created.", true],
    ["One page of pets.", false],
    ["The pet, with its owner", false],
  ])("%j says what happened: %s", (text, want) => {
    expect(saysWhatHappened(text)).toBe(want);
  });
});

/** The comments of a file's type and function, where each of the operations answers with a pet. */
async function commentsOf(...operations: readonly Operation[]): Promise<{
  readonly type: string | undefined;
  readonly functions: readonly string[];
}> {
  const pet = {
    kind: "object",
    id: "pet",
    nameHints: ["pet"],
    fields: [field("name", string)],
    origins: [],
  } as const;
  const files = await emitted(api([group(["Pets"], { operations, types: [pet] })]));
  const text = files["pets.ts"] ?? "";
  return {
    type: /\/\*\* (.*) \*\/\nexport interface Pet /.exec(text)?.[1],
    functions: [...text.matchAll(/^ \* (- `2.*)$/gm)].map(([, line = ""]) => line),
  };
}

function answering(name: string, summary: string, path = "/pets/1"): Operation {
  return operation(name, `GET ${path}`, {
    outcomes: [outcome(200, { body: json(ref("pet")), doc: { summary } })],
  });
}

describe("the comment of a type", () => {
  it.each<
    [about: string, given: readonly Operation[], type: string | undefined, functions: string[]]
  >([
    ["is what its answer is", [answering("A", "The pet.")], "The pet.", ["- `200`: The pet."]],
    [
      "is what all its answers are",
      [answering("A", "The pet."), answering("B", "The pet.", "/pets/2")],
      "The pet.",
      ["- `200`: The pet.", "- `200`: The pet."],
    ],
    [
      "is not what one of its answers is",
      [answering("A", "The old pet."), answering("B", "The new pet.", "/pets/2")],
      undefined,
      ["- `200`: The old pet.", "- `200`: The new pet."],
    ],
    [
      "is not what an answer is that it is a part of elsewhere",
      [
        answering("A", "The pet."),
        operation("B", "GET /pets", { outcomes: [outcome(200, { body: json(list(ref("pet"))) })] }),
      ],
      undefined,
      ["- `200`: The pet."],
    ],
    ["is no commonplace", [answering("A", "Successful response")], undefined, []],
    ["is no label", [answering("Pet", "Pet (small)")], undefined, ["- `200`: Pet (small)"]],
    [
      "is not what became of the request",
      [answering("A", "The pet was found.")],
      undefined,
      ["- `200`: The pet was found."],
    ],
  ])("%s", async (_, given, type, functions) => {
    expect(await commentsOf(...given)).toEqual({ type, functions });
  });
});
