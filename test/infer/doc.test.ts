/** Description text to structured documentation. */
import { describe, expect, it } from "vitest";
import { parseDoc, splitSummary } from "../../src/infer/doc/doc.js";
import { cleanMarkdown, decodeEntities } from "../../src/infer/doc/markup.js";

describe("cleanMarkdown", () => {
  const cases: readonly (readonly [given: string, want: string])[] = [
    ["one<br>two<br/>three", "one\ntwo\nthree"],
    ["<p>First.</p><p>Second.</p>", "First.\n\nSecond."],
    ["<ul><li>red</li><li>green</li></ul>", "- red\n\n- green".replace("\n\n", "\n")],
    ["a <b>bold</b> <code>word</code>", "a **bold** `word`"],
    [
      'see <a href="https://example.com/a(b)">the manual</a>',
      "see [the manual](https://example.com/a(b%29)",
    ],
    ["Bearer <access_token> and <string>", "Bearer <access_token> and <string>"],
    ["before<script>alert(1)</script>after", "beforeafter"],
    ["kept <!-- never shown --> text", "kept  text"],
    ["fish &amp; chips &lt;3 &#8364; &unknown;", "fish & chips <3 € &unknown;"],
    ["\n\n  \na\n\n\n\nb\n\n", "a\n\nb"],
    ["windows\r\nline", "windows\nline"],
  ];
  it.each(cases)("%j", (given, want) => {
    expect(cleanMarkdown(given)).toBe(want);
  });

  it.each([
    [
      "See [the media object](#77f64012-481d) and [x](https://x.test/#a).",
      "See the media object and [x](https://x.test/#a).",
    ],
    [
      "See [**`Verify code`**]() and [x](https://x.test/).",
      "See **`Verify code`** and [x](https://x.test/).",
    ],
    ["| a | **Required**.<br/>The id. |\nx<br>y", "| a | **Required**. The id. |\nx\ny"],
  ])("keeps rows whole, and no link that leads nowhere: %j", (given, want) => {
    expect(cleanMarkdown(given)).toBe(want);
  });

  it("ignores code points that do not exist", () => {
    expect(decodeEntities("&#0; &#xD800; &#x110000; &#65;")).toBe("&#0; &#xD800; &#x110000; A");
  });

  it("reads a text of nothing but blanks and open brackets", () => {
    expect(cleanMarkdown(`${" ".repeat(50_000)}x`)).toMatch(/ x$/);
    expect(cleanMarkdown("<".repeat(20_000))).toHaveLength(20_000);
  });
});

describe("splitSummary", () => {
  const cases: readonly (readonly [
    given: string,
    summary: string | undefined,
    details: string | undefined,
  ])[] = [
    ["Lists pets. Sorted by name.", "Lists pets.", "Sorted by name."],
    ["Lists pets, e.g. cats. All of them.", "Lists pets, e.g. cats.", "All of them."],
    [
      "Reads [a file](https://x.test/a.b.c) of yours.\n\nMore.",
      "Reads [a file](https://x.test/a.b.c) of yours.",
      "More.",
    ],
    ["Use `a. b` here. Then go.", "Use `a. b` here.", "Then go."],
    ["No full stop\n\nbut a paragraph", "No full stop", "but a paragraph"],
    ["One line\n- then\n- a list", "One line", "- then\n- a list"],
    ["# Heading\n\nText", "Heading", "Text"],
    ["", undefined, undefined],
  ];
  it.each(cases)("%j", (given, summary, details) => {
    expect(splitSummary(given)).toEqual({
      ...(summary && { summary }),
      ...(details && { details }),
    });
  });

  it("does not call a wall of text a summary", () => {
    const wall = "word ".repeat(100).trim();
    expect(splitSummary(wall)).toEqual({ details: wall });
  });
});

describe("parseDoc", () => {
  it("takes scopes and rate limits out of the text", () => {
    const doc = parseDoc(
      "Adds a pet.<br><br>\n**Scopes**: `pet:write` `pet:admin`<br>\n \n **[Rate Limit Label](https://x.test/limits#l):** `Heavy`",
    );
    expect(doc).toEqual({
      summary: "Adds a pet.",
      scopes: ["pet:write", "pet:admin"],
      rateLimit: "Heavy",
    });
  });

  it("leaves prose about scopes alone", () => {
    expect(parseDoc("Scope: everything that you may see, and more")).toEqual({
      summary: "Scope: everything that you may see, and more",
    });
  });

  it("reads a deprecation and its reason", () => {
    expect(parseDoc("**Deprecated** - Use `cursor` instead.\n\nThe page.")).toEqual({
      summary: "The page.",
      deprecated: "Use `cursor` instead.",
    });
    expect(parseDoc("(Deprecated)\nOld.")).toEqual({ summary: "Old.", deprecated: true });
    expect(parseDoc("(Deprecated) List of pets")).toEqual({
      summary: "List of pets",
      deprecated: true,
    });
    expect(parseDoc("[DEPRECATED] Use cats.")).toEqual({ deprecated: "Use cats." });
  });

  it("is absent for a text that says nothing", () => {
    expect(parseDoc(undefined)).toBeUndefined();
    expect(parseDoc(" <br> \n")).toBeUndefined();
  });
});
