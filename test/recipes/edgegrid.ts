/** The recipe of docs/recipes.md: Akamai EdgeGrid. */
import { createHash, createHmac, randomUUID } from "node:crypto";
import type { Signer } from "../../generated/zoom-im-groups/index.js";

/** Of a body, so many bytes count. */
const MAX_BODY_BYTES = 131_072;

const mac = (key: string, text: string): string =>
  createHmac("sha256", key).update(text).digest("base64");

export const edgegrid: Signer<"accessToken" | "clientToken" | "clientSecret"> = async (
  request,
  { accessToken = "", clientToken = "", clientSecret = "" },
) => {
  const { protocol, host, pathname, search } = new URL(request.url);
  const timestamp = new Date()
    .toISOString()
    .replaceAll("-", "")
    .replace(/\.\d+Z$/, "+0000");
  const isHashed = request.method === "POST" && request.body !== null;
  const body = isHashed ? Buffer.from(await new Response(request.body).arrayBuffer()) : undefined;
  const hash =
    body && createHash("sha256").update(body.subarray(0, MAX_BODY_BYTES)).digest("base64");
  const fields = {
    client_token: clientToken,
    access_token: accessToken,
    timestamp,
    nonce: randomUUID(),
  };
  const header = `EG1-HMAC-SHA256 ${Object.entries(fields)
    .map((field) => `${field.join("=")};`)
    .join("")}`;
  const signed = [
    request.method,
    protocol.slice(0, -1),
    host,
    pathname + search,
    "",
    hash ?? "",
    header,
  ];
  const signature = mac(mac(clientSecret, timestamp), signed.join("\t"));
  request.headers.set("authorization", `${header}signature=${signature}`);
};
