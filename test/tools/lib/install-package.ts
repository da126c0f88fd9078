/** Installs what the lock of a package below `test/` names: peers and runtimes that are no dependencies of ours. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Whether it is there now. Nothing is installed or downloaded once it is.
 *
 * @param folder of the package, with a slash at its end
 * @param scripts whether install scripts may run: only for packages whose binaries need one
 */
export function installPackage(folder: URL, { scripts = false } = {}): boolean {
  const stamp = new URL("node_modules/.installed", folder);
  const lock = readFileSync(new URL("package-lock.json", folder));
  const wanted = createHash("sha256").update(lock).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return true;
  const options = ["--no-audit", "--no-fund", ...(scripts ? [] : ["--ignore-scripts"])];
  const { status } = spawnSync("npm", ["ci", "--prefix", fileURLToPath(folder), ...options], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) writeFileSync(stamp, wanted);
  return status === 0;
}
