/** Installs the peers that the lock names, where they are not installed yet. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const lock = new URL("package-lock.json", import.meta.url);
const stamp = new URL("node_modules/.installed", import.meta.url);

/** Whether they are there now. Nothing is installed or downloaded once they are. */
export function installPeers(): boolean {
  const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return true;
  const { status } = spawnSync("npm", ["ci", "--prefix", folder, "--ignore-scripts"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) writeFileSync(stamp, wanted);
  return status === 0;
}
