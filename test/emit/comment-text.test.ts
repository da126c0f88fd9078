/** Text in comments: it stays inside, stays readable, and tells no tool anything. */
import { array, assert, constantFrom, oneof, property, string, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { codeSpan, commentText } from "../../src/emit/comment-text.js";

const text = (from: string): string => commentText(from).text;

describe("a comment keeps", () => {
  it.each([
    ["plain text", "Members can search for others.", "Members can search for others."],
    [
      "code and links",
      "See `a.b` and [c](https://d.example).",
      "See `a.b` and [c](https://d.example).",
    ],
    ["addresses", "Write to a@example.com.", "Write to a@example.com."],
    ["emoji of several characters", "👩‍💻", "👩‍💻"],
    ["one blank line between paragraphs", "a\n\n\n\nb", "a\n\nb"],
    [
      "code blocks as they are",
      `\`\`\`\n${"x ".repeat(60)}\n\`\`\``,
      `\`\`\`\n${"x ".repeat(60).trim()}\n\`\`\``,
    ],
    ["tables as they are", `| ${"a ".repeat(60)}|`, `| ${"a ".repeat(60)}|`],
    ["long words", "x".repeat(200), "x".repeat(200)],
  ])("%s", (_, from, want) => {
    expect(text(from)).toBe(want);
  });
});

describe("a comment changes", () => {
  it.each([
    ["its own end", "a */ b **/ c", "a *\\/ b **\\/ c"],
    ["an end that hides behind a control character", "a *\0/ b", "a *\\/ b"],
    ["line ends of every kind", "a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"],
    ["tags", "a @x\n @param b\n@returns", "a \\@x\n \\@param b\n\\@returns"],
    ["inline tags", "a {@link javascript:b}", "a {\\@link javascript:b}"],
    ["compiler pragmas", "a @ts-nocheck", "a \\@\\ts-nocheck"],
    ["pragmas at the start of a line", "@ts-ignore", "\\@\\ts-ignore"],
    ["import sources", "x @jsxImportSource evil", "x \\@\\jsxImportSource evil"],
    [
      "bundler annotations",
      "a #__PURE__ @__NO_SIDE_EFFECTS__",
      "a #\\__PURE__ \\@\\__NO_SIDE_EFFECTS__",
    ],
    ["visibility", "not @internal", "not \\@\\internal"],
    ["source maps", "//# sourceMappingURL=a", "//\\#\\ sourceMappingURL=a"],
    ["markup", "<script></script><!-- -->", "<script><\\/script><\\!-- -->"],
    [
      "links that run code",
      "[a](javascript:b) [c]( <data:d>)",
      "[a]\\(javascript:b) [c]\\( <data:d>)",
    ],
    ["links that hide what they are", "[a](&#106;avascript:b)", "[a]\\(&#106;avascript:b)"],
    ["comments in the comment", "/* c8 ignore next */", "/\\* c8 ignore next *\\/"],
    ["characters that reorder text", "a\u202eb\u2066c", "abc"],
    ["half characters", "a\ud800b", "ab"],
    ["code blocks that do not end", "```\na", "```\na\n```"],
  ])("%s", (_, from, want) => {
    expect(text(from)).toBe(want);
  });
});

describe("long lines break", () => {
  it("at spaces, list items with their indent", () => {
    const words = "word ".repeat(20).trim();
    expect(commentText(`- ${words}`, { width: 90 }).text).toBe(
      `- ${"word ".repeat(17).trim()}\n  ${"word ".repeat(3).trim()}`,
    );
  });

  it.each(["-", "1.", "#", "+", ">x", "@x", "==="])(
    "not before %s, which would start something",
    (mark) => {
      const lines = text(`${"word ".repeat(18)}${mark} ${"word ".repeat(5)}`).split("\n");
      expect(lines.filter((line) => line.startsWith(mark))).toEqual([]);
    },
  );

  it("not within a link", () => {
    const link = `[${"word ".repeat(5)}](https://example.com/${"x".repeat(60)})`;
    expect(text(`${"word ".repeat(15)}${link} end`)).toBe(
      `${"word ".repeat(15).trim()}\n${link}\nend`,
    );
  });

  it("and lose nothing", () => {
    assert(
      property(
        array(stringMatching(/^[a-z.,-]{1,30}$/), { minLength: 1, maxLength: 60 }),
        (words) => {
          expect(text(words.join(" ")).split(/\s+/)).toEqual(words);
        },
      ),
    );
  });
});

describe("any text", () => {
  const pieces = constantFrom(
    "*",
    "/",
    "\\",
    "@",
    "{",
    "`",
    "\n",
    "\r",
    " ",
    "a",
    "ts-",
    "#",
    "<",
    "!--",
    "\0",
  );

  it("stays inside its comment and never begins a line with a tag", () => {
    assert(
      property(
        string({ unit: oneof(pieces, string({ unit: "binary", maxLength: 1 })) }),
        (from) => {
          const safe = text(from);
          expect(safe).not.toMatch(/\*\//);
          expect(safe).not.toMatch(/(?:^|\s)@\S|\{@|@ts-/m);
          expect(safe).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]*$/mu);
        },
      ),
    );
  });

  it("takes linear time", () => {
    for (const piece of ["](", "[", "[a](", "*/", "# ", "<", "{@", " ", "`", "word "]) {
      const start = performance.now();
      text(piece.repeat(50_000));
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});

describe("a code span", () => {
  it.each([
    ["a", "`a`"],
    ["a\nb", "`a b`"],
    ["a`b", "`` a`b ``"],
    ["``", "``` `` ```"],
  ])("of %j is %s", (from, want) => {
    expect(codeSpan(from)).toBe(want);
  });
});
