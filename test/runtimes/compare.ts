/** What a platform's reports come to. */
import type { Report } from "./protocol.js";

/** Those that gave something else than what every runtime should give. */
export function differences(reports: readonly Report[]): readonly Report[] {
  return reports.filter(({ want, got }) => canonical(want) !== canonical(got));
}

/** Keys in one order, so that two values can be compared as text. `undefined` is as good as absent. */
export function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
