/** Notes what this process does that generating never may: connecting, looking names up, opening the collection's paths. */
import dns from "node:dns";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

export interface Watch {
  /** What was noted since the last call. */
  take(): { readonly connections: readonly string[]; readonly opened: readonly string[] };
}

const READERS = ["open", "readFile", "readdir", "createReadStream", "openSync", "readFileSync"];
const RESOLVERS = ["lookup", "resolve", "resolve4", "resolve6"];

/** Must be called before the modules to be watched are loaded, since they import functions by name. */
export function watch(): Watch {
  const connections: string[] = [];
  const opened: string[] = [];
  refuse(net.Socket.prototype, "connect", (what) => connections.push(what));
  for (const name of RESOLVERS) refuse(dns, name, (what) => connections.push(`DNS ${what}`));
  for (const owner of [fs, fs.promises]) {
    for (const name of READERS) note(owner, name, (path) => opened.push(path));
  }
  syncBuiltinESMExports();
  return {
    take: () => ({ connections: connections.splice(0), opened: opened.splice(0) }),
  };
}

function refuse(owner: object, name: string, tell: (what: string) => void): void {
  Object.assign(owner, {
    [name]: (...args: readonly unknown[]): never => {
      tell(JSON.stringify(args[0]) ?? "");
      throw new Error("this process opens no connection");
    },
  });
}

function note(owner: object, name: string, tell: (path: string) => void): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== "function") return;
  Object.assign(owner, {
    [name]: (...args: readonly unknown[]): unknown => {
      const [path] = args;
      if (typeof path === "string" || path instanceof URL) tell(String(path));
      return Reflect.apply(original, owner, args);
    },
  });
}
