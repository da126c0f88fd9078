/** The recipe of docs/recipes.md: HTTP Digest, which answers a challenge. */
import { createHash, randomUUID } from "node:crypto";
import type { Signer } from "../../generated/zoom-im-groups/index.js";

export function digest(): Signer<"username" | "password"> {
  let challenge: ReadonlyMap<string, string> | undefined;
  let count = 0;
  return (request, { username = "", password = "" }) => {
    request.replay = ({ status, headers }) => {
      const [, offered] = /^Digest (.*)/i.exec(headers.get("www-authenticate") ?? "") ?? [];
      if (status !== 401 || offered === undefined) return false;
      const fields = offered.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g);
      challenge = new Map(
        [...fields].map(([, name = "", text, word]) => [name, text ?? word ?? ""]),
      );
      count = 0;
      return true;
    };
    if (challenge === undefined) return;
    const {
      realm = "",
      nonce = "",
      opaque = "",
      algorithm = "MD5",
    } = Object.fromEntries(challenge);
    const hash = (...parts: readonly string[]): string =>
      createHash(algorithm === "SHA-256" ? "sha256" : "md5")
        .update(parts.join(":"))
        .digest("hex");
    const { pathname, search } = new URL(request.url);
    const uri = pathname + search;
    const nc = (count += 1).toString(16).padStart(8, "0");
    const cnonce = randomUUID();
    const [user, target] = [hash(username, realm, password), hash(request.method, uri)];
    const response = hash(user, nonce, nc, cnonce, "auth", target);
    const quoted = Object.entries({ username, realm, nonce, uri, cnonce, response, opaque })
      .map(([name, value]) => `${name}="${value}"`)
      .join(", ");
    const header = `Digest ${quoted}, qop=auth, nc=${nc}, algorithm=${algorithm}`;
    request.headers.set("authorization", header);
  };
}

// createClient({ auth: { digestAuth: digest() }, variables: { user: "…", password: "…" } })
