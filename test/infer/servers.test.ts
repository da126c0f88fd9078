/** Which server is the default one: the one that was chosen, the one that is called so, or the most used. */
import { describe, expect, it } from "vitest";
import { missingServers } from "../../src/infer/chosen-servers.js";
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
          'requests go to 3 servers, by default to the first of "api.example.com", "authUrl" and "files.example.com"',
        help: expect.stringContaining("--server"),
      },
    ]);
    expect(servers([API, API]).diagnostics).toEqual([]);
  });

  it("is told of as chosen by nobody where the names asked for are of others", () => {
    const { choice, diagnostics } = servers([API, FILES], ["baseUrl"]);
    expect(choice).toEqual({ known: [], names: ["api.example.com", "files.example.com"] });
    expect(diagnostics.map(({ code }) => code)).toEqual(["PW1212"]);
    expect(servers([API], ["baseUrl"]).diagnostics).toEqual([]);
  });

  it("says which of the names asked for it has", () => {
    const { choice } = servers([API, FILES, "{{authUrl}}"], ["nope", "{{authUrl}}", FILES]);
    expect(choice.known).toEqual(["{{authUrl}}", FILES]);
  });
});

describe("names that a run asks for", () => {
  const one = "no server is called";

  it.each<
    [what: string, chosen: readonly string[], bases: readonly string[], want: readonly string[]]
  >([
    ["of a run without any", [], [API], [""]],
    ["of the only collection", ["nope"], [API], [`${one} "nope"; there is only "api.example.com"`]],
    [
      "of a collection with several",
      ["nope", "no", "nope"],
      [`${API} ${FILES}`],
      [`${one} "nope" or "no"; there are "api.example.com" and "files.example.com"`],
    ],
    [
      "of a collection without requests",
      ["nope"],
      [""],
      [`${one} "nope"; the collection has none`],
    ],
    ["that one of several collections has", ["authUrl"], [API, "{{authUrl}}", FILES], ["", "", ""]],
    [
      "of which one is no collection's",
      ["authUrl", "files"],
      ["{{authUrl}}", FILES],
      ["", `${one} "files"; there is only "files.example.com"`],
    ],
    ["that come after one that is there", ["authUrl", "nope"], ["{{authUrl}}"], [""]],
  ])("%s", (_, chosen, bases, want) => {
    const choices = bases.map((base) => servers(base.split(" ").filter(Boolean), chosen).choice);
    const found = missingServers(chosen, choices);
    expect(found.map((each) => each.map(({ message }) => message).join())).toEqual(want);
    expect(found.flat().every(({ code }) => code === "PW1213")).toBe(true);
  });
});

describe("the other servers", () => {
  it("stand by their names, however many requests go there", () => {
    const uses = [`${API} ×9`, "{{b}}", "{{a}} ×2", "{{c}} ×3"];
    expect(servers(uses).servers.map(({ id }) => id)).toEqual(["api.example.com", "a", "b", "c"]);
  });
});
