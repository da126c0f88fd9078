/** What variables say of servers: an address becomes a default, anything else is left out, with a diagnostic. */
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../tools/lib/json.js";
import { base } from "./support/base.js";
import { functionsOf, generated } from "./support/generated.js";
import { withValue } from "../tools/lib/place.js";

async function clientWith(collection: JsonValue): Promise<{
  readonly text: string;
  readonly codes: readonly string[];
  readonly functions: number;
}> {
  const client = await generated({ collection });
  return {
    text: client.files.get("client.ts") ?? "",
    codes: client.diagnostics.map(({ code }) => code),
    functions: functionsOf(client),
  };
}

describe("the variable of a server", () => {
  it.each([
    ["file:///etc/passwd", "PW1206"],
    ["FILE:///etc/passwd", "PW1206"],
    ["javascript:alert(1)", "PW1206"],
    ["data:text/plain,hi", "PW1206"],
    ["blob:https://example.com/1", "PW1207"],
    ["ftp://example.com/", "PW1206"],
    ["ws://example.com/", "PW1206"],
    ["http://unix:/var/run/docker.sock:", "PW1206"],
    ["https://exa\u0000mple.com", "PW1206"],
    ["https://exa\r\nmple.com", "PW1206"],
    ["https://\u202emoc.elpmaxe", "PW1206"],
    ["https://ada:hunter2@example.com/", "PW1203"],
    ["see the documentation", "PW1207"],
    ["https://", "PW1207"],
  ])("%j is no default", async (value, code) => {
    const { text, codes, functions } = await clientWith(
      withValue(base, "/variable/0/value", value),
    );
    expect(codes.filter((found) => found === code)).toHaveLength(1);
    expect(text).not.toContain(`baseUrl: ${JSON.stringify(value)}`);
    expect(text).not.toContain("hunter2");
    // Whoever makes a client must say where it goes.
    expect(text).toContain("readonly baseUrl: string");
    expect(functions).toBe(6);
  });

  it.each([
    "https://example.com",
    "http://localhost:8080/v1",
    "example.com",
    "//example.com",
    "{{host}}/v1",
    "https://{{host}}:{{port}}",
  ])("%j is the default", async (value) => {
    const { text, codes } = await clientWith(withValue(base, "/variable/0/value", value));
    expect(codes).not.toContain("PW1206");
    expect(codes).not.toContain("PW1207");
    expect(text).toContain(`baseUrl: ${JSON.stringify(value)}`);
  });
});

describe("an address of several variables", () => {
  const composed = withValue(base, "/variable/0/value", "{{scheme}}://{{host}}");
  const variable = (key: string, value: string): JsonValue => ({ key, value });

  it("has no defaults where they would lead to where no client should go", async () => {
    const given = withValue(composed, "/variable/3", variable("scheme", "file"));
    const { text, codes } = await clientWith(given);
    expect(codes).toContain("PW1206");
    expect(text).not.toContain('"file"');
  });

  it("is not followed in circles, nor for ever", async () => {
    const circle = withValue(composed, "/variable/3", variable("scheme", "{{scheme}}{{host}}"));
    expect((await clientWith(circle)).codes).toContain("PW1202");
    const many = Array.from({ length: 40 }, (_, index) =>
      variable(`v${index}`, `{{v${index + 1}}}{{v${index + 1}}}`),
    );
    const fan = withValue(base, "/variable", [
      variable("baseUrl", "https://x.example/{{v0}}"),
      ...many,
    ]);
    expect((await clientWith(fan)).functions).toBe(6);
  });
});
