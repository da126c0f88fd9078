/** Results as lines of a table, and what of them breaks a promise. */
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

/** How each situation grows from 1,000 requests to 5,000, and whether it keeps to what is promised. */
export interface Verdict {
  readonly lines: readonly string[];
  readonly kept: boolean;
}

/** @param own Results of postwright alone; the peers promise us nothing. */
export function verdict(own: readonly Result[]): Verdict {
  const growths = own
    .filter(({ requests }) => requests === TO)
    .flatMap((large) => {
      const small = own.find(
        (each) => each.requests === FROM && each.contender === large.contender,
      );
      if (!large.measured.ok || !small?.measured.ok) return [];
      return [{ name: large.contender, growth: large.measured.seconds / small.measured.seconds }];
    });
  const peak = Math.max(0, ...own.map(({ measured }) => (measured.ok ? measured.peak : 0)));
  const isLinear = growths.every(({ growth }) => growth <= MOST_GROWTH);
  return {
    lines: [
      ...growths.map(
        ({ name, growth }) =>
          `${name}: ${TO} requests take ${growth.toFixed(2)} × the time of ${FROM}, at most ${MOST_GROWTH} allowed`,
      ),
      `memory: ${(peak / 1e6).toFixed(0)} MB at most, ${MOST_MEMORY / 1e6} MB allowed`,
    ],
    kept: isLinear && peak <= MOST_MEMORY && own.every(({ measured }) => measured.ok),
  };
}
