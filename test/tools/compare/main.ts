/** `npm run compare -- COLLECTION "Item name"`: what postwright says of a request, beside what is used in its place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { installPeers } from "../../bench/peers.js";
import { readJsonFile } from "../lib/json.js";
import { messageOf } from "../lib/oracle/run-slice.js";
import { declarationsOf } from "./declarations.js";
import { collectionOf } from "./one-item.js";
import { tools, type Tool } from "./tools.js";

const usage = `usage: npm run compare -- COLLECTION "ITEM"

Prints the types and the heads of functions that postwright makes of one request of a collection, and then what the usual
ways make of it: conversion to OpenAPI and a client generator (orval, @hey-api/openapi-ts), and quicktype. ITEM is the
request's name, or the names of its folders and its own, as in "Folder / Request". The peers are installed into test/bench.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean", short: "h" } },
});
const [file, item] = positionals;

if (values.help === true) {
  console.log(usage);
} else if (file === undefined || item === undefined || positionals.length > 2) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await compare(resolve(file), item);
}

async function compare(path: string, name: string): Promise<number> {
  const collection = collectionOf(readJsonFile(path), name);
  if (collection === undefined) {
    console.error(`no request is called "${name}"`);
    return 2;
  }
  if (!installPeers()) return 1;
  const folder = mkdtempSync(join(tmpdir(), "postwright-compare-"));
  try {
    // Where tools keep their caches.
    mkdirSync(join(folder, "node_modules"));
    const alone = join(folder, "collection.json");
    writeFileSync(alone, JSON.stringify(collection));
    for (const [index, tool] of tools.entries()) {
      const own = join(folder, String(index));
      mkdirSync(own);
      const said = await saidBy(tool, alone, own);
      console.log(`// ---- ${tool.name}: ${tool.command}\n\n${said}\n`);
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function saidBy(tool: Tool, collection: string, folder: string): Promise<string> {
  try {
    const modules = await tool.run(collection, folder);
    return modules.map(declarationsOf).join("\n\n");
  } catch (error) {
    return `fails: ${messageOf(error)}`;
  }
}
