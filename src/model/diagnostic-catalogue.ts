/**
 * Every diagnostic that postwright can give, with title, cause and fix.
 * `DiagnosticCode` is the set of its keys, so that a code without an entry does not compile.
 *
 * Codes never change their meaning. Ranges: 10xx the file, 11xx one request, 12xx variables and credentials,
 * 13xx bodies, 20xx parameter descriptions, 21xx saved responses, 30xx names, 40xx output, 50xx options.
 */
import type { CatalogueEntry } from "./diagnostics/entry.js";
import { inferenceDiagnostics } from "./diagnostics/inference.js";
import { outputDiagnostics } from "./diagnostics/output.js";
import { readingDiagnostics } from "./diagnostics/reading.js";

export type { CatalogueEntry } from "./diagnostics/entry.js";

const entries = { ...readingDiagnostics, ...inferenceDiagnostics, ...outputDiagnostics };

/** `PW` and four digits, such as `PW1203`. */
export type DiagnosticCode = keyof typeof entries;

/** What each code means. */
export const diagnosticCatalogue: Readonly<Record<DiagnosticCode, CatalogueEntry>> = entries;
