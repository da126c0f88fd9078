/** Keeps this process on the machine: agents that know one address only, and a guard against everything else. */
import dns from "node:dns";
import { Agent } from "node:http";
import net from "node:net";
import type { RequesterAgent } from "postman-runtime";
import { LOOPBACK } from "../wire/recorder.js";

interface Destination {
  readonly host?: string;
  readonly port?: number | string;
  /** Of a local socket. */
  readonly path?: string;
}

/**
 * Agents whose every connection goes to the recorder.
 *
 * The one for https speaks plain HTTP there: what is sent inside TLS is the same.
 */
export function loopbackAgents(port: number): Record<"http" | "https", RequesterAgent> {
  class Loopback extends Agent {
    override createConnection(): net.Socket {
      return net.connect({ host: LOOPBACK, port });
    }
  }
  class LoopbackForHttps extends Loopback {
    readonly protocol = "https:";
    readonly defaultPort = 443;
  }
  const agentOptions = { keepAlive: false };
  return {
    http: { agentClass: Loopback, agentOptions },
    https: { agentClass: LoopbackForHttps, agentOptions },
  };
}

type Connect = (this: net.Socket, ...args: unknown[]) => net.Socket;

/** From now on this process connects to the recorder alone and looks up no name; `onRefused` hears of each attempt. */
export function confine(port: number, onRefused: (what: string) => void): void {
  const connect: unknown = Reflect.get(net.Socket.prototype, "connect");
  if (typeof connect !== "function") throw new Error("sockets cannot be guarded");
  const confined: Connect = function confined(...args) {
    const to = destination(args);
    if (to.host === LOOPBACK && Number(to.port) === port && !to.path) {
      Reflect.apply(connect, this, args);
      return this;
    }
    const what = to.path ?? `${to.host ?? "localhost"}:${to.port}`;
    onRefused(what);
    process.nextTick(() => this.destroy(new Error(`refused to connect to ${what}`)));
    return this;
  };
  Object.assign(net.Socket.prototype, { connect: confined });
  for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
    Object.assign(dns, { [name]: refuseLookup(onRefused) });
  }
}

/** `connect(options)`, `connect(port, host)`, or what Node itself passes on: `connect([options, callback])`. */
function destination(args: readonly unknown[]): Destination {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === "object" && first !== null) return first;
  if (typeof first === "string" && Number.isNaN(Number(first))) return { path: first };
  const [port, host] = args;
  return { port: Number(port), ...(typeof host === "string" && { host }) };
}

function refuseLookup(onRefused: (what: string) => void) {
  return (host: string, ...rest: readonly unknown[]): void => {
    onRefused(`DNS ${host}`);
    const callback = rest.at(-1);
    if (typeof callback === "function") {
      process.nextTick(callback, new Error(`refused to look up ${host}`));
    }
  };
}
