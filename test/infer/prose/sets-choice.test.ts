/** Sets that a sentence gives in passing, and sentences of that form that give none. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const choices: readonly Row[] = [
  ["Books are sorted in `asc` or `desc` order.", { enum: ["asc", "desc"] }],
  ["The cover's picture, 'png', 'jpg' or 'svg'.", { enum: ["png", "jpg", "svg"] }],
  ['Who may read it: "all", "me", or "none" readers', { enum: ["all", "me", "none"] }],
  ["Sort by LAST_READ, TITLE or PAGE_COUNT", { enum: ["LAST_READ", "TITLE", "PAGE_COUNT"] }],
  ["Answers in json (default) or xml.", { enum: ["json", "xml"], default: "json" }],
  [
    "shelf to look at, front (default) / back / top",
    { enum: ["front", "back", "top"], default: "front" },
  ],
  ["Order of books, ascending (`asc`) or descending (`desc`)", { enum: ["asc", "desc"] }],
  ["Is kept ('keep', default) or lost ('lose')", { enum: ["keep", "lose"] }],
  ["When set to `all`, …; when set to `mine`, only own ones", { enum: ["all", "mine"] }],
  ["`any` will match one word, `all` will match each of them", { enum: ["any", "all"] }],
  ["gb = British spelling. us = American spelling.", { enum: ["gb", "us"] }],
  ["Language:\n* de - German;\n* fr - French;", { enum: ["de", "fr"] }],
  ["State of the book:\n- L lent out\n- S on its shelf", { enum: ["L", "S"] }],
  ["State:\n- OR - Oregon\n- CA - California", { enum: ["OR", "CA"] }],
  ["P (poem), N (novel) or E (essay)", { enum: ["P", "N", "E"] }],
  ["Sort by asc (ascending) or desc (descending)", { enum: ["asc", "desc"] }],
  ["Show latest (`desc`) / first (`asc`) ones first", { enum: ["desc", "asc"] }],
  ["Poem, Essay or Novel.", { enum: ["Poem", "Essay", "Novel"] }, { name: "textType" }],
  [
    "The type of readers allowed (Guest, Member)",
    { enum: ["Guest", "Member"] },
    { name: "readerType" },
  ],
  ["Sorts:\n* due_date: by date\n* title: by title", { enum: ["due_date", "title"] }],
  ["Sorted by popularity (asc|desc)", { enum: ["asc", "desc"] }],
  ["Kind of loan: short or long", { enum: ["short", "long"] }],
  ["The period of the loan (day or month)", { enum: ["day", "month"] }, { name: "period" }],
];

const statements: readonly Row[] = [
  ["Can be inside, outside or anywhere.", { enum: ["inside", "outside", "anywhere"] }],
  ["Needs to be: All, Lent or Free", { enum: ["All", "Lent", "Free"] }],
  ["Default is `UP`. Can be `UP` or `DOWN`.", { enum: ["UP", "DOWN"], default: "UP" }],
  ["Only value lend is supported", { enum: ["lend"] }, { value: "lend" }],
  ["Combinations of the following: late,lent,free", { items: ["late", "lent", "free"] }],
  ["Must be 0, 1 or toggle.", { enum: ["0", "1", "toggle"] }],
  ["A number from [1, 2, 3, 4]", { enum: ["1", "2", "3", "4"] }],
  ["Day, Week, Month values are supported.", { enum: ["Day", "Week", "Month"] }],
  ["One of the three kinds of texts - poem, essay, or novel", { enum: ["poem", "essay", "novel"] }],
  ["Can be: `a` or `b` and the default is `a`.", { enum: ["a", "b"], default: "a" }],
  ["Possible values are RO for readers and RW for writers", { enum: ["RO", "RW"] }],
  ["Can be `a` for one, `b` for two or `c` which is for three", { enum: ["a", "b", "c"] }],
  ["Values:\n\\* `a`: one\n\\* `b`: two", { enum: ["a", "b"] }],
  [
    "Values are:</p><ul><li><p><code>a</code> – one</p></li><li><p><code>b</code> – two</p></li></ul>",
    { enum: ["a", "b"] },
  ],
  [
    "<table>\n<tr>\n<th>Option</th>\n<th>Use</th>\n</tr>\n<tr>\n<td>a\n<td>one\n</tr>\n<tr>\n<td>b</td>\n<td>two</td>\n</tr>\n</table>",
    { enum: ["a", "b"] },
  ],
  [
    "Matches the state:\n- OPEN - not shut\n- SHUT - not open\n- ANY - either OPEN or SHUT",
    { enum: ["OPEN", "SHUT", "ANY"] },
  ],
  [
    "List of parts to show - options include: Cover, Spine and None",
    { items: ["Cover", "Spine", "None"] },
  ],
  ["Accepts multiple states. One of `a`, `b`", { items: ["a", "b"] }],
  ["`a` - one,\n`b` - two, `c` - three,\n`d` - four", { enum: ["a", "b", "c", "d"] }],
];

const noSets: readonly Row[] = [
  ["Words to look for in `title` or `author`.", {}, { name: "query" }],
  ["A color in the format 'ff0000' or 'red'", {}],
  ["Known as `a` or `b`.", {}],
  ["The date it was lent or `never` / `always`", {}],
  ["The ids of `a` or `b`", {}],
  ["Ids as CSV, '1' or '1,2'", {}],
  ["The `book` or `shelf` object", {}],
  ['A meal ("soup"), a drink ("tea") or a course ("starter")', {}],
  ["Only a loan whose state is `late` or `open`.", {}],
  ["A number followed by a unit, one of `d`, `h`", {}],
  ["The filter supports `eq`, `lt` and `gt`", {}, { name: "filter" }],
  ["Sort books by a field in `asc` or `desc` direction", {}, { name: "sort_by" }],
  ["Loans that are late, or not.", {}],
  ["The book was last changed - either lent or\nreturned", {}],
  ["State/Province/Region", {}, { name: "address_state" }],
  ["For the target (reader/writer) book", {}],
  ["The latest version is 2022/02.", {}, { name: "version" }],
  ["Accepted forms are ISBN, e.g. 9780141439587, or DOI", {}],
  ["Format:\n* `yyyy-MM-dd`\n* `yyyy-MM-dd HH:mm`", {}],
  ["One of: A0 - A9, B0 - B10 or Letter", {}],
  ["The type (`a`, `b`) or `$all` for each", {}],
  ["`0` - none\n`n` (any positive number) - so many", {}],
  ["0 - At once, 7 - 7 days, 14 - 14 days", {}],
  ["* Tome 180: small\n* Tome 200: large", {}],
  ["1=poem, 2=essay, 3=novel, ect", {}],
  ["Either ascending or descending order", {}],
  ["Either poem or prose types", {}],
  ["Can be letters, numbers or dashes.", {}],
  ["As days (#d), hours (#h), or minutes (#m)", {}],
  ["Names (of books) or Shelves (of readers)", {}],
  ["The order of fields and directions is kept. Sorting and paging are supported.", {}],
  ["Picture of the cover. Can be either PNG or JPEG.", {}, { name: "cover_image", in: "form" }],
];

describe("a set in passing", () => {
  it.each<Row>([...choices])("by choice: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...statements])("by statement: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...noSets])("is none: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
