/** The real server of the suite, on 127.0.0.1: each scenario tells it beforehand how to answer, and reads afterwards what came. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { buffer } from "node:stream/consumers";
import { answerAs } from "./answer.js";
import type { Answer, Received } from "./protocol.js";
import { receive } from "./receive.js";

export interface SuiteServer {
  readonly url: string;
  close(): Promise<void>;
}

interface Scene {
  readonly answers: readonly Answer[];
  readonly received: Received[];
}

/** No run takes longer; the server ends by itself then. */
const MAX_LIFE_MS = 10 * 60_000;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
};

/** For pages of another origin: they may send and read everything. */
const OPEN_TO_ALL = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "*",
  "access-control-allow-headers": "authorization, *",
  "access-control-expose-headers": "*",
};

/**
 * `POST /scene` takes a list of answers and gives a number N; requests below `/N/` get the answers one by one, the last
 * one for ever; `GET /scene/N` gives what came. `/page/` serves the files of `pages`.
 */
export async function startServer(pages: string): Promise<SuiteServer> {
  const scenes: Scene[] = [];
  const server = createServer((request, response) => {
    // A platform may send a request again when a connection that it has used before breaks.
    response.shouldKeepAlive = false;
    serve(scenes, pages, request, response).catch((error: unknown) => {
      response.writeHead(500, OPEN_TO_ALL).end(String(error));
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    clearTimeout(end);
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  const end = setTimeout(() => void close(), MAX_LIFE_MS);
  return { url: `http://127.0.0.1:${port}`, close };
}

async function serve(
  scenes: Scene[],
  pages: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, first = "", ...rest] = (request.url ?? "").split("/");
  const below = rest.join("/");
  if (first === "page") await servePage(join(pages, normalize(`/${below}`)), response);
  else if (request.method === "OPTIONS") response.writeHead(204, OPEN_TO_ALL).end();
  else if (first === "scene" && request.method === "POST") {
    const answers = JSON.parse((await buffer(request)).toString()) as Answer[];
    const number = scenes.push({ answers, received: [] }) - 1;
    response.writeHead(200, OPEN_TO_ALL).end(String(number));
  } else if (first === "scene") {
    response.writeHead(200, OPEN_TO_ALL).end(JSON.stringify(scenes[Number(below)]?.received));
  } else {
    const scene = scenes[Number(first)];
    if (scene === undefined) throw new Error(`no scene ${first}`);
    const answer = scene.answers[scene.received.length] ?? scene.answers.at(-1) ?? {};
    // Taken at once, so that two requests at the same time get two answers.
    const place = scene.received.push({ method: "", target: "", headers: {}, body: "" }) - 1;
    scene.received[place] = await receive(request, `/${below}`);
    answerAs(answer, response, OPEN_TO_ALL);
  }
}

async function servePage(file: string, response: ServerResponse): Promise<void> {
  const content = await readFile(file);
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(content);
}
