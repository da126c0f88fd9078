/** Takes a request apart as a real server does. */
import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import type { Part, Received } from "./protocol.js";

/** What platforms add or choose by themselves; none of it is the client's doing. */
const OF_THE_PLATFORM =
  /^(?:host|connection|accept-language|accept-encoding|user-agent|content-length|transfer-encoding|origin|referer|priority|pragma|cache-control|sec-.*)$/;

export async function receive(request: IncomingMessage, target: string): Promise<Received> {
  const type = request.headers["content-type"] ?? "";
  const isForm = type.startsWith("multipart/form-data; boundary=");
  const headers = Object.entries(request.headers).flatMap(([name, value]) => {
    // A boundary is made anew each time, and the star is what `fetch` adds where nothing is said.
    const isOwn = !OF_THE_PLATFORM.test(name) && !(name === "accept" && value === "*/*");
    return isOwn
      ? [[name, name === "content-type" && isForm ? "multipart/form-data" : String(value)]]
      : [];
  });
  return {
    method: request.method ?? "",
    target,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: isForm ? await readParts(request, type) : (await buffer(request)).toString("latin1"),
  };
}

async function readParts(request: IncomingMessage, type: string): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const files: Promise<void>[] = [];
  const parser = new Busboy({ headers: { "content-type": type } });
  parser.on("field", (name, text) => parts.push({ name, text }));
  parser.on("file", (name, stream, filename, _, fileType) => {
    const place = parts.push({ name, text: "", filename, type: fileType }) - 1;
    const read = async (): Promise<void> => {
      const text = (await buffer(stream)).toString("latin1");
      parts[place] = { name, text, filename, type: fileType };
    };
    files.push(read());
  });
  await pipeline(request, parser);
  await Promise.all(files);
  return parts;
}
