/** What is advised on a credential depends on where it stands: what a call takes, what the client has, what is prose. */
import { expect, it } from "vitest";
import { apiOf, item, type PostmanRequest } from "../postman.js";

/** Of a well-known shape, and nobody's. */
const TOKEN = `ghp_${"a1B2".repeat(9)}`;
const URL = "https://api.example.com/pets";
const raw = (body: unknown) => ({ mode: "raw", raw: JSON.stringify(body) });
const bearer = [{ key: "token", value: TOKEN }];

it.each<[place: string, request: PostmanRequest, rest: Record<string, unknown>, want: RegExp]>([
  ["a query", { url: `${URL}?api_key=${TOKEN}` }, {}, /^Pass it with the call\./],
  ["a body", { method: "POST", body: raw({ password: TOKEN }) }, {}, /^Pass it with the call\./],
  ["an auth", { auth: { type: "bearer", bearer } }, {}, /in `auth`/],
  ["a header", { header: [{ key: "X-Api-Key", value: TOKEN }] }, {}, /in `auth`|with the call/],
  ["a path", { url: `${URL}/${TOKEN}` }, {}, /in `variables`: one stands in its place/],
  ["a description", { description: `Send ${TOKEN}` }, {}, /out of the description .* revoke/],
  [
    "a variable",
    { url: `${URL}?k={{api_key}}` },
    { variable: [{ key: "api_key", value: TOKEN }] },
    /when it is created\. .* an environment/,
  ],
])("of %s", (_, request, rest, want) => {
  const { diagnostics } = apiOf([item("Do", request)], rest);
  const found = diagnostics.filter(({ code }) => code === "PW1203");
  expect(found.map(({ help }) => want.test(help))).toEqual([true]);
});

it("of a saved response", () => {
  const saved = { name: "OK", code: 200, body: JSON.stringify({ token: TOKEN }) };
  const { diagnostics } = apiOf([item("Do", { url: URL }, [saved])]);
  const found = diagnostics.find(({ code }) => code === "PW1203");
  expect(found?.help).toMatch(/^Nothing for the client\. .* the saved response .* revoke/);
});
