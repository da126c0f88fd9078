/** What saved responses document, above all where status, name and body disagree: the table of docs/outcomes.md. */
import { describe, expect, it } from "vitest";
import type { ResponseOutcome } from "../../../src/model/api.js";
import { apiOf, item } from "../postman.js";
import { read, summary, type Saved } from "./saved.js";

const refused = { code: -17, msg: "Not this pet." };
const notFound = { code: 4130, message: "No such pet." };

describe.each<
  [
    group: string,
    rows: readonly (readonly [
      given: Saved,
      want: readonly string[],
      diagnostics?: readonly string[],
    ])[],
  ]
>([
  [
    "status and name agree",
    [
      [{ code: 404, name: "404 - Not Found" }, ["404 failure"]],
      [{ code: 404, name: "Not Found" }, ["404 failure"]],
      [{ code: 200, name: "200 OK - no results" }, ["200"]],
      [{ code: 201, name: "Success 201 - Created" }, ["201"]],
      [{ code: 400, name: "Error: Invalid token (400)" }, ["400 failure"]],
      [{ code: 429, name: "HTTP 429: slow down" }, ["429 failure"]],
      [{ code: 200, name: "Example 1" }, ["200"]],
      [{ code: 200, name: "Get items (100)" }, ["200"]],
      [
        { code: 404, name: "**HTTP Status Code:** `404`<br>**Error Code:** `4130`" },
        ["404 failure 4130"],
      ],
      [{ code: 400, name: "Error 4130: no such pet" }, ["400 failure 4130"]],
      [{ code: 400, name: "Error code 17 - no such pet" }, ["400 failure 17"]],
    ],
  ],
  [
    "the name's status is another than the saved one",
    [
      [{ code: 404, name: "400 Bad Request" }, ["404 failure"], ["PW2101"]],
      [{ code: 500, name: "200 OK" }, ["500 failure"], ["PW2101"]],
      [{ code: 200, name: "Unauthorized" }, ["200"], ["PW2101"]],
      [
        { code: 404, name: "**HTTP Status Code:** <br>**Error Code:** `4130`" },
        ["404 failure 4130"],
      ],
    ],
  ],
  [
    "no number is saved",
    [
      [{ status: "Not Found", name: "no such pet" }, ["404 failure"]],
      [{ status: "404 Not Found", name: "no such pet" }, ["404 failure"]],
      [{ status: "Unprocessable Entity (WebDAV) (RFC 4918)", name: "bad" }, ["422 failure"]],
      [{ name: "Not found. See the body." }, ["404 failure"], ["PW2106"]],
      [{ name: "Pets", body: { errcode: 0, data: [1] } }, ["2xx"], ["PW2106"]],
      [{ name: "404 - Not Found" }, ["404 failure"], ["PW2106"]],
      [{ name: "Unauthorized" }, ["401 failure"], ["PW2106"]],
      [{ name: "Pets", body: [{ id: 1 }] }, ["2xx"], ["PW2106"]],
      [{ name: "Pets", body: { success: false } }, [], ["PW2105"]],
      [{ name: "Pets", body: notFound }, [], ["PW2105"]],
      [{ name: "Error Code: 300" }, [], ["PW2105"]],
      [{ name: "Pets" }, [], ["PW2105"]],
    ],
  ],
  [
    "an API error code is the saved status",
    [
      [{ code: 300, name: "**Error Code:** `300`" }, ["300 failure 300"], ["PW2108"]],
      [{ code: 404, name: "HTTP Status: 404\nError Code: 404" }, ["404 failure 404"]],
    ],
  ],
  [
    "an error is saved under 2xx",
    [
      [{ code: 200, name: "Error Code: 300" }, ["200 failure 300"], ["PW2102"]],
      [{ code: 200, name: "HTTP Status Code: 200\nError Code: 200" }, ["200"]],
      [{ code: 200, body: { success: false, code: 17 } }, ["200 failure 17"], ["PW2102"]],
      [{ code: 200, body: { error: { code: "no_pet" } } }, ["200 failure no_pet"], ["PW2102"]],
      [{ code: 200, body: { status: "error", code: 17 } }, ["200 failure 17"], ["PW2102"]],
      [
        { code: 200, body: { data: null, errors: [{ extensions: { code: "NO_PET" } }] } },
        ["200 failure NO_PET"],
        ["PW2102"],
      ],
      [{ code: 200, body: { success: false } }, ["200"], ["PW2107"]],
      [{ code: 200, body: { ok: false, error: "no pet" } }, ["200"], ["PW2107"]],
      [{ code: 200, body: { errors: [{ message: "no pet" }] } }, ["200"], ["PW2107"]],
      [{ code: 200, body: { success: false, code: 200 } }, ["200"], ["PW2107"]],
      [{ code: 200, body: { Success: false, ErrorCode: "E17" } }, ["200 failure E17"], ["PW2102"]],
      [
        { code: 200, body: { success: 0, message: "no pet", code: 9 } },
        ["200 failure 9"],
        ["PW2102"],
      ],
      [{ code: 200, body: { error: true, message: "no pet" } }, ["200"], ["PW2107"]],
      [{ code: 200, body: { error: true, msg: "no pet", code: 9 } }, ["200 failure 9"], ["PW2102"]],
      [{ code: 200, body: { ok: false, error: "no_pet" } }, ["200 failure no_pet"], ["PW2102"]],
      [{ code: 200, body: { ok: false, error: "unknown" } }, ["200 failure unknown"], ["PW2102"]],
      [{ code: 200, body: { errcode: 40013, errmsg: "bad" } }, ["200 failure 40013"], ["PW2102"]],
      [{ code: 200, body: { code: 404, message: "no pet" } }, ["200 failure 404"], ["PW2102"]],
      [{ code: 200, body: { statusCode: 404, message: "no pet" } }, ["200"], ["PW2107"]],
      [{ code: 200, body: { result: "error", msg: "no", code: 9 } }, ["200 failure 9"], ["PW2102"]],
      [
        { code: 200, name: "200 - No pet", body: { success: false, code: 17 } },
        ["200 failure 17"],
        ["PW2102"],
      ],
      [{ code: 200, name: "200 OK", body: { success: false, code: 17 } }, ["200"], ["PW2107"]],
      [
        { code: 200, name: "200 Success - not found", body: { error: { code: 17 } } },
        ["200"],
        ["PW2107"],
      ],
    ],
  ],
  [
    "name and body speak of an error under 2xx, neither beyond doubt",
    [
      [{ code: 200, name: "Invalid pet", body: refused }, ["200 failure -17"], ["PW2102"]],
      [{ code: 200, name: "Error Response", body: refused }, ["200 failure -17"], ["PW2102"]],
      [{ code: 200, name: "Fehler: kein Tier", body: refused }, ["200 failure -17"], ["PW2102"]],
      [{ code: 200, name: "错误", body: refused }, ["200 failure -17"], ["PW2102"]],
      [{ code: 200, name: "Pet", body: refused }, ["200"]],
      [{ code: 200, name: "Respuesta exitosa: sin errors", body: refused }, ["200"]],
      [{ code: 200, name: "Error log", body: { ...refused, id: 4 } }, ["200"]],
      [{ code: 200, name: "Error Response", body: { code: 1, msg: "success" } }, ["200"]],
      [{ code: 200, name: "Error Response", body: { ...refused, data: [1] } }, ["200"]],
    ],
  ],
  [
    "a success only looks like an error",
    [
      [{ code: 200, body: { success: 0, failed: 3 } }, ["200"]],
      [{ code: 200, body: { errcode: 0, errmsg: "ok" } }, ["200"]],
      [{ code: 200, body: { code: "0000", message: "done" } }, ["200"]],
      [{ code: 200, body: { status: 404, url: "https://example.com/" } }, ["200"]],
      [{ code: 200, body: { failed: true, message: "kept for a retry" } }, ["200"]],
      [{ code: 200, name: "pet_created", body: { event: "pet_created" } }, ["200"]],
      [{ code: 200, name: "Order 17", body: { code: 17 } }, ["200"]],
      [{ code: 200, name: "Success 200 - Errors for invalid rule" }, ["200"]],
      [{ code: 200, name: "Error log" }, ["200"]],
      [{ code: 200, body: { data: [{}], errors: [{ code: 17 }] } }, ["200"]],
      [{ code: 200, body: { status: "failed", id: 7 } }, ["200"]],
      [{ code: 200, body: { error: null, code: 17 } }, ["200"]],
      [{ code: 200, body: { error: "<string>", code: "<integer>" } }, ["200"]],
      [{ code: 200, body: { errors: [], code: 17 } }, ["200"]],
      [{ code: 200, body: { code: 0, message: "ok" } }, ["200"]],
    ],
  ],
  [
    "name and body give codes",
    [
      [{ code: 404, name: "Error Code: 4130", body: notFound }, ["404 failure 4130"]],
      [{ code: 404, name: "Error Code: 17", body: notFound }, ["404 failure 17 4130"], ["PW2109"]],
      [{ code: 401, name: "AUTH_401", body: { code: "AUTH_401" } }, ["401 failure AUTH_401"]],
      [{ code: 401, name: "AUTH_401 - Token expired" }, ["401 failure"]],
      [{ code: 404, name: "no_pet - none", body: { code: "other" } }, ["404 failure"]],
      [{ code: 404, name: "4130 - no such pet", body: notFound }, ["404 failure 4130"]],
      [{ code: 404, name: "No such pet (4130)", body: notFound }, ["404 failure 4130"]],
      [{ code: 404, name: "No such pet (code 4130)", body: notFound }, ["404 failure 4130"]],
      [{ code: 400, name: "-17: not this pet", body: refused }, ["400 failure -17"]],
      [{ code: 404, name: "Pet 41301", body: notFound }, ["404 failure"]],
      [{ code: 404, name: "404 Not Found", body: { code: 404 } }, ["404 failure"]],
      [{ code: 404, name: "Error 1", body: { code: 1 } }, ["404 failure"]],
      [{ code: 404, name: "Unknown pet", body: { code: "unknown" } }, ["404 failure"]],
    ],
  ],
])("where %s", (_, rows) => {
  it.each(rows.map(([given, want, notes = []]) => ({ given, want, notes })))(
    "$given",
    ({ given, want, notes }) => {
      const { outcomes, diagnostics } = read(given);
      const isOpen = ({ status, examples }: ResponseOutcome) =>
        status === "2xx" && examples.length === 0;
      expect(outcomes.filter((outcome) => !isOpen(outcome)).map(summary)).toEqual(want);
      expect(diagnostics.map(({ code }) => code)).toEqual(notes);
    },
  );
});

it("says what a code means in the name's words, or in the body's where the name has none", () => {
  const meanings = ["Error Response", "Invalid pet", "Invalid pet [-17]"].map(
    (name) => read({ name, code: 200, body: refused }).outcomes.find(({ ok }) => !ok)?.errorCodes,
  );
  expect(meanings.flat().map((code) => code?.message)).toEqual([
    "Not this pet.",
    "Invalid pet",
    "Invalid pet",
  ]);
});

it("tells of a SOAP fault under 200 and keeps it a text", () => {
  const envelope = (content: string) =>
    `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${content}</soap:Body></soap:Envelope>`;
  const codes = ["<soap:Fault><faultcode>x</faultcode></soap:Fault>", "<Faults/>"].map((content) =>
    apiOf([
      item("Do", {}, [{ name: "Answer", code: 200, body: envelope(content) }]),
    ]).diagnostics.map(({ code }) => code),
  );
  expect(codes).toEqual([["PW2107"], []]);
});

it.each<[success: unknown, error: Saved, want: readonly string[], note: string]>([
  [{ code: 17, data: {} }, { body: { code: 17, success: false } }, ["200"], "PW2107"],
  [{ code: "17" }, { name: "Error Code: 17", body: { code: 17 } }, ["200"], "PW2107"],
  [{ code: 0, data: {} }, { body: { code: 17, success: false } }, ["200", "200 failure 17"], ""],
  [{ id: 17 }, { name: "Error Code: 17", body: {} }, ["200", "200 failure 17"], ""],
])("takes an error under 200 for a success where a success has its code: %j, %j", (...row) => {
  const [success, error, want, note] = row;
  const { outcomes, diagnostics } = read(
    { name: "Pet", code: 200, body: success },
    { name: "No pet", code: 200, ...error },
  );
  expect(outcomes.map(summary)).toEqual(want);
  expect(diagnostics.map(({ code }) => code)).toEqual([note === "" ? "PW2102" : note]);
});

it.each<[others: readonly Saved[], kinds: readonly string[]]>([
  [[{ code: 200, body: { id: 1 } }], ["json", "unknown"]],
  [[], ["unknown", "unknown"]],
  [[{ name: "Any", body: { id: 1 } }], ["json", "unknown"]],
  [[{ code: 201, body: { id: 1 } }], ["json", "json"]],
])("gives an error under a success's status no type of its own: beside %j", (others, kinds) => {
  const error = { code: 200, name: "No pet", body: { success: false, code: 17 } };
  const { outcomes } = read(error, ...others);
  expect(outcomes.map(({ body }) => body.kind)).toEqual(kinds);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ codePath: ["code"] });
});

it("takes a response without a status for a success only where no other is documented", () => {
  const { outcomes, diagnostics } = read({ name: "Pets", body: [1] }, { code: 201, name: "Made" });
  expect(outcomes.map(summary)).toEqual(["201"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["PW2105"]);
});

describe("codes in bodies", () => {
  it.each<
    [
      given: readonly Saved[],
      want: Pick<ResponseOutcome, "errorCodes" | "observedCodes" | "codePath" | "uncoded">,
    ]
  >([
    [
      [{ code: 404, body: notFound }],
      { errorCodes: [], observedCodes: [4130], codePath: ["code"] },
    ],
    [
      [
        { code: 404, body: { error: { code: "b" } } },
        { code: 404, body: { error: { code: "a" } } },
        { code: 404, body: { error: {} } },
      ],
      { errorCodes: [], observedCodes: ["a", "b"], codePath: ["error", "code"] },
    ],
    [[{ code: 404, body: { errorCode: "<string>" } }], { errorCodes: [], codePath: ["errorCode"] }],
    [
      [{ code: 400, body: { error: "invalid_grant", error_description: "Too old." } }],
      { errorCodes: [], observedCodes: ["invalid_grant"], codePath: ["error"] },
    ],
    [[{ code: 404, body: { error: "No such pet" } }], { errorCodes: [] }],
    [[{ code: 404, body: { type: "about:blank", title: "No", status: 404 } }], { errorCodes: [] }],
    [[{ code: 404, body: { name: "REX", id: 1 } }], { errorCodes: [] }],
    [
      [
        { code: 404, body: { code: 1 } },
        { code: 404, body: { error: { code: 1 } } },
      ],
      { errorCodes: [] },
    ],
    [[{ code: 404, body: [{ code: 1 }] }], { errorCodes: [] }],
  ])("%j", (given, want) => {
    const { outcomes } = read(...given);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject(want);
    const keys = ["observedCodes", "codePath", "uncoded"] as const;
    for (const key of keys) expect(outcomes.find(({ ok }) => !ok)?.[key]).toEqual(want[key]);
  });

  it.each<[body: unknown, code: number | string, path: readonly string[]]>([
    [{ ErrorCode: "E1" }, "E1", ["ErrorCode"]],
    [{ errcode: 17, errmsg: "bad" }, 17, ["errcode"]],
    [{ error: "no_such_pet" }, "no_such_pet", ["error"]],
    [{ code: 400, errorCode: "E1" }, "E1", ["errorCode"]],
    [{ error: { code: 404, status: "NOT_FOUND" } }, "NOT_FOUND", ["error", "status"]],
    [{ name: "NO_SUCH_PET", message: "No." }, "NO_SUCH_PET", ["name"]],
    [{ __type: "pets#NoPet", message: "No." }, "pets#NoPet", ["__type"]],
    [{ fault: { detail: { errorcode: "a.B" } } }, "a.B", ["fault", "detail", "errorcode"]],
    [{ status: { error_code: 17 } }, 17, ["status", "error_code"]],
    [[{ errorCode: "NO_PET" }], "NO_PET", ["0", "errorCode"]],
    [
      { type: "https://example.com/no-pet", title: "No such pet", status: 404 },
      "https://example.com/no-pet",
      ["type"],
    ],
  ])("are read at the places that APIs have for them: %j", (body, code, path) => {
    const failure = read({ code: 400, body }).outcomes.find(({ ok }) => !ok);
    expect(failure?.observedCodes).toEqual([code]);
    expect(failure?.codePath).toEqual(path);
  });

  it.each<[body: unknown, path: readonly string[] | undefined]>([
    [{ code: 4130 }, ["code"]],
    [{ code: "4130" }, ["code"]],
    [{ response: { error: { id: 4130 } } }, ["response", "error", "id"]],
    [{ code: 404, error: { code: 4130 } }, ["error", "code"]],
    [{ message: "no such pet" }, undefined],
  ])("are found where the name states them: %j", (body, path) => {
    const { outcomes } = read({ code: 404, name: "Error Code: 4130", body });
    const failure = outcomes.find(({ ok }) => !ok);
    expect(failure?.errorCodes.map(({ code }) => code)).toEqual([4130]);
    expect(failure?.codePath).toEqual(path);
  });

  it("are not misled by keys of every object", () => {
    const body = JSON.parse(
      '{ "__proto__": { "code": 1 }, "constructor": { "code": 2 } }',
    ) as unknown;
    expect(read({ code: 404, body }).outcomes.find(({ ok }) => !ok)?.codePath).toBeUndefined();
  });
});
