/** A credential at any place of a collection is in nothing that leaves the process: not in files, diagnostics or the cache. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./support/folder.js";
import { isArray, property, type JsonValue } from "../tools/lib/json.js";
import { inProcess } from "../cli/command-line.js";
import { base } from "./support/base.js";
import { understood } from "./support/generated.js";
import { pointersOf, withValue } from "../tools/lib/place.js";
import { tokens } from "./support/tokens.js";

function valueAt(pointer: string): JsonValue | undefined {
  return pointer
    .split("/")
    .slice(1)
    .reduce<JsonValue | undefined>(
      (value, key) => (isArray(value) ? value[Number(key)] : property(value, key)),
      base,
    );
}

/** Every text; scripts are never shown, and what names a mode or a type is refused when it names none. */
const places = pointersOf(base).filter(
  (place) =>
    typeof valueAt(place) === "string" &&
    !/\/(?:listen|type|mode|language|schema|method)$|\/exec\/\d+$/.test(place),
);

const [github] = tokens;
const SECRET = github?.secret ?? "";
const TOKEN = github?.token ?? "";

describe("a token", () => {
  it.each(places)("at %s is in no stage's result", (place) => {
    for (const text of [TOKEN, `Use ${TOKEN} here.`]) {
      expect(
        JSON.stringify(understood({ collection: withValue(base, place, text) })),
      ).not.toContain(SECRET);
    }
  });

  it.each(tokens)("of $whose is nowhere", ({ token, secret }) => {
    const [descriptions, values] = ["/description", "/value"].map((end) =>
      places.filter((place) => place.endsWith(end)),
    );
    const collection = [...(descriptions ?? []), ...(values ?? [])].reduce<JsonValue>(
      (changed, place) => withValue(changed, place, token),
      base,
    );
    expect(JSON.stringify(understood({ collection }))).not.toContain(secret);
  });
});

describe("a credential by its name", () => {
  const row = (key: string): JsonValue => ({ key, value: "hunter2!" });
  it.each<readonly [what: string, place: string, value: JsonValue]>([
    ["a header", "/item/0/item/0/request/header/0", row("X-Auth-Token")],
    ["a cookie", "/item/0/item/0/request/header/0", { key: "Cookie", value: "sid=hunter2!" }],
    [
      "a hand-written Authorization",
      "/item/0/item/0/request/header/0",
      { key: "Authorization", value: "Digest hunter2!" },
    ],
    ["a query parameter", "/item/0/item/0/request/url/query/0", row("api_key")],
    [
      "a path variable",
      "/item/0/item/0/request/url/variable/0",
      { key: "token", value: "hunter2!" },
    ],
    ["a URL", "/item/0/item/0/request/url", "https://api.example.com/x?access_token=hunter2!"],
    ["a form field", "/item/0/item/2/item/0/request/body/urlencoded/0", row("password")],
    ["a part", "/item/0/item/1/request/body/formdata/0", row("client_secret")],
    ["a member of a body", "/item/0/item/0/request/body/raw", '{"a":{"password":"hunter2!"}}'],
    [
      "an element",
      "/item/0/item/2/item/2/request/body/raw",
      "<a><password>hunter2!</password></a>",
    ],
    [
      "an argument",
      "/item/0/item/2/item/1/request/body/graphql/query",
      '{ a(password: "hunter2!") { b } }',
    ],
    [
      "a GraphQL variable",
      "/item/0/item/2/item/1/request/body/graphql/variables",
      '{"password":"hunter2!"}',
    ],
    ["a saved response", "/item/0/item/0/response/0/body", '{"access_token":"hunter2!","id":1}'],
    [
      "its header",
      "/item/0/item/0/response/0/header/1",
      { key: "Set-Cookie", value: "sid=hunter2!" },
    ],
    [
      "its request",
      "/item/0/item/0/response/0/originalRequest/url",
      "https://h.example/?token=hunter2!",
    ],
    ["an auth", "/auth/bearer/0/value", "hunter2!"],
    ["an api key", "/item/0/item/0/request/auth/apikey/1/value", "hunter2!"],
    [
      "a basic login",
      "/item/0/item/0/request/auth",
      { type: "basic", basic: [row("username"), row("password")] },
    ],
    ["a digest login", "/auth", { type: "digest", digest: [row("password")] }],
    [
      "a signature's key",
      "/auth",
      { type: "awsv4", awsv4: [row("secretKey"), row("sessionToken")] },
    ],
    ["a private key", "/auth", { type: "jwt", jwt: [row("privateKey"), row("secret")] }],
    ["a variable by its name", "/variable/2", { key: "clientSecret", value: "hunter2!" }],
    ["a variable by its type", "/variable/2", { key: "tenant", value: "hunter2!", type: "secret" }],
    ["a variable that fills an auth", "/variable/1", { key: "token", value: "hunter2!" }],
    ["a server's variable", "/variable/0/value", "https://ada:hunter2!@example.com"],
    ["an item's name", "/item/0/item/0/name", "GET https://h.example/?api_key=hunter2!"],
  ])("as %s is left out", (_, place, value) => {
    const read = understood({ collection: withValue(base, place, value) });
    expect(JSON.stringify(read)).not.toContain("hunter2");
  });
});

describe("the command line", () => {
  it("writes no secret to its output, to files or to its cache", { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, "node_modules"));
    const collection = places
      .filter(
        (place) => /\/(?:value|description|name|raw)$/.test(place) && place !== "/variable/0/value",
      )
      .reduce<JsonValue>((changed, place) => withValue(changed, place, `Use ${TOKEN}`), base);
    const broken = withValue(collection, "/item/2", {
      name: TOKEN,
      request: { url: `file://${TOKEN}` },
    });
    await writeFile(path.join(folder, "api.json"), JSON.stringify(broken));
    await writeFile(
      path.join(folder, "values.json"),
      JSON.stringify({ tenant: TOKEN, apiKey: TOKEN }),
    );
    const said = [];
    for (const argv of [
      ["generate", "--examples", "--verbose"],
      ["check", "--examples"],
      ["inspect", "--json"],
      ["inspect"],
    ]) {
      const [command = "", ...rest] = argv;
      said.push(
        await inProcess([command, "api.json", "--environment", "values.json", ...rest], folder),
      );
    }
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(JSON.stringify(said)).not.toContain(SECRET);
    const written = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && !["api.json", "values.json"].includes(entry.name),
    );
    expect(written.some(({ parentPath }) => parentPath.includes(".cache"))).toBe(true);
    for (const { parentPath, name } of written) {
      expect(await readFile(path.join(parentPath, name), "utf8")).not.toContain(SECRET);
    }
  });
});
