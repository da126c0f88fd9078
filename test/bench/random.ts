/** Numbers that look random and are the same on every run. */

/** Mulberry32: 32 bits of state are plenty for sample values. */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds would begin with neighbouring numbers.
    this.#state = Math.imul(seed + 1, 0x9e3779b1);
  }

  /** An integer from 0 to `limit - 1`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  pick<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.below(values.length)] ?? values[0];
  }

  /** Lower-case letters. */
  word(length: number): string {
    return Array.from({ length }, () => String.fromCharCode(97 + this.below(26))).join("");
  }

  time(): string {
    const two = (limit: number): string => `${this.below(limit) + 1}`.padStart(2, "0");
    return `2024-${two(12)}-${two(28)}T${two(23)}:${two(59)}:00Z`;
  }
}
