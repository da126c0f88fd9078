/** What names of saved responses say. */
import { expect, it } from "vitest";
import { parseResponseName, type ResponseName } from "../../../src/infer/response/name.js";

const cases: readonly (readonly [name: string, want: Omit<ResponseName, "text">])[] = [
  [
    "**HTTP Status Code:** `201`<br>\nPet added.",
    { status: 201, codes: [], message: "Pet added." },
  ],
  [
    "**HTTP Status Code:** `404` <br>\nPet not found.<br>\n**Error Code:** `4130` <br>\nNo pet {petId}.",
    { status: 404, codes: [{ code: 4130, message: "No pet {petId}." }], message: "Pet not found." },
  ],
  ["**HTTP Status Code:** <br>\n**Error Code:** `4130`", { codes: [{ code: 4130 }] }],
  [
    "**Error Code:** `200` <br>\nOnly for members.",
    { codes: [{ code: 200, message: "Only for members." }] },
  ],
  [
    "Error codes: `300`, `301`\nBad name.",
    {
      codes: [
        { code: 300, message: "Bad name." },
        { code: 301, message: "Bad name." },
      ],
    },
  ],
  [
    "Error Code: 1\nfirst\nError Code: 2\nsecond",
    {
      codes: [
        { code: 1, message: "first" },
        { code: 2, message: "second" },
      ],
    },
  ],
  ["Error code: INVALID_NAME", { codes: [{ code: "INVALID_NAME" }] }],
  ["404 Not Found", { status: 404, codes: [], message: "Not Found" }],
  ["200 - OK", { status: 200, codes: [], message: "OK" }],
  ["400: Bad Request", { status: 400, codes: [], message: "Bad Request" }],
  ["2000 pets", { codes: [], message: "2000 pets" }],
  ["Success", { codes: [], message: "Success" }],
  ["", { codes: [] }],
];

it.each(cases)("%j", (name, want) => {
  const { text: _, ...read } = parseResponseName(name);
  expect(read).toEqual(want);
});

it("keeps the name as one line without markup", () => {
  expect(parseResponseName("**HTTP Status Code:** `201`<br>\nPet added.").text).toBe(
    "**HTTP Status Code:** `201` Pet added.",
  );
});
