/** The corpus as lines: one per collection, then totals. */
import { basename } from "node:path";
import type { ExampleFit } from "./examples.js";
import { isSound, type CorpusResult, type Measured } from "./measure.js";

/** How many of the compiler's messages are shown. */
const SHOWN_ERRORS = 5;

/** `ok  conduit.json  32 requests, 32 functions, 0 left out, 1.2 s, compiles, stable; PW2103 ×32` */
export function collectionLines(result: CorpusResult): readonly string[] {
  const head = `${isSound(result) ? "ok  " : "FAIL"}  ${basename(result.file)}`;
  if ("failure" in result) return [`${head}  ${result.failure}`];
  const facts = [
    `${result.requests} requests`,
    `${result.functions} functions`,
    `${result.leftOut.length} left out${why(result)}`,
    `${result.seconds.toFixed(1)} s`,
    result.compileErrors.length === 0
      ? "compiles"
      : `${result.compileErrors.length} compile errors`,
    result.unstable.length === 0 ? "stable" : `unstable: ${result.unstable.join(" ")}`,
    fit([result.examples]),
  ];
  return [
    `${head}  ${facts.join(", ")}; ${codeCounts([result])}`,
    ...unexplained(result),
    ...result.examples.refused.map((place) => `        not of its own type: ${place}`),
    ...result.compileErrors.slice(0, SHOWN_ERRORS).map((error) => `        ${error}`),
  ];
}

/** Sums over all collections. */
export function totalLines(results: readonly CorpusResult[]): readonly string[] {
  const measured = results.filter((result): result is Measured => !("failure" in result));
  const sum = (count: (result: Measured) => number): number =>
    measured.reduce((total, result) => total + count(result), 0);
  return [
    "",
    `${results.length} collections, ${results.filter(isSound).length} sound, ` +
      `${sum(({ requests }) => requests)} requests, ${sum(({ functions }) => functions)} functions, ` +
      `${sum((result) => result.leftOut.length)} left out, ` +
      `${sum(({ compileErrors }) => Math.min(compileErrors.length, 1))} do not compile, ` +
      `${sum(({ seconds }) => seconds).toFixed(1)} s`,
    `examples: ${fit(measured.map(({ examples }) => examples))}`,
    `diagnostics: ${codeCounts(measured)}`,
  ];
}

/** `12 JSON examples, 0 not of their type, 99.83 % of 1204 leaves typed` */
function fit(fits: readonly ExampleFit[]): string {
  const sum = (count: (each: ExampleFit) => number): number =>
    fits.reduce((total, each) => total + count(each), 0);
  const [leaves, typed] = [sum((each) => each.leaves), sum(({ typedLeaves }) => typedLeaves)];
  const share = leaves === 0 ? 100 : (typed / leaves) * 100;
  return (
    `${sum(({ examples }) => examples)} JSON examples, ${sum(({ refused }) => refused.length)} not of their type, ` +
    `${share.toFixed(2)} % of ${leaves} leaves typed`
  );
}

function why({ leftOut }: Measured): string {
  const codes = [...new Set(leftOut.flatMap((item) => item.codes))].toSorted();
  return codes.length === 0 ? "" : ` (${codes.join(" ")})`;
}

function unexplained({ leftOut }: Measured): readonly string[] {
  return leftOut
    .filter(({ codes }) => codes.length === 0)
    .map(({ item }) => `        left out without a reason: ${item.join(" / ")}`);
}

function codeCounts(results: readonly Measured[]): string {
  const counts = new Map<string, number>();
  for (const { diagnostics } of results) {
    for (const [code, count] of Object.entries(diagnostics)) {
      counts.set(code, (counts.get(code) ?? 0) + count);
    }
  }
  const entries = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? "none" : entries.map(([code, n]) => `${code} ×${n}`).join(" ");
}
