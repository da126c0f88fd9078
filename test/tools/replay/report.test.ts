/** How a replay is told. */
import { describe, expect, it } from "vitest";
import {
  differenceLines,
  reasonLines,
  summarize,
  summaryLine,
  totals,
  type ItemResult,
} from "./report.js";

const items: readonly ItemResult[] = [
  { item: ["a"], verdict: "equal", withValues: true },
  {
    item: ["b"],
    verdict: "not comparable",
    reasons: ["pathValue", "emptyCredential"],
    detail: "path, header authorization",
  },
  { item: ["c"], verdict: "not sent", detail: "no URL" },
  {
    item: ["folder", "d"],
    verdict: "different",
    differences: [{ aspect: "query", postman: "?a=1" }],
  },
];

describe("the report", () => {
  it("counts every verdict and names the reasons", () => {
    const summary = summarize(items);
    expect(summaryLine(summary)).toBe(
      "4 items, 3 sent, 1 equal (1 with values for what is empty), 1 different, 1 not comparable (1 emptyCredential, 1 pathValue)",
    );
    expect(reasonLines(summary)).toEqual([
      "  emptyCredential: Postman sends a credential that is empty; the client sends none",
      "  pathValue: a path value is sent as one encoded segment, or refused where it is none",
    ]);
  });

  it("adds collections up", () => {
    const summary = summarize(items);
    expect(totals([summary, summary])).toMatchObject({
      items: 8,
      sent: 6,
      equal: 2,
      different: 2,
      notComparable: 2,
      reasons: { pathValue: 2, emptyCredential: 2, signature: 0 },
    });
  });

  it("shows each difference with both sides", () => {
    expect(differenceLines(items)).toEqual([
      "    folder / d",
      "      query",
      '        postman  "?a=1"',
      "        client   (none)",
    ]);
  });

  it("shows long values around their first difference", () => {
    const long = "x".repeat(1000);
    const [, , postman, client] = differenceLines([
      {
        item: ["a"],
        verdict: "different",
        differences: [{ aspect: "body", postman: `${long}1${long}`, client: `${long}2${long}` }],
      },
    ]);
    const [before, after] = ["x".repeat(100), "x".repeat(299)];
    expect(postman).toBe(`        postman  …"${before}1${after}"…`);
    expect(client).toBe(`        client   …"${before}2${after}"…`);
  });
});
