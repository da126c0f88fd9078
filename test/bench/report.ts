/** Results as lines of a table, and what of them breaks a promise. */
import type { Promised } from "./findings.js";
import type { Result } from "./run.js";

/** Past ten times this size, nothing may cost more than this many times as much for each request. */
const FROM = 1_000;
const TO = 5_000;
const MOST_GROWTH = 5.5;
const MOST_MEMORY = 1e9;

const columns = [7, 34, 8, 8, 7, 7, 9] as const;

export function headLine(): string {
  return line(["requests", "", "wall s", "CPU s", "×", "MB", "B/request"]);
}

/** @param reference What 1 is in the column of ratios: our cold run of the same size. */
export function resultLine(result: Result, reference: Result): string {
  const { contender, requests, measured, bytesPerOperation } = result;
  if (!measured.ok) return `${line([String(requests), contender])}  ${measured.reason}`;
  const { seconds, cpuSeconds, peak } = measured;
  const ratio = reference.measured.ok ? (seconds / reference.measured.seconds).toFixed(2) : "";
  return line([
    String(requests),
    contender,
    seconds.toFixed(2),
    cpuSeconds.toFixed(2),
    ratio,
    (peak / 1e6).toFixed(0),
    bytesPerOperation?.toFixed(0) ?? "",
  ]);
}

/** Numbers to the right, the name to the left. */
function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => {
      const width = columns[index] ?? 0;
      return index === 1 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join("  ")
    .trimEnd();
}

/** How each situation grows from 1,000 requests to 5,000, what memory it takes, and that none of them fails. */
export function promisesOf(own: readonly Result[]): readonly Promised[] {
  const growths = own
    .filter(({ requests }) => requests === TO)
    .flatMap((large): readonly Promised[] => {
      const small = own.find(
        (each) => each.requests === FROM && each.contender === large.contender,
      );
      if (!large.measured.ok || !small?.measured.ok) return [];
      const found = large.measured.seconds / small.measured.seconds;
      const what = `${large.contender}: time of ${TO} requests by that of ${FROM}`;
      return [{ what, found, most: MOST_GROWTH, unit: "×" }];
    });
  const peak = Math.max(0, ...own.map(({ measured }) => (measured.ok ? measured.peak : 0)));
  const failed = own.filter(({ measured }) => !measured.ok).length;
  return [
    ...growths,
    { what: "memory", found: peak / 1e6, most: MOST_MEMORY / 1e6, unit: "MB" },
    { what: "runs that fail", found: failed, most: 0, unit: "" },
  ];
}
