/** Plays all scenarios, one after the other, and reports what each gave. */
import type { Report } from "../protocol.js";
import { answered } from "./answered.js";
import { ended } from "./ended.js";
import { generated } from "./generated.js";
import { longer } from "./longer.js";
import { stageAt, type RuntimeName } from "./scenario.js";
import { sent } from "./sent.js";

const scenarios = [...sent, ...answered, ...ended, ...longer, ...generated];

/** @param origins of one server, under two host names */
export async function play(
  runtime: RuntimeName,
  origins: readonly [string, string],
): Promise<readonly Report[]> {
  const stage = stageAt(origins);
  const reports: Report[] = [];
  for (const scenario of scenarios) {
    const { want } = scenario.except?.[runtime] ?? scenario;
    const got = await scenario.play(stage).catch((error: unknown) => ({ thrown: String(error) }));
    reports.push({ name: scenario.name, want, got });
  }
  return reports;
}
