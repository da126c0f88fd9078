/** A refused item: reported once, nothing emitted for it, everything else generated, and fatal with `--strict`. */
import type { Diagnostic } from "../../../src/index.js";
import { unless } from "./always.js";
import type { Trial } from "./trial.js";

export function refused(trial: Trial): readonly string[] {
  const { first, benign, entry, strict, strictChanges } = trial;
  const errors = (first.generated?.diagnostics ?? []).filter(
    ({ severity }) => severity === "error",
  );
  const left = (benign.generated?.functions ?? 0) - (first.generated?.functions ?? 0);
  const items = new Set(errors.map(({ item }) => JSON.stringify(item)));
  return [
    ...unless(errors.length > 0, "no error is diagnosed"),
    ...unless(items.size === errors.length, "an item is reported more than once"),
    ...unless(left === errors.length, `${left} items are left out with ${errors.length} errors`),
    ...errors.flatMap((error) => misplaced(error, entry.where)),
    ...unless(strict.command?.code === 1, `--strict exits with ${strict.command?.code}`),
    ...unless(strictChanges.length === 0, `--strict wrote ${strictChanges.length} files`),
  ];
}

function misplaced({ item, pointer, code }: Diagnostic, where: string): readonly string[] {
  const isThere = isBelow(pointer, where) || isBelow(where, pointer);
  return [
    ...unless(item.length > 0, `${code} names no item`),
    ...unless(isThere && pointer !== "", `${code} is at ${pointer}`),
  ];
}

function isBelow(pointer: string, other: string): boolean {
  return pointer === other || pointer.startsWith(`${other}/`);
}
