/** Tables and lists in a request's description to the fields that they document, each in words that the reader of prose knows. */
import { describe, expect, it } from "vitest";
import { fieldRows } from "../../src/infer/doc/field-rows.js";

type Short = readonly [name: string, text: string, place?: string];

function short(description: string): readonly Short[] {
  return fieldRows(description).map(({ name, text, place }) =>
    place === undefined ? [name, text] : [name, text, place],
  );
}

describe("a table of fields", () => {
  const tables: readonly (readonly [of: string, given: string, want: readonly Short[]])[] = [
    [
      "all columns",
      [
        "| Field | Type | Required | Default | Allowed values | Description |",
        "|-------|:----:|----------|---------|----------------|-------------|",
        "| `size` | integer | yes | | | How many. |",
        "| **mode** | string | No | `fast` | fast, slow | How. |",
        "| note | string | - | n/a | | A word. |",
      ].join("\n"),
      [
        ["size", "(Required) How many.\nType: integer"],
        ["mode", "(Optional) How.\nType: string\nDefault: `fast`\nAllowed values: fast, slow"],
        ["note", "A word.\nType: string"],
      ],
    ],
    [
      "presence in other words",
      "Name | Mandatory? | Notes\n--- | --- | ---\nid | ✓ | The id\nemail | if no id is given | The address\nphone | conditional | The number",
      [
        ["id", "(Required) The id"],
        ["email", "Required if no id is given. The address"],
        ["phone", "(Conditional) The number"],
      ],
    ],
    [
      "an optional column, stars and remarks behind names",
      "| Parameter | Optional | Description |\n|---|---|---|\n| a* | no | One |\n| b (deprecated) | yes | Two |",
      [
        ["a", "(Required) (Required) One"],
        ["b", "(Optional) Two (deprecated)"],
      ],
    ],
    [
      "rows that a tree draws below others",
      [
        "| Field | Description |",
        "|---|---|",
        "| └ lost | Below nothing |",
        "| buyer | Who |",
        "| ├─ name | What they are called |",
        "| └─ address | Where |",
        "| &nbsp;&nbsp;↳ street | In the street |",
        "| - email | Their mail |",
        "| total | How much |",
      ].join("\n"),
      [
        ["buyer", "Who"],
        ["buyer.name", "What they are called"],
        ["buyer.address", "Where"],
        ["buyer.address.street", "In the street"],
        ["buyer.email", "Their mail"],
        ["total", "How much"],
      ],
    ],
    [
      "HTML",
      "<p>Body:</p><table class='x'><thead><tr><th>Name</th><th>Description</th></tr></thead><tbody><tr><td><code>a</code></td><td>One<br>of `x`, `y`</td></tr></tbody></table>",
      [["a", "One<br>of `x`, `y`", "body"]],
    ],
    [
      "escaped bars and names with brackets",
      "| Name | Description |\n|---|---|\n| filter\\[state\\] | `open`\\|`shut` |\n| lines[].sku | The article |",
      [
        ["filter[state]", "`open`|`shut`"],
        ["lines[].sku", "The article"],
      ],
    ],
    [
      "sections that say where the fields stand",
      "## Query parameters\n\n| Name | Description |\n|---|---|\n| q | The words |\n\n## Headers\n\n| Name | Description |\n|---|---|\n| X-Trace | An id |",
      [
        ["q", "The words", "query"],
        ["X-Trace", "An id", "header"],
      ],
    ],
  ];
  it.each(tables)("with %s", (_, given, want) => {
    expect(short(given)).toEqual(want);
  });

  const none: readonly (readonly [of: string, given: string])[] = [
    ["the answer", "### Response fields\n\n| Field | Description |\n|---|---|\n| id | The id |"],
    ["errors", "Errors:\n\n| Name | Description |\n|---|---|\n| NOT_FOUND | Nothing there |"],
    ["values", "| Value | Meaning |\n|---|---|\n| a | One |"],
    ["numbers", "| Name | Score | Rank |\n|---|---|---|\n| Ann | 1 | 2 |"],
    ["sentences", "| Name | Description |\n|---|---|\n| The first of all | One |"],
    ["one column", "| Name |\n|---|\n| a |"],
    ["no ruler", "| Name | Description |\n| a | One |"],
  ];
  it.each(none)("of %s documents no field", (_, given) => {
    expect(fieldRows(given)).toEqual([]);
  });
});

describe("a list of fields", () => {
  const lists: readonly (readonly [given: string, want: readonly Short[]])[] = [
    [
      "Body parameters:\n- `a` (string, required): One\n- `b` (integer, default: 10): Two",
      [
        ["a", "(Required) One\nType: string", "body"],
        ["b", "Two\nType: integer\ndefault: 10", "body"],
      ],
    ],
    [
      "**Fields**\n\n* **a** - One, required.\n* **b** – Two",
      [
        ["a", "One, required."],
        ["b", "Two"],
      ],
    ],
    ["Body parameters:\n- `a`: One", []],
    ["The answer holds the response fields:\n- `a`: One\n- `b`: Two", []],
    ["Modes:\n- `a`: One\n- `b`: Two", []],
    ["Returns the pump.\n\nProperties of the pump are:\n- `a`: One\n- `b`: Two", []],
    [
      "Sets the pump up.\n\nProperties of the pump are:\n- `a`: One\n- `b`: Two",
      [
        ["a", "One"],
        ["b", "Two"],
      ],
    ],
    [
      "Returns the pumps.\n\nProperties of the body:\n- `a`: One\n- `b`: Two",
      [
        ["a", "One", "body"],
        ["b", "Two", "body"],
      ],
    ],
  ];
  it.each(lists)("%j", (given, want) => {
    expect(short(given)).toEqual(want);
  });
});

describe("any table", () => {
  it("is read in a time that grows with its length", () => {
    const wide = `| Name | Description |\n|---|---|\n${"| a | b |\n".repeat(20_000)}`;
    expect(fieldRows(wide).length).toBeLessThanOrEqual(1000);
    const hostile = [
      "<table".repeat(10_000),
      `${"|-".repeat(20_000)}x`,
      `- \`${"a".repeat(50_000)}`,
    ];
    for (const text of hostile) expect(fieldRows(`Fields:\n\n${text}`)).toEqual([]);
  });
});
