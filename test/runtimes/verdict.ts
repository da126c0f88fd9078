/** What a platform's reports come to. */
import type { Report } from "./protocol.js";

export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly head: string;
  /** What every runtime should give, and what this one gave instead. */
  readonly details: readonly string[];
}

/** @param reports or why there are none */
export function verdict(reports: readonly Report[] | string): Verdict {
  if (typeof reports === "string") {
    return { passed: 0, failed: 1, head: "did not run", details: [reports] };
  }
  const different = reports.filter(({ want, got }) => canonical(want) !== canonical(got));
  const passed = reports.length - different.length;
  return {
    passed,
    failed: different.length,
    head: `${passed} of ${reports.length}`,
    details: different.map(
      ({ name, want, got }) => `  ${name}\n    want ${canonical(want)}\n    got  ${canonical(got)}`,
    ),
  };
}

/** Keys in one order, so that two values can be compared as text. `undefined` is as good as absent. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
