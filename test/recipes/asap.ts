/** The recipe of docs/recipes.md: ASAP tokens, signed with a private key. */
import { randomUUID, sign } from "node:crypto";
import { refreshing, type CredentialSource } from "../../generated/zoom-im-groups/index.js";

const LIFE_SECONDS = 60;

export function asap(
  issuer: string,
  audience: string,
  keyId: string,
  privateKey: string,
): CredentialSource<string> {
  return refreshing(async () => {
    const iat = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: audience, jti: randomUUID(), iat, exp: iat + LIFE_SECONDS };
    const content = [{ alg: "RS256", kid: keyId }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    const signature = sign("RSA-SHA256", Buffer.from(content), privateKey).toString("base64url");
    return { credential: `${content}.${signature}`, expiresInSeconds: LIFE_SECONDS };
  });
}

// createClient({ auth: { asapAuth: asap("me", "them", "me/key-1", privateKey) } })
