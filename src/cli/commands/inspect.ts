/** `postwright inspect <collection>`. */
import { inspect } from "../../inspect.js";
import { ExitCode } from "../exit-codes.js";
import type { InspectArguments } from "../invocation.js";
import { diagnosticsReport } from "../report/diagnostics.js";
import { inspectionReport } from "../report/inspection.js";
import type { Terminal } from "../terminal.js";
import { strictVerdict } from "./shared.js";

/** With `--json`, stdout is JSON alone; the diagnostics are in it. */
export async function runInspect(
  asked: InspectArguments,
  { out, err }: Terminal,
): Promise<ExitCode> {
  const { collection: file, environments, servers, json, strict, verbose } = asked;
  const inspection = await inspect({ collection: file, environments, servers });
  const { diagnostics } = inspection;
  if (json) out.write(JSON.stringify(inspection, undefined, 2));
  else {
    out.write(inspectionReport(inspection, out));
    err.write(diagnosticsReport({ file, diagnostics }, err.paint, verbose));
  }
  return strict ? strictVerdict([inspection]) : ExitCode.Done;
}
