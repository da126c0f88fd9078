/**
 * A server in a process of its own, so that its connections do not count as the client's. Tells its port on standard
 * output, and ends when its standard input does, or after three minutes.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import { portOf } from "../runtime/server.js";

const MAX_LIFE_MS = 180_000;
/** All that come at once are answered only then, so that they are there at once. */
const PAUSE_MS = 50;

/** How many requests each path has had. */
const counts = new Map<string, number>();

const server = createServer({ keepAliveTimeout: 1 }, (request, response) => {
  request.resume();
  const url = new URL(request.url ?? "", "http://localhost");
  const count = (counts.get(url.pathname) ?? 0) + 1;
  counts.set(url.pathname, count);
  if (url.pathname === "/counts") {
    const numbers = [...counts.values()].toSorted((a, b) => a - b);
    response.end(JSON.stringify(numbers));
    return;
  }
  const refused = Number(url.searchParams.get("refused") ?? 0);
  setTimeout(() => {
    if (count <= refused) response.writeHead(429, { "retry-after": "0" }).end("{}");
    else response.writeHead(200, { "content-type": "application/json" }).end('{"a":1}');
  }, PAUSE_MS);
});

await once(server.listen({ port: 0, host: "127.0.0.1", backlog: 20_000 }), "listening");
process.stdout.write(`${portOf(server)}\n`);
process.stdin.on("close", end).resume();
setTimeout(end, MAX_LIFE_MS).unref();

function end(): void {
  server.close();
  server.closeAllConnections();
}
