/** Which packages a program loads, seen by Node's own hooks. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { folderWith } from "./command-line.js";

/** A module hook, and the same for `require`, that print the package of every file that is loaded. */
const trace = `
import { Module, register } from "node:module";
const hook = \`
  import { writeSync } from "node:fs";
  const seen = new Set();
  export async function load(url, context, next) {
    const name = /node_modules\\\\/((?:@[^/]+\\\\/)?[^/]+)(?!.*node_modules)/.exec(url)?.[1];
    if (name !== undefined && !seen.has(name)) {
      seen.add(name);
      writeSync(2, "loaded " + name + "\\\\n");
    }
    return next(url, context);
  }\`;
register("data:text/javascript," + encodeURIComponent(hook));
const load = Module._load;
Module._load = function (request, ...rest) {
  process.stderr.write("loaded " + request + "\\n");
  return load.call(this, request, ...rest);
};
`;

/** Names of packages and of required modules; `program` is what Node is to run, with its arguments. */
export function loadedPackages(program: readonly string[], cwd?: string): ReadonlySet<string> {
  const folder = folderWith({ "trace.mjs": trace });
  const hook = pathToFileURL(path.join(folder, "trace.mjs")).href;
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, ...program], {
    cwd: cwd ?? folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(stderr);
  return new Set([...stderr.matchAll(/^loaded (.+)$/gmu)].map(([, name = ""]) => name));
}
