/**
 * The public API of postwright: Postman collections in, typed TypeScript clients out.
 *
 * Importing it does nothing and loads nothing heavy; each function loads what it needs when it is called.
 */
import type { CheckResult } from "./check.js";
import type { GenerateOptions, InspectOptions } from "./config/options.js";
import type { GenerateResult } from "./generate.js";
import type { Inspection } from "./inspection.js";

/**
 * Writes a typed client for each collection into a folder of its own.
 *
 * Only files that change are written, and files of earlier runs that are no longer needed are removed.
 *
 * @example
 * const { collections } = await generate({ collections: ["collections/api.postman_collection.json"] });
 * @throws UnusableInputError if a collection, an environment, an option or the output folder cannot be used;
 * nothing has been written then.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const stage = await import("./generate.js");
  return await stage.generate(options);
}

/**
 * Compares the clients on disk with what `generate` would write with the same options; writes nothing.
 *
 * @throws UnusableInputError as `generate` does
 */
export async function check(options: GenerateOptions): Promise<CheckResult> {
  const stage = await import("./check.js");
  return await stage.check(options);
}

/**
 * Says what is read from a collection: each request's function, parameters, types and outcomes,
 * and the words of the collection that each fact was read from.
 *
 * @throws UnusableInputError if the collection or an environment cannot be used
 */
export async function inspect(options: InspectOptions): Promise<Inspection> {
  const stage = await import("./inspect.js");
  return await stage.inspect(options);
}

export type { CheckedCollection, CheckResult } from "./check.js";
export type {
  EnumStyle,
  GenerateOptions,
  ImportExtension,
  InspectOptions,
} from "./config/options.js";
export type { GeneratedCollection, GenerateResult } from "./generate.js";
export type {
  InspectedBody,
  InspectedFact,
  InspectedField,
  InspectedOperation,
  InspectedOutcome,
  InspectedPagination,
  InspectedParameter,
  InspectedType,
  Inspection,
} from "./inspection.js";
export type { Diagnostic, Severity } from "./model/diagnostic.js";
export {
  diagnosticCatalogue,
  type CatalogueEntry,
  type DiagnosticCode,
} from "./model/diagnostic-catalogue.js";
export type {
  Contradiction,
  EnumValue,
  Fact,
  ParameterFacts,
  ParameterLocation,
  ParameterText,
  Presence,
  ValueFormat,
} from "./model/facts.js";
export type { Evidence, EvidenceKind, Origin } from "./model/origin.js";
export type { Difference } from "./output/compare-files.js";
export { parameterFacts } from "./infer/prose/parameter-facts.js";
export { UnusableInputError, type FileDiagnostics } from "./unusable-input-error.js";
