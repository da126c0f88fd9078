/** Lists within a sentence. */

/** `a`, `a and b`, `a, b and c`; past `most` the rest is counted: `a, b and 7 more`. */
export function enumeration(texts: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const left = texts.length - most;
  const shown = left > 0 ? [...texts.slice(0, most), `${left} more`] : texts;
  const [last = "", ...others] = shown.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} and ${last}`;
}
