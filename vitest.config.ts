/** How the tests run: all of test/ but the benchmark and the runtimes, which are packages of their own. */
import { defineConfig } from "vitest/config";
import { TallyReporter } from "./test/tools/lib/tally-reporter.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/bench/**", "test/runtimes/**"],
    reporters: ["default", new TallyReporter()],
    // Vitest leaves one core free; on a machine with two that doubles the time.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 30_000,
    allowOnly: false,
    passWithNoTests: false,
  },
});
