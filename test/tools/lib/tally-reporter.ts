/** Ends a test run with one plain line that any log reader understands: "12 passed, 0 failed". */
import type { Reporter, TestModule } from "vitest/node";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A skipped count only where something was skipped. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** A file that could not even be loaded counts as one failure, so that it cannot go unseen. */
function tally(modules: readonly TestModule[], unhandledErrors: number): Tally {
  const count = { passed: 0, failed: unhandledErrors, skipped: 0, pending: 0 };
  for (const module of modules) {
    count.failed += module.errors().length;
    for (const test of module.children.allTests()) count[test.result().state] += 1;
  }
  return { passed: count.passed, failed: count.failed, skipped: count.skipped + count.pending };
}

export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    process.stdout.write(`\n${tallyLine(tally(modules, unhandledErrors.length))}\n`);
  }
}
