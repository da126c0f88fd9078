/** `npm run test:runtimes`: the same calls on every runtime that the generated clients claim, against one real server. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackage } from "../tools/lib/install-package.js";

const folder = new URL(".", import.meta.url);

process.exitCode = installPackage(folder, { scripts: true }) ? await runAll() : 2;

async function runAll(): Promise<number> {
  // What they import is installed only now.
  const { canonical, differences } = await import("./compare.js");
  const { platforms } = await import("./platforms.js");
  const { prepareForms } = await import("./prepare.js");
  const { startServer } = await import("./server.js");
  const scratch = await mkdtemp(join(tmpdir(), "postwright-runtimes-"));
  const forms = await prepareForms(scratch);
  const server = await startServer(forms.page);
  const origins = [server.url, server.url.replace("127.0.0.1", "localhost")] as const;
  let passed = 0;
  let failed = 0;
  for (const platform of platforms) {
    const reports = await platform.run(forms, origins).catch((error: unknown) => String(error));
    if (typeof reports === "string") {
      console.log(`${platform.name}: did not run: ${reports}`);
      failed += 1;
      continue;
    }
    const different = differences(reports);
    passed += reports.length - different.length;
    failed += different.length;
    console.log(`${platform.name}: ${reports.length - different.length} of ${reports.length}`);
    for (const { name, want, got } of different) {
      console.log(`  ${name}\n    want ${canonical(want)}\n    got  ${canonical(got)}`);
    }
  }
  await server.close();
  await rm(scratch, { recursive: true, force: true });
  console.log(`runtimes: ${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
