/** What the parts of the benchmark are asked for, and what they give. */

export interface Choice {
  readonly sizes: readonly number[];
  readonly withPeers: boolean;
}

export interface Findings {
  readonly promises: readonly Promised[];
  /** As data. */
  readonly results: unknown;
}

/** A figure that must not be passed. */
export interface Promised {
  readonly what: string;
  readonly found: number;
  readonly most: number;
  readonly unit: string;
}

export function isKept({ found, most }: Promised): boolean {
  return found <= most;
}

export function promiseLine(promised: Promised): string {
  const { what, found, most, unit } = promised;
  const shown = (value: number): string => `${Number(value.toFixed(2))} ${unit}`;
  return `${isKept(promised) ? "kept  " : "BROKEN"}  ${what}: ${shown(found)}, at most ${shown(most)}`;
}
