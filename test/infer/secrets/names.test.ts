/** Which names are those of credentials, whatever the spelling, and which only look like it. */
import { describe, expect, it } from "vitest";
import { isCredential, isCredentialName } from "../../../src/infer/secrets/names.js";

/** Names may hold blanks. */
function names(text: string): readonly string[] {
  return text.split(",").map((name) => name.trim());
}

const CREDENTIALS = `
  password, newPassword, passwordConfirmation, user[password], db_passwd, PWD, passphrase, passcode,
  secret, client_secret, clientSecret, CLIENT-SECRET, secrets, app.secret.value,
  token, access_token, refreshToken, id_token, X-Auth-Token, csrf-token, authToken2, tokens,
  api_key, apiKey, X-API-Key, apikey, Ocp-Apim-Subscription-Key, x-functions-key, private_key,
  Authorization, Proxy-Authorization, auth, bearer, Cookie, Set-Cookie, JSESSIONID, session, session_id,
  otp, pin, card.pin, verification_code, mfaCode, sms code, X-Signature, jwt, credentials`;

const LOOKALIKES = `
  token_type, tokenExpiresAt, token_url, expires_in, password_policy, passwordResetUrl, secret_version,
  nextPageToken, page_token, continuationToken, sync_token, idempotency_token, cursor,
  key, keyword, primary_key, public_key, sort_key, foreign key, keys, partitionKey,
  code, country_code, statusCode, zipcode, error.code, promo_code,
  author, authority, authorName, compass, passenger, bypass, shipping, pinned, spin, opinion,
  monkey, turkey, secretary, side, signal, assignee, design, id, user, name`;

describe("a name of a credential", () => {
  it.each(names(CREDENTIALS))("%s", (name) => {
    expect(isCredentialName(name)).toBe(true);
  });
});

describe("a name that only looks like one", () => {
  it.each([...names(LOOKALIKES), "", "password".repeat(20)])("%s", (name) => {
    expect(isCredentialName(name)).toBe(false);
  });
});

describe("a name that leaves it to the value", () => {
  const random = "b6907d289e10d714a6e88b30761fae22";
  it.each([
    ["key", random, true],
    ["appid", random, true],
    ["sig", "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYz=", true],
    ["key", "name", false],
    ["key", "orders-2024", false],
    ["appid", "my-app", false],
    ["k", "10", false],
    ["name", random, false],
  ])("%s with the value %s", (name, value, want) => {
    expect(isCredential(name, value)).toBe(want);
  });
});
