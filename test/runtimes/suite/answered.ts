/** What becomes of an answer: documented outcomes are values, all else is thrown. */
import type { Answer } from "../protocol.js";
import { ending, send, type Call } from "./outcome.js";
import type { Scenario } from "./scenario.js";

const JSON_TYPE = { "content-type": "application/json" };
const asJson = { 200: { ok: true, body: "json" } } as const;
const coded = { 200: { ok: true, codes: [17] }, 404: { codes: [4130, 4132] } } as const;

function ends(name: string, answer: Answer, call: Call, want: object): Scenario {
  return {
    name,
    want,
    async play(stage) {
      const place = await stage.place(answer);
      return ending(place, send(place, call));
    },
  };
}

/** An answer where JSON is documented. */
function reads(name: string, answer: Answer, body: unknown): Scenario {
  return ends(name, answer, { operation: { responses: asJson } }, { ok: true, status: 200, body });
}

export const answered: readonly Scenario[] = [
  reads("JSON", { headers: JSON_TYPE, text: '{"a":[1,null,"ä"]}' }, { a: [1, null, "ä"] }),
  reads("JSON of another type", { headers: { "content-type": "text/html" }, text: "[1]" }, [1]),
  reads("JSON of no type", { bytes: [0x31] }, 1),
  reads("JSON after a byte order mark", { bytes: [0xef, 0xbb, 0xbf, 0x31] }, 1),
  reads(
    "JSON in Latin-1",
    { headers: { "content-type": "application/json; charset=iso-8859-1" }, bytes: [34, 0xe4, 34] },
    "ä",
  ),
  reads(
    "JSON in a charset that nobody knows",
    { headers: { "content-type": 'application/json; charset="x-none"' }, text: '"ä"' },
    "ä",
  ),
  reads("a compressed body", { headers: JSON_TYPE, text: '{"a":1}', gzip: true }, { a: 1 }),
  reads("a body in pieces", { headers: JSON_TYPE, pieces: ['{"a"', ":", "1}"] }, { a: 1 }),
  ends(
    "an empty body where JSON is documented",
    { headers: JSON_TYPE },
    { operation: { responses: asJson } },
    {
      name: "DecodeError",
      message: "GET /: status 200 is not JSON",
      status: 200,
      body: "",
    },
  ),
  ends(
    "broken JSON",
    { headers: JSON_TYPE, text: '{"a":' },
    { operation: { responses: asJson } },
    {
      name: "DecodeError",
      message: "GET /: status 200 is not JSON",
      status: 200,
      body: '{"a":',
    },
  ),
  ends(
    "text",
    { headers: { "content-type": "text/plain" }, text: '{"a":1}' },
    { operation: { responses: { 200: { ok: true, body: "text" } } } },
    { ok: true, status: 200, body: '{"a":1}' },
  ),
  {
    name: "bytes are a blob with its type",
    want: { type: "image/png", bytes: [0, 255, 128] },
    async play(stage) {
      const place = await stage.place({
        headers: { "content-type": "image/png" },
        bytes: [0, 255, 128],
      });
      const { body } = await send(place, {
        operation: { responses: { 200: { ok: true, body: "binary" } } },
      });
      if (!(body instanceof Blob)) return body;
      return { type: body.type, bytes: [...new Uint8Array(await body.arrayBuffer())] };
    },
  },
  ...[204, 205].map((status) =>
    ends(
      `${status} has no body`,
      { status },
      { operation: { method: "DELETE", responses: { [status]: { ok: true, body: "none" } } } },
      { ok: true, status },
    ),
  ),
  ends(
    "304 has no body",
    { status: 304 },
    { operation: { responses: { 304: {} } } },
    {
      ok: false,
      status: 304,
    },
  ),
  ends(
    "HEAD has no body, whatever its headers say",
    { headers: { ...JSON_TYPE, "content-length": "100" } },
    { operation: { method: "HEAD", responses: { 200: { ok: true, body: "none" } } } },
    { ok: true, status: 200 },
  ),
  ends(
    "a documented code under a documented status",
    { status: 404, headers: JSON_TYPE, text: '{"code":4132,"message":"no group"}' },
    { operation: { responses: coded } },
    {
      ok: false,
      status: 404,
      code: 4132,
      message: "no group",
      body: { code: 4132, message: "no group" },
    },
  ),
  ends(
    "an error under the status of a success",
    { headers: JSON_TYPE, text: '{"error":{"code":"17"}}' },
    { operation: { responses: coded } },
    { ok: false, status: 200, code: 17, body: { error: { code: "17" } } },
  ),
  ends(
    "a status that is not documented",
    { status: 418, text: "short and stout" },
    { operation: { responses: coded } },
    {
      name: "UnexpectedResponseError",
      message: "GET /: status 418 is not documented",
      status: 418,
      body: "short and stout",
    },
  ),
  ends(
    "a code that is not documented",
    { status: 404, headers: JSON_TYPE, text: '{"code":1}' },
    { operation: { responses: coded } },
    {
      name: "UnexpectedResponseError",
      message: "GET /: status 404 with code 1 is not documented",
      status: 404,
      body: '{"code":1}',
    },
  ),
  {
    name: "headers have lower-case names",
    want: { location: "/groups/1", "x-page": "2" },
    async play(stage) {
      const place = await stage.place({ headers: { Location: "/groups/1", "X-Page": "2" } });
      const { headers } = await send(place);
      const own = Object.entries(headers).filter(([name]) => /^(?:location|x-page)$/.test(name));
      return Object.fromEntries(own);
    },
  },
];
