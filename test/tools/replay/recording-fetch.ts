/** A `fetch` that sends every request to a recorder on this machine and remembers where it was meant to go. */
import { request as httpRequest, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { describeBody } from "../lib/wire/body.js";
import { LOOPBACK, startRecorder } from "../lib/wire/recorder.js";
import type { WireRequest } from "../lib/wire/request.js";
import type { ClientRecord } from "./compare.js";

/** The part of `fetch` that clients use. */
type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface RecordingFetch {
  /** Give this to the client. */
  readonly fetch: Fetch;
  /** What was sent since the last call of this function. */
  take(): readonly ClientRecord[];
  close(): Promise<void>;
}

/** What the client asked for, before `fetch` added to it. */
interface Intent {
  readonly url: URL;
  readonly ownHeaders: ReadonlySet<string>;
}

export async function startRecordingFetch(): Promise<RecordingFetch> {
  const intents: Intent[] = [];
  const received: WireRequest[] = [];
  const recorder = await startRecorder((request) => {
    received.push(request);
    return { status: "200 OK" };
  });
  return {
    async fetch(address, init) {
      const url = new URL(address);
      intents.push({ url, ownHeaders: new Set(new Headers(init.headers).keys()) });
      return await send(`http://${LOOPBACK}:${recorder.port}${url.pathname}${url.search}`, init);
    },
    take() {
      const records = received.map((request, index) => clientRecord(request, intents[index]));
      intents.length = 0;
      received.length = 0;
      return records;
    },
    close: () => recorder.close(),
  };
}

function clientRecord(request: WireRequest, intent: Intent | undefined): ClientRecord {
  if (intent === undefined) throw new Error("a request came that nobody meant to send");
  const { method, target, headers, body } = request;
  const { url, ownHeaders } = intent;
  const origin = `${url.protocol}//${url.host}`;
  return { method, origin, target, headers, ownHeaders, body: describeBody(body, headers) };
}

async function send(url: string, init: RequestInit): Promise<Response> {
  const method = (init.method ?? "GET").toUpperCase();
  const hasBody = init.body !== undefined && init.body !== null;
  // `fetch` refuses such a body by its standard; whoever needs one brings a `fetch` like this.
  const isRefused = hasBody && (method === "GET" || method === "HEAD");
  return isRefused ? await sendByHttp(url, init) : await fetch(url, init);
}

/** The least of a `fetch` that lets a GET have a body. */
async function sendByHttp(url: string, init: RequestInit): Promise<Response> {
  // A request that may have a body tells its bytes and its content type.
  const encoded = new Request(url, { ...init, method: "POST" });
  const body = Buffer.from(await encoded.arrayBuffer());
  const headers = { ...Object.fromEntries(encoded.headers), "content-length": body.length };
  const request = httpRequest(url, { method: init.method ?? "GET", headers });
  request.end(body);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on("response", resolve).on("error", reject);
  });
  return new Response(await text(answer), {
    status: answer.statusCode ?? 200,
    headers: { "content-type": answer.headers["content-type"] ?? "" },
  });
}
