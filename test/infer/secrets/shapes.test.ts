/** What is a credential by its shape alone, wherever it stands, and what is none: ordinary values stay as they are. */
import { describe, expect, it } from "vitest";
import { maskedText } from "../../../src/infer/secrets/text.js";
import { MASK } from "../../../src/model/secret.js";
import { tokens } from "../../hostile/support/tokens.js";

describe("a token", () => {
  it.each(tokens)("of $whose goes", ({ token, secret }) => {
    expect(maskedText(token)).not.toContain(secret);
  });

  it.each(tokens)("of $whose goes out of prose, which stays", ({ token, secret }) => {
    const masked = maskedText(`Send ${token} (see below), then wait.`);
    expect(masked).not.toContain(secret);
    expect(masked).toMatch(/^Send .*\(see below\), then wait\.$/s);
  });
});

describe("an ordinary value stays", () => {
  it.each([
    ["a UUID", "123e4567-e89b-12d3-a456-426614174000"],
    ["a digest", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
    ["an object id", "507f1f77bcf86cd799439011"],
    ["a date and time", "2024-02-29T12:00:00.000Z"],
    ["a long number", "123456789012345678"],
    ["a telephone number", "+1 (555) 010-9999"],
    ["an address", "https://api.example.com/v1/orders?expand=all&page=2&sort=-created_at#top"],
    ["an address with a port and an @", "https://example.com:8443/@ada/posts"],
    ["a mail address", "mailto:ada.lovelace@example.com"],
    ["a mail address that an editor linked", "[Ada](https://mailto:ada@example.com)"],
    ["the same in capitals", "HTTPS://MAILTO:ADA@EXAMPLE.COM"],
    ["a user agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"],
    ["a media type", "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW"],
    ["a slug", "sk-learn-tutorial-for-everyone-who-has-time".slice(0, 16)],
    ["a variable", "Bearer {{access_token}}"],
    ["a placeholder", "Bearer <token>"],
    ["a publishable key", "pk_live_"],
    ["words after basic", "Basic authentication is supported. Basic plans are free."],
    [
      "words after bearer",
      "Bearer authentication, as in a bearer instrument; token expiration applies.",
    ],
    [
      "words after token",
      "The token endpoint returns a token response; token introspection is separate.",
    ],
    ["words with dots", "SG.example, hvs.example and ya29.example are prefixes."],
    ["a name of a bucket", "npm_config_registry and github_pattern and glass_type"],
    ["a path", "/usr/local/share/example/with/many/segments/and-a-long-name"],
    [
      "base64 of an image",
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk",
    ],
    ["a query of words", "?key=name&code=200&author=ada&page_token=abc"],
    ["nothing", ""],
  ])("%s: %s", (_, text) => {
    expect(maskedText(text)).toBe(text);
  });
});

describe("in an address", () => {
  it.each([
    ["https://ada:hunter2@example.com/x", `https://ada:${MASK}@example.com/x`],
    ["https://mailto.ada:hunter2@example.com/x", `https://mailto.ada:${MASK}@example.com/x`],
    [
      "postgres://ada:hunter2@db.example.com:5432/x",
      `postgres://ada:${MASK}@db.example.com:5432/x`,
    ],
    [
      "https://example.com/?a=1&api_key=hunter2&b=2",
      `https://example.com/?a=1&api_key=${MASK}&b=2`,
    ],
    [
      "see https://example.com/?access_token=hunter2.",
      `see https://example.com/?access_token=${MASK}`,
    ],
    ["https://{{user}}:{{password}}@example.com/", "https://{{user}}:{{password}}@example.com/"],
    ["https://example.com/?api_key={{key}}", "https://example.com/?api_key={{key}}"],
    ["https://example.com/?token=<token>", "https://example.com/?token=<token>"],
  ])("%s", (given, want) => {
    expect(maskedText(given)).toBe(want);
  });
});
