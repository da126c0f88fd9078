/** Which server is the default one: the one that was chosen, the one that is called so, or the most used. */
import { describe, expect, it } from "vitest";
import { serversOf } from "../../src/infer/servers.js";

/** `{{baseUrl}} ×3` is used by three requests. */
function servers(uses: readonly string[], chosen: readonly string[] = []) {
  const all = uses.flatMap((use) => {
    const [base = "", count = "1"] = use.split(" ×");
    return Array.from({ length: Number(count) }, () => base);
  });
  return serversOf(
    all.map((base, index) => ({ base, origin: { item: [], pointer: `/item/${index}` } })),
    chosen,
  );
}

const API = "https://api.example.com";
const FILES = "https://files.example.com";

describe("the default server", () => {
  it.each<[what: string, uses: readonly string[], want: string]>([
    ["the only one", [API], API],
    ["the one that most requests go to", [FILES, `${API} ×2`], API],
    ["the first by spelling of those used alike", [FILES, API], API],
    ["a variable that is called so", [`${API} ×5`, "{{baseUrl}} ×4"], "{{baseUrl}}"],
    ["one of several words", [`${API} ×3`, "{{API_BASE_URL}}"], "{{API_BASE_URL}}"],
    [
      "one in parts",
      [`${API} ×3`, "{{protocol}}://{{host}}:{{port}}"],
      "{{protocol}}://{{host}}:{{port}}",
    ],
    ["the most telling of several", ["{{host}} ×5", "{{baseUrl}} ×2"], "{{baseUrl}}"],
    ["no variable for something else", [`${API} ×5`, "{{authUrl}} ×4"], API],
    ["no variable that is forgotten somewhere", [`${API} ×50`, "{{baseUrl}}"], API],
    ["no host with a variable in it", [`${API} ×3`, "https://{{host}}.example.com ×2"], API],
  ])("is %s", (_, uses, want) => {
    for (const given of [uses, uses.toReversed()]) {
      expect(servers(given).servers[0]?.url).toBe(want);
    }
  });

  it.each<[chosen: readonly string[], want: string]>([
    [["files.example.com"], FILES],
    [[FILES], FILES],
    [["elsewhere", "authUrl"], "{{authUrl}}"],
    [["{{authUrl}}"], "{{authUrl}}"],
  ])("is the one chosen: %j", (chosen, want) => {
    const found = servers([`${API} ×9`, FILES, "{{authUrl}}"], chosen);
    expect(found.servers[0]?.url).toBe(want);
    expect(found.diagnostics).toEqual([]);
  });

  it("is told where nobody chose it, with how to", () => {
    const { diagnostics } = servers([`${API} ×9`, FILES, "{{authUrl}}"]);
    expect(diagnostics).toMatchObject([
      {
        code: "PW1212",
        message:
          'requests go to 3 servers, by default to the first of "api.example.com", "authUrl", "files.example.com"',
        help: expect.stringContaining("--server"),
      },
    ]);
    expect(servers([API, API]).diagnostics).toEqual([]);
  });

  it("is told where the one that was chosen is not there", () => {
    const { diagnostics } = servers([API, FILES], ["baseUrl"]);
    expect(diagnostics).toMatchObject([
      {
        code: "PW1213",
        message: 'no server is called "baseUrl"; there are "api.example.com", "files.example.com"',
      },
    ]);
    // With one server there is nothing to choose: the option may be meant for another collection.
    expect(servers([API], ["baseUrl"]).diagnostics).toEqual([]);
  });
});

describe("the other servers", () => {
  it("stand by their names, however many requests go there", () => {
    const uses = [`${API} ×9`, "{{b}}", "{{a}} ×2", "{{c}} ×3"];
    expect(servers(uses).servers.map(({ id }) => id)).toEqual(["api.example.com", "a", "b", "c"]);
  });
});
