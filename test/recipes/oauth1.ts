/** The recipe of docs/recipes.md: OAuth 1.0 with HMAC-SHA1. */
import { createHmac, randomUUID } from "node:crypto";
import type { Signer } from "../../generated/zoom-im-groups/index.js";

const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

export const oauth1: Signer<"consumerKey" | "consumerSecret" | "token" | "tokenSecret"> = (
  request,
  { consumerKey = "", consumerSecret = "", token = "", tokenSecret = "" },
) => {
  const { origin, pathname, searchParams } = new URL(request.url);
  const isForm = request.headers.get("content-type") === "application/x-www-form-urlencoded";
  const form = isForm && typeof request.body === "string" ? request.body : "";
  const oauth = {
    oauth_consumer_key: consumerKey,
    oauth_nonce: randomUUID(),
    oauth_signature_method: "HMAC-SHA1",
    oauth_timestamp: String(Math.floor(Date.now() / 1000)),
    ...(token !== "" && { oauth_token: token }),
    oauth_version: "1.0",
  };
  const parameters = [...searchParams, ...new URLSearchParams(form), ...Object.entries(oauth)]
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.join("="))
    .join("&");
  const base = [request.method, origin + pathname, parameters].map(encode).join("&");
  const key = [consumerSecret, tokenSecret].map(encode).join("&");
  const signature = createHmac("sha1", key).update(base).digest("base64");
  const header = Object.entries({ ...oauth, oauth_signature: signature })
    .map(([name, value]) => `${name}="${encode(value)}"`)
    .join(", ");
  request.headers.set("authorization", `OAuth ${header}`);
};
