/** Fields of JSON bodies that requests show as `null` alone: a caller may send anything there. */
import type { NamedType } from "../../model/api.js";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.js";
import type { BodyPlace } from "./body-places.js";

/** Told of each request with such a field, unless its name or a description says what else it may be. */
export function nullFields(
  types: readonly NamedType[],
  sent: ReadonlyMap<string, readonly BodyPlace[]>,
): readonly { readonly operation: string; readonly found: Diagnostic }[] {
  return types.flatMap((type) => {
    if (type.kind !== "object") return [];
    const open = type.fields.filter((field) => field.type.kind === "unknown");
    return (sent.get(type.id) ?? []).flatMap((place) =>
      open
        .filter(({ key }) => place.samples.some((sample) => isNull(sample, key)))
        .map(({ key }) => ({ operation: place.operation, found: nullDiagnostic(place, key) })),
    );
  });
}

function isNull(sample: BodyPlace["samples"][number], key: string): boolean {
  return Object.hasOwn(sample, key) && sample[key] === null;
}

function nullDiagnostic({ item, pointer, path }: BodyPlace, key: string): Diagnostic {
  const field = path === "" ? key : `${path}.${key}`;
  return diagnostic("PW1309", { item, pointer }, `the body shows "${field}" only as null`);
}
