/** The recipe of docs/recipes.md: Hawk, without the hash of the body. */
import { createHmac, randomUUID } from "node:crypto";
import type { Signer } from "../../generated/zoom-im-groups/index.js";

export const hawk: Signer<"authId" | "authKey"> = (request, { authId = "", authKey = "" }) => {
  const { hostname, port, protocol, pathname, search } = new URL(request.url);
  const time = Math.floor(Date.now() / 1000);
  const nonce = randomUUID();
  const address = [hostname, port || (protocol === "https:" ? "443" : "80")];
  const hashAndExtension = ["", ""];
  const lines = [time, nonce, request.method, pathname + search, ...address, ...hashAndExtension];
  const text = ["hawk.1.header", ...lines, ""].join("\n");
  const mac = createHmac("sha256", authKey).update(text).digest("base64");
  const header = `Hawk id="${authId}", ts="${time}", nonce="${nonce}", mac="${mac}"`;
  request.headers.set("authorization", header);
};
