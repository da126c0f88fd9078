/** Errors under 2xx that only the word for the state of the answer tells apart. */
import { expect, it } from "vitest";
import { read, summary, type Saved } from "./saved.js";

it.each<[given: Saved, want: readonly string[], notes?: readonly string[]]>([
  [
    { code: 200, body: { status: "fail", data: { name: "missing" } } },
    ["200 failure fail"],
    ["PW2102"],
  ],
  [{ code: 200, body: { status: "fail", data: null } }, ["200 failure fail"], ["PW2102"]],
  [{ code: 200, body: { status: "error", message: "no pet" } }, ["200 failure error"], ["PW2102"]],
  [{ code: 201, body: { Status: "Error", msg: "no" } }, ["201 failure Error"], ["PW2102"]],
  [
    { code: 200, body: { result: "error", errors: [{ id: 1 }] } },
    ["200 failure error"],
    ["PW2102"],
  ],
  [
    { code: 200, name: "200 OK", body: { status: "error", message: "no pet" } },
    ["200"],
    ["PW2107"],
  ],
  [{ code: 200, body: { status: "failed", message: "no pet" } }, ["200"], ["PW2107"]],
  [{ code: 200, body: { status: "error", message: "no", pet: 4 } }, ["200"], ["PW2107"]],
  [{ code: 200, body: { status: "fail", data: { id: 1 }, id: 4 } }, ["200"]],
  [{ code: 200, body: { status: "fail" } }, ["200"]],
  [{ code: 200, body: { status: "failed", data: { id: 1 } } }, ["200"]],
  [{ code: 200, body: { type: "error", message: "no" } }, ["200"]],
])("reads %j", (given, want, notes = []) => {
  const { outcomes, diagnostics } = read(given);
  const documented = outcomes.filter(({ examples }) => examples.length > 0);
  expect(documented.map(summary)).toEqual(want);
  expect(diagnostics.map(({ code }) => code)).toEqual(notes);
});

it.each<[success: unknown, error: unknown, want: readonly string[]]>([
  [{ status: "success" }, { status: "failed", message: "no" }, ["200", "200 failure failed"]],
  [{ status: "ok" }, { status: "error", message: "no" }, ["200", "200 failure error"]],
  [{ status: "<string>" }, { status: "error", message: "no" }, ["200", "200 failure error"]],
  [{ status: "running" }, { status: "error", message: "no" }, ["200"]],
  [{ status: "<string>" }, { status: "failed", message: "no" }, ["200"]],
  [{ result: "success" }, { status: "failed", message: "no" }, ["200"]],
])("looks whether successes have a word in its place: %j, %j", (success, error, want) => {
  const { outcomes } = read(
    { name: "Pet", code: 200, body: success },
    { name: "No pet", code: 200, body: error },
  );
  expect(outcomes.map(summary)).toEqual(want);
});

it("has one place for the words of errors, whatever else they have", () => {
  const { outcomes } = read(
    { name: "Pet", code: 200, body: { status: "success", data: { id: 1 } } },
    { name: "No name", code: 200, body: { status: "fail", data: { name: "is missing" } } },
    {
      name: "Broken",
      code: 200,
      body: { type: "error", code: 17, status: "error", message: "no" },
    },
  );
  expect(outcomes.map(summary)).toEqual(["200", "200 failure error fail"]);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
    codePath: ["status"],
    errorCodes: [{ message: "Broken" }, { message: "No name" }],
  });
});
