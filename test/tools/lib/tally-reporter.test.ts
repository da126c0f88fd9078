/** The last line of a test run. */
import { expect, it } from "vitest";
import { tallyLine } from "./tally-reporter.js";

it.each([
  ["all is well", { passed: 12, failed: 0, skipped: 0 }, "12 passed, 0 failed"],
  ["something failed", { passed: 11, failed: 1, skipped: 0 }, "11 passed, 1 failed"],
  [
    "something was skipped",
    { passed: 11, failed: 0, skipped: 1 },
    "11 passed, 0 failed, 1 skipped",
  ],
])("says that %s", (_, tally, want) => {
  expect(tallyLine(tally)).toBe(want);
});
