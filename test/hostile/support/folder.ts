/** Folders of a test's own. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** Gone when the test has ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "postwright-hostile-")));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  return folder;
}
