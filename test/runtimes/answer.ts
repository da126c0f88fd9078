/** Answers as a scenario wants them, faults included. */
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Answer, Fault } from "./protocol.js";

const PAUSE_MS = 20;

/** Breaks off in the way that the name says; what the client has seen by then has left the machine. */
const faults: Readonly<Record<Fault, (response: ServerResponse) => void>> = {
  silence: () => undefined,
  hangUp: (response) => {
    response.destroy();
  },
  halfHead: ({ socket }) => {
    socket?.write("HTTP/1.1 200 OK\r\nContent-Ty", () => socket.destroy());
  },
  halfBody: (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"a":', () => setTimeout(() => response.destroy(), PAUSE_MS));
  },
  shortBody: (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
    response.write('{"a":', () => setTimeout(() => response.destroy(), PAUSE_MS));
  },
  drip: (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" "), PAUSE_MS);
    response.on("close", () => clearInterval(timer));
  },
};

export function answerAs(
  { status = 200, headers, text = "", bytes, pieces, gzip, fault }: Answer,
  response: ServerResponse,
  always: Readonly<Record<string, string>>,
): void {
  if (fault !== undefined) return faults[fault](response);
  const encoding = gzip && { "content-encoding": "gzip" };
  response.writeHead(status, { ...always, ...encoding, ...headers });
  if (pieces === undefined) response.end(bytes ? Buffer.from(bytes) : gzip ? gzipSync(text) : text);
  else sendPieces(pieces, response);
}

function sendPieces([first, ...others]: readonly string[], response: ServerResponse): void {
  if (first === undefined) {
    response.end();
    return;
  }
  response.write(first);
  setTimeout(() => sendPieces(others, response), PAUSE_MS);
}
