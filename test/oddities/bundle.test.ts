/** A client carries only what it needs: a bundler leaves out what signs, what types parts and what replaces variables. */
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { generateClient } from "../tools/lib/generated-client.js";
import { fieldsOf, functionOf } from "../tools/lib/unknown.js";
import { fixtures } from "./fixtures.js";

/** The bundler that the TypeScript loader of the tests brings along. */
const loader = createRequire(import.meta.url).resolve("tsx/package.json");
const bundler = pathToFileURL(createRequire(loader).resolve("esbuild")).href;

/** All that importing the functions and the client of a fixture's collection comes to. */
async function bundled(name: string): Promise<string> {
  const fixture = fixtures().find((each) => each.name === name);
  if (fixture === undefined) throw new Error(`there is no fixture ${name}`);
  const client = await generateClient(fixture.file);
  try {
    const build = functionOf(fieldsOf(await import(bundler)), "build");
    const contents = 'export { createClient } from "./client.js"; export * from "./requests.js";';
    const stdin = { contents, resolveDir: path.resolve(client.folder) };
    const options = { stdin, bundle: true, write: false, format: "esm", logLevel: "silent" };
    const [file] = Object.values(fieldsOf(fieldsOf(await build(options))["outputFiles"]));
    const bytes = fieldsOf(file)["contents"];
    if (!(bytes instanceof Uint8Array)) throw new Error("the bundler wrote nothing");
    return new TextDecoder().decode(bytes);
  } finally {
    await client.remove();
  }
}

describe("a bundle", () => {
  it.each([
    ["items/top-level-requests", []],
    ["auth/jwt", ["hmacJwt", "bearer", "apiKey", "expander"]],
    ["auth/awsv4", ["signed", "expander"]],
    ["bodies/formdata-content-types", ["typedMultipart"]],
    ["bodies/streamed-answers", ["itemReader", "jsonLines"]],
    ["bodies/json-declared", []],
    ["bodies/json-long-numbers", ["marked"]],
    ["pages/token", []],
  ])("of %s carries no more than it needs", async (name, needed) => {
    const text = await bundled(name);
    const auth = ["hmacJwt", "signed", "bearer", "apiKey", "refreshing"];
    const numbers = ["marked", "parseExactJson", "exactNumbers"];
    const bodies = ["typedMultipart", "jsonLines", "itemReader", "rawResponse", ...numbers];
    const others = ["expander", "paginate", "bind", "retry", "rateLimiter", "queryStyle"];
    const optional = [...auth, ...bodies, ...others];
    const carried = optional.filter((each) => text.includes(`function ${each}(`));
    expect(text).toContain("function createClient(");
    expect(carried.toSorted()).toEqual(needed.toSorted());
  });
});
