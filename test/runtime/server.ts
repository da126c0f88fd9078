/** A real HTTP server on 127.0.0.1 that keeps what it receives and answers as a test tells it. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Server, Socket } from "node:net";

export interface ReceivedRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Full control of the response; what it leaves open stays open. */
export type Handler = (response: ServerResponse, request: ReceivedRequest) => void;

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface TestServer {
  /** `http://127.0.0.1:…` */
  readonly url: string;
  /** All since the last `reset`, in the order in which they were complete. */
  readonly requests: readonly ReceivedRequest[];
  /** How many connections are open. */
  readonly connections: number;
  /** What follows, one handler or answer each; the last one stays. */
  answer(...answers: readonly (Handler | Answer)[]): void;
  last(): ReceivedRequest;
  reset(): void;
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const requests: ReceivedRequest[] = [];
  const sockets = new Set<Socket>();
  let answers: (Handler | Answer)[] = [];
  const server = createServer((message, response) => {
    receive(message, (request) => {
      requests.push(request);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (typeof answer === "function") answer(response, request);
      else reply(response, answer);
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    requests,
    get connections() {
      return sockets.size;
    },
    answer(...next) {
      answers = [...next];
    },
    last() {
      const request = requests.at(-1);
      if (request === undefined) throw new Error("no request has come");
      return request;
    },
    reset() {
      requests.length = 0;
      answers = [];
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function receive(message: IncomingMessage, done: (request: ReceivedRequest) => void): void {
  const chunks: Buffer[] = [];
  message.on("data", (chunk: Buffer) => chunks.push(chunk));
  message.on("end", () => {
    done({
      method: message.method ?? "",
      target: message.url ?? "",
      headers: Object.fromEntries(
        Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: Buffer.concat(chunks),
    });
  });
}

function reply(
  response: ServerResponse,
  { status = 200, headers, body = "{}" }: Answer = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body);
}
