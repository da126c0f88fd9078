/** How the suite is run on each platform. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import type { Forms } from "./prepare.js";
import type { Report } from "./protocol.js";
import type { RuntimeName } from "./suite/scenario.js";

export interface Platform {
  readonly name: string;
  run(forms: Forms, origins: readonly [string, string]): Promise<readonly Report[]>;
}

/** Far more than a whole run takes. */
const MAX_RUN_MS = 120_000;

const installed = (path: string): string =>
  fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

function program(
  name: string,
  runtime: RuntimeName,
  command: readonly [string, ...string[]],
  form: "typescript" | "javascript",
): Platform {
  const [file, ...before] = command;
  return {
    name: `${name}, ${form === "typescript" ? "TypeScript as it is" : "JavaScript"}`,
    async run(forms, origins) {
      const options = { timeout: MAX_RUN_MS, maxBuffer: 2 ** 26 };
      const args = [...before, forms[form], runtime, ...origins];
      const { stdout } = await promisify(execFile)(file, args, options);
      return JSON.parse(stdout) as readonly Report[];
    },
  };
}

function node(version: 20 | 22 | 24, form: "typescript" | "javascript"): Platform {
  const file = installed(`node-${version}/bin/node`);
  return program(`Node ${version}`, `node${version}`, [file, "--no-warnings"], form);
}

/** Debian's, unless `CHROMIUM` names another. Everything that calls home is off. */
const browser: Platform = {
  name: "Chromium, bundled by Vite",
  async run(_, origins) {
    const profile = await mkdtemp(join(tmpdir(), "postwright-chromium-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      timeout: MAX_RUN_MS,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(MAX_RUN_MS);
      await page.goto(`${origins[0]}/page/page.html`);
      await page.waitForFunction("globalThis.play");
      const reports: readonly Report[] = await page.evaluate(
        `play("chromium", ${JSON.stringify(origins)})`,
      );
      return reports;
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    }
  },
};

export const platforms: readonly Platform[] = [
  node(20, "javascript"),
  node(22, "typescript"),
  node(24, "typescript"),
  program("Bun", "bun", [installed(".bin/bun")], "typescript"),
  program(
    "Deno",
    "deno",
    [installed(".bin/deno"), "run", "--allow-net=127.0.0.1,localhost"],
    "typescript",
  ),
  browser,
];
