/** An API on 127.0.0.1: it takes requests apart as a real one does, and answers as a test tells it to. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";

export type Fields = readonly (readonly [name: string, value: string])[];

export interface Received {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  /** The fields of a form in their order; the text of any other body. */
  readonly body: string | Fields;
}

export type Answer = (response: ServerResponse) => void;

export interface Api {
  readonly baseUrl: string;
  /** How requests are answered from now on. */
  answer: Answer;
  /** All requests, the oldest first. */
  readonly received: Received[];
  close(): Promise<void>;
}

export async function startApi(): Promise<Api> {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      api.received.push(await readRequest(request));
      api.answer(response);
    } catch (error) {
      // A body that cannot be parsed, or a fault of this server: no test expects this status.
      reply(400, { message: String(error) })(response);
    }
  };
  const server = createServer((request, response) => void serve(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const api: Api = {
    baseUrl: `http://127.0.0.1:${address.port}`,
    answer: reply(204),
    received: [],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return api;
}

/** An answer with a status; a body that is no text goes as JSON. */
export function reply(
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (response) => {
    const type = typeof body === "string" ? "text/plain" : "application/json";
    response.writeHead(status, { ...(body !== undefined && { "content-type": type }), ...headers });
    response.end(typeof body === "string" ? body : body && JSON.stringify(body));
  };
}

/** No answer, and no end of the connection. */
export const silence: Answer = () => undefined;

/** The connection ends where an answer should begin. */
export const hangUp: Answer = (response) => {
  response.destroy();
};

/** The head of an answer and the first bytes of its body, then this. */
export function stall(then: Answer): Answer {
  return (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
    response.write('{ "page_count":', () => then(response));
  };
}

async function readRequest(request: IncomingMessage): Promise<Received> {
  const { method = "", url: target = "", headers } = request;
  const type = headers["content-type"] ?? "";
  const isForm = type.startsWith("multipart/form-data");
  const body = isForm ? await readFields(request, type) : await text(request);
  return { method, target, headers, body };
}

async function readFields(request: IncomingMessage, type: string): Promise<Fields> {
  const fields: [string, string][] = [];
  const parser = new Busboy({ headers: { "content-type": type } });
  parser.on("field", (name, value) => fields.push([name, value]));
  parser.on("file", (name) => parser.destroy(new Error(`${name} is a file`)));
  await pipeline(request, parser);
  return fields;
}
