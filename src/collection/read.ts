/** Files to a collection: JSON, format and environments understood, every item that can be used read. */
import type { Collection, CollectionFormat, Variable } from "../model/collection.js";
import { diagnostic, type Diagnosed, type Diagnostic } from "../model/diagnostic.js";
import type { DiagnosticCode } from "../model/diagnostic-catalogue.js";
import { readValueFile, type ValueFile } from "./environment.js";
import { baseName, descriptionOf, isFields, own, textOf, type Fields } from "./fields.js";
import { findCollection, formatOf } from "./format.js";
import { readItems, type Locate } from "./items.js";
import { parseJson } from "./json-file.js";
import { MAX_ITEMS } from "./limits.js";
import { otherFormatOf, otherTextFormatOf } from "./other-formats.js";
import type { Place } from "./place.js";
import { readScripts } from "./scripts.js";
import { placeInV1, v1AsV2 } from "./v1.js";
import { readVariables } from "./variables.js";

/** A file that was read, with the name that diagnostics shall give it. */
export interface TextFile {
  readonly text: string;
  readonly file: string;
}

export interface CollectionInput extends TextFile {
  /** Sources of variable values; of several with one name the first file counts. */
  readonly environments?: readonly TextFile[];
}

/**
 * Reads a Postman collection of any format, as Postman's runtime would understand it.
 * The value is absent where a file cannot be used at all; items that cannot be used are left out, with a diagnostic each.
 */
export function readCollection({
  text,
  file,
  environments = [],
}: CollectionInput): Diagnosed<Collection | undefined> {
  const diagnostics: Diagnostic[] = [];
  const opened = openCollection({ text, file }, diagnostics);
  const values = environments.map((environment) => openValues(environment, diagnostics));
  if (opened === undefined || values.includes(undefined)) return { value: undefined, diagnostics };
  const { root, place } = opened;
  const info = own(root, "info");
  const about = isFields(info) ? info : root;
  const description = descriptionOf(own(about, "description"));
  const items = readItems(root, place, opened.locate);
  if (items.value === undefined) {
    const message = `${baseName(file)} holds more than ${MAX_ITEMS} items`;
    return { value: undefined, diagnostics: [...diagnostics, fault("PW1006", message, place)] };
  }
  const scripts = readScripts(own(root, "event"), place.at("event"));
  return {
    value: {
      format: opened.format,
      name: textOf(own(about, "name")) ?? nameOfFile(file),
      ...(description !== undefined && { description }),
      variables: inOrder(readVariables(own(root, "variable"), place.at("variable")), values),
      items: items.value,
      ...(scripts.length > 0 && { scripts }),
    },
    diagnostics: [...diagnostics, ...items.diagnostics],
  };
}

interface OpenedCollection {
  readonly format: CollectionFormat;
  /** In the shape of v2. */
  readonly root: Fields;
  readonly place: Place;
  readonly locate: Locate;
}

function openCollection(input: TextFile, diagnostics: Diagnostic[]): OpenedCollection | undefined {
  const parsed = openJson(input, diagnostics);
  if (parsed === undefined) return undefined;
  const found = findCollection(parsed.value);
  const format = found === undefined ? undefined : formatOf(found.root);
  const unusable = (code: DiagnosticCode, problem: string, help?: string): undefined => {
    diagnostics.push(fault(code, `${baseName(input.file)} ${problem}`, found?.place, help));
  };
  if (found === undefined) {
    const other = otherFormatOf(parsed.value);
    return unusable("PW1003", other?.is ?? "holds no Postman collection", other?.help);
  }
  if (format === undefined) {
    return unusable("PW1004", "names a collection format that is not supported");
  }
  if (format !== "v1") return { format, ...found, locate: (_, place) => place };
  const root = v1AsV2(found.root);
  if (root === undefined) return unusable("PW1003", "looks like v1, but cannot be converted to v2");
  return { format, root, place: found.place, locate: placeInV1(found.place) };
}

function openValues(input: TextFile, diagnostics: Diagnostic[]): ValueFile | undefined {
  const parsed = openJson(input, diagnostics);
  if (parsed === undefined) return undefined;
  const values = readValueFile(parsed.value);
  if (values === undefined) {
    diagnostics.push(fault("PW1005", `${baseName(input.file)} holds no environment`));
    return undefined;
  }
  const file = baseName(input.file);
  return { ...values, variables: values.variables.map((each) => ({ ...each, file })) };
}

function openJson(
  { text, file }: TextFile,
  diagnostics: Diagnostic[],
): { readonly value: unknown } | undefined {
  const parsed = parseJson(text);
  if (parsed.ok) return parsed;
  const { position } = parsed;
  const where =
    position === undefined ? "" : ` at line ${position.line}, column ${position.column}`;
  const other = otherTextFormatOf(text);
  const problem = other?.is ?? `stops being JSON${where}`;
  diagnostics.push(fault("PW1002", `${baseName(file)} ${problem}`, undefined, other?.help));
  return undefined;
}

function fault(code: DiagnosticCode, message: string, place?: Place, help?: string): Diagnostic {
  return diagnostic(code, { item: [], pointer: place?.pointer ?? "" }, message, help);
}

/** As Postman looks names up, the other way round: of several with one name the last counts. */
function inOrder(
  variables: readonly Variable[],
  files: readonly (ValueFile | undefined)[],
): readonly Variable[] {
  const valuesOf = (scope: ValueFile["scope"]): readonly Variable[] =>
    files.toReversed().flatMap((file) => (file?.scope === scope ? file.variables : []));
  return [...valuesOf("globals"), ...variables, ...valuesOf("environment")];
}

/** `orders.postman_collection.json` is the collection `orders`. */
function nameOfFile(file: string): string {
  return baseName(file).replace(/(\.postman_collection)?(\.json)?$/i, "");
}
