/** A server on 127.0.0.1 that keeps the bytes of every request and gives a short answer. */
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { readRequest, type WireRequest } from "./request.js";

export const LOOPBACK = "127.0.0.1";

/** Silence after which a body that is shorter than announced is taken as all there is. */
const IDLE_MS = 300;

export interface Answer {
  /** `200 OK` */
  readonly status: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Recorder {
  readonly port: number;
  close(): Promise<void>;
}

/** `onRequest` sees each request once and says how to answer it. */
export async function startRecorder(
  onRequest: (request: WireRequest) => Answer,
): Promise<Recorder> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    serve(socket, onRequest);
  });
  server.listen(0, LOOPBACK);
  await once(server, "listening");
  return {
    port: portOf(server.address()),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the recorder has no port");
  return address.port;
}

function serve(socket: Socket, onRequest: (request: WireRequest) => Answer): void {
  let bytes = Buffer.alloc(0);
  let answered = false;
  let idle: NodeJS.Timeout | undefined;

  function finish(): void {
    clearTimeout(idle);
    const request = answered ? undefined : readRequest(bytes);
    if (request === undefined) return;
    answered = true;
    socket.end(answerBytes(request.method, onRequest(request)));
  }

  socket.on("data", (data) => {
    bytes = Buffer.concat([bytes, data]);
    clearTimeout(idle);
    const request = readRequest(bytes);
    // What the sender has already handed over but exceeds its Content-Length comes before `setImmediate`.
    if (request?.complete === true) setImmediate(finish);
    else if (request !== undefined) idle = setTimeout(finish, IDLE_MS);
  });
  socket.on("close", () => clearTimeout(idle));
  // A sender that hangs up is told by what is missing in the record.
  socket.on("error", () => socket.destroy());
}

function answerBytes(method: string, { status, headers = {}, body = "{}" }: Answer): string {
  const lines = Object.entries({
    "content-type": "application/json",
    ...headers,
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join("")}\r\n${method.toUpperCase() === "HEAD" ? "" : body}`;
}
