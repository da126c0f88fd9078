/** A user name and a password in a URL: basic auth, where they are variables and nothing else logs in. */
import { describe, expect, it } from "vitest";
import { readRequest } from "./reading.js";

const bearer = { type: "bearer", bearer: [{ key: "token", value: "{{t}}" }] };

describe("a login in a URL", () => {
  it.each<[string, string, object]>([
    ["name and password", "https://{{u}}:{{p}}@h/x", { username: "{{u}}", password: "{{p}}" }],
    ["name alone", "https://{{u}}@h/x", { username: "{{u}}", password: "" }],
    ["password alone", "https://:{{p}}@h/x", { username: "", password: "{{p}}" }],
    ["several variables", "{{u}}{{v}}:{{p}}@h/x", { username: "{{u}}{{v}}", password: "{{p}}" }],
  ])("of %s is basic auth", (_, url, params) => {
    const { auth, url: read } = readRequest({ url });
    expect(auth).toMatchObject({ type: "basic", params, pointer: "/item/0/request/url" });
    expect(read.base).not.toContain("@");
  });

  it.each<[string, object, string | undefined]>([
    ["an auth", { auth: bearer }, "bearer"],
    ["a header", { header: [{ key: "authorization", value: "Bearer {{t}}" }] }, undefined],
    [
      "no header that is disabled",
      { header: [{ key: "Authorization", value: "x", disabled: true }] },
      "basic",
    ],
  ])("is overruled by %s", (_, request, want) => {
    const { auth, url } = readRequest({ url: "https://{{u}}:{{p}}@h/x", ...request });
    expect([auth?.type, url.base]).toEqual([want, "https://h"]);
  });

  it("is none in a path", () => {
    expect(readRequest({ url: "https://h/@{{u}}" })).not.toHaveProperty("auth");
  });
});
