/** Runs the command line as its users do: in a process of its own, in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.js";
import { plain, type Channel } from "../../src/cli/terminal.js";

export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** Arguments that make Node run the command line from its sources. */
export const commandLine: readonly string[] = [
  "--import",
  import.meta.resolve("tsx"),
  path.join(projectRoot, "src/cli/main.ts"),
];
const LONGEST_MS = 60_000;

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
}

/** Runs `postwright` with these arguments to its end. */
export async function postwright(
  argv: readonly string[],
  { cwd = projectRoot, env = {}, node = [] }: Surroundings = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [...node, ...commandLine, ...argv], {
    cwd,
    env: { ...process.env, DEBUG: "", ...env },
    timeout: LONGEST_MS,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    }),
  ]);
  return { code, out, err };
}

/**
 * The same in this process, which saves loading the compiler for each test: for what needs no process of its own.
 * Written for a screen of 80 columns without colour.
 */
export async function inProcess(argv: readonly string[], cwd = projectRoot): Promise<Finished> {
  const texts = { out: "", err: "" };
  const channel = (stream: keyof typeof texts): Channel => ({
    paint: plain,
    columns: 80,
    write: (text) => {
      texts[stream] += text === "" || text.endsWith("\n") ? text : `${text}\n`;
    },
  });
  const home = process.cwd();
  process.chdir(cwd);
  try {
    const code = await run(argv, { out: channel("out"), err: channel("err") });
    return { code, ...texts };
  } finally {
    process.chdir(home);
  }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** A folder with these files, removed after the test; a value that is no text is written as JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "postwright-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

/** Every file below a folder by its path, with its text. */
export function filesBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [
        path.relative(folder, file).split(path.sep).join("/"),
        readFileSync(file, "utf8"),
      ]),
  );
}
