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
  ["299 pets", { codes: [], message: "299 pets" }],
  [
    "520 - no answer from the origin",
    { status: 520, codes: [], message: "no answer from the origin" },
  ],
  ["[404] Not Found", { status: 404, codes: [], message: "Not Found" }],
  ["(400) Bad name", { status: 400, codes: [], message: "Bad name" }],
  ["400_bad_name", { status: 400, codes: [], message: "bad_name" }],
  ["HTTP/1.1 404 Not Found", { status: 404, codes: [], message: "Not Found" }],
  ["Status code 400 - no name", { status: 400, codes: [], message: "no name" }],
  ["StatusCode: 404", { status: 404, codes: [] }],
  ["Error Response - 400", { status: 400, codes: [] }],
  [
    "Error response 422 Unprocessable Entity",
    { status: 422, codes: [], message: "Unprocessable Entity" },
  ],
  ["Failure (401 Unauthorized)", { status: 401, codes: [], message: "Unauthorized" }],
  ["HTTP Status 401 (Unauthorized)", { status: 401, codes: [], message: "Unauthorized" }],
  ["Unauthorized (401) - no token", { status: 401, codes: [], message: "Unauthorized - no token" }],
  ["Bad name (HTTP Status 400)", { status: 400, codes: [], message: "Bad name" }],
  ["Unauthorized - 401", { status: 401, codes: [], message: "Unauthorized" }],
  ["Not Found 404", { status: 404, codes: [], message: "Not Found" }],
  ["Invalid token | 500", { status: 500, codes: [], message: "Invalid token" }],
  ["Get a pet / 404 Not Found", { status: 404, codes: [], message: "Get a pet" }],
  ["Top - 500", { codes: [], message: "Top - 500" }],
  ["Pets 404", { codes: [], message: "Pets 404" }],
  ["Pages 200-299", { codes: [], message: "Pages 200-299" }],
  ["200-299", { codes: [], message: "200-299" }],
  ["✅ 200 OK", { status: 200, codes: [], message: "OK" }],
  ["2) 404 Not Found", { status: 404, codes: [], message: "Not Found" }],
  ["Fehler 404: kein Tier", { status: 404, codes: [], message: "kein Tier" }],
  ["错误 400", { status: 400, codes: [] }],
  [
    "Unprocessable Entity (WebDAV) (RFC 4918)",
    { phraseStatus: 422, codes: [], message: "Unprocessable Entity (WebDAV) (RFC 4918)" },
  ],
  [
    "Not found. See the body.",
    { phraseStatus: 404, codes: [], message: "Not found. See the body." },
  ],
  ["Found: 3 pets", { codes: [], message: "Found: 3 pets" }],
  ["ErrorCode: 17", { codes: [{ code: 17 }] }],
  ["error_code=17", { codes: [{ code: 17 }] }],
  ["Error -1121", { codes: [{ code: -1121 }] }],
  ["Error: -1121 no such pet", { codes: [{ code: -1121, message: "no such pet" }] }],
  ["Error - 1121", { codes: [{ code: 1121 }] }],
  ["Error 17", { codes: [], message: "Error 17" }],
  ["Error code: the name is too long", { codes: [], message: "the name is too long" }],
  [
    "HTTP Status: 404, Error Code: 4130 - no such pet",
    { status: 404, codes: [{ code: 4130, message: "no such pet" }] },
  ],
  [
    "Bad Request - Error Code 1003",
    { phraseStatus: 400, codes: [{ code: 1003 }], message: "Bad Request" },
  ],
  [
    "**HTTP Status Code:** `404` **Not Found**<br>**Error Code:** `17`>\nNo pet.",
    { status: 404, codes: [{ code: 17, message: "No pet." }], message: "Not Found" },
  ],
  ["**Error code:** `17`<br>\nNo pet.<br>\n\n**Err", { codes: [{ code: 17, message: "No pet." }] }],
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
