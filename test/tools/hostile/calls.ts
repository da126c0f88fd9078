/** Imports a generated client and calls all that it has, with documented arguments, with none and with bad ones. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fieldsOf, functionOf, type Fields } from "../lib/unknown.js";
import type { CallResult } from "./messages.js";

/** Path values that must arrive as one encoded segment, or be refused. */
export const PATH_VALUES = ["../../admin?x=1#y", "..", ".", "a/b"] as const;

export async function callEverything(folder: string): Promise<CallResult> {
  const index = await load(folder, "index.ts");
  const examples = await loadExamples(folder);
  const sent: string[] = [];
  const surprises: string[] = [];
  const note = (error: unknown): void => {
    if (!isOwnError(error)) surprises.push(String(error));
  };
  const client = await made(index, sent, note);
  for (const name of Object.keys(index)) {
    if (!isOperation(index, name)) continue;
    const documented = fieldsOf(fieldsOf(examples[`${name}Examples`])["request"]);
    for (const params of [
      documented,
      {},
      ...PATH_VALUES.map((value) => withPath(documented, value)),
    ]) {
      await attempt(() => functionOf(index, name)(client, params), note);
    }
  }
  const before = sent.length;
  // Whoever awaits what he holds must not call a request by that.
  for (const held of [client, index, examples]) await Promise.resolve(held);
  if (sent.length > before) surprises.push("awaiting the client sends a request");
  return { sent, exported: Object.keys(index), surprises };
}

async function made(
  index: Fields,
  sent: string[],
  note: (error: unknown) => void,
): Promise<unknown> {
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push(`${init.method} ${url}`);
    return new Response("{}", { headers: { "content-type": "application/json" } });
  };
  // Undefined variables have some value; names are the collection's, so that a proxy answers for all of them.
  const options = { baseUrl: "https://base.example", auth: anything("credential"), fetch };
  let client: unknown;
  await attempt(() => {
    client = functionOf(index, "createClient")(options);
  }, note);
  return client;
}

function anything(value: string): object {
  return new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => ({ value, configurable: true, enumerable: true }),
      get: () => value,
    },
  );
}

function withPath(params: Fields, value: string): Fields {
  const path = fieldsOf(params["path"]);
  return { ...params, path: Object.fromEntries(Object.keys(path).map((key) => [key, value])) };
}

/** A generated function takes a client first; classes and helpers of the runtime do not. */
function isOperation(index: Fields, name: string): boolean {
  const found = index[name];
  return typeof found === "function" && /^(?:async )?function \S+\(client\b/.test(String(found));
}

async function attempt(action: () => unknown, note: (error: unknown) => void): Promise<void> {
  try {
    await action();
  } catch (error) {
    note(error);
  }
}

function isOwnError(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = Object.getPrototypeOf(at)) {
    if (at.constructor.name === "PostwrightError") return true;
  }
  return false;
}

async function loadExamples(folder: string): Promise<Fields> {
  const files = (await readdir(folder, { recursive: true })).toSorted();
  const modules = files.filter((file) => file.endsWith(".examples.ts"));
  const loaded = await Promise.all(modules.map(async (file) => load(folder, file)));
  return Object.fromEntries(loaded.flatMap((module) => Object.entries(module)));
}

async function load(folder: string, file: string): Promise<Fields> {
  const module: unknown = await import(pathToFileURL(join(folder, file)).href);
  return fieldsOf(module);
}
