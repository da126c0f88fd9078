/** Variables whose values lead back to themselves, found in one walk over all references, however long the way is. */

/** A name that is being walked, with the references that are still to be followed. */
interface Step {
  readonly name: string;
  readonly references: Iterator<string>;
}

/**
 * The strongly connected components of the references, by Tarjan's algorithm: names that lead to each other.
 * @returns those of the names, in their order, that are in a circle
 */
export function namesInCircles(
  names: Iterable<string>,
  referencesOf: (name: string) => readonly string[],
): readonly string[] {
  const all = [...names];
  const circles = new Circles(referencesOf);
  for (const name of all) circles.walk(name);
  return all.filter((name) => circles.found.has(name));
}

class Circles {
  readonly found = new Set<string>();
  readonly #referencesOf: (name: string) => readonly string[];
  /** When each name was met first, and the earliest name that it leads back to. */
  readonly #met = new Map<string, number>();
  readonly #earliest = new Map<string, number>();
  /** Names that were met and whose circle is not known to be complete. */
  readonly #pending: string[] = [];
  readonly #isPending = new Set<string>();

  constructor(referencesOf: (name: string) => readonly string[]) {
    this.#referencesOf = referencesOf;
  }

  walk(start: string): void {
    if (this.#met.has(start)) return;
    const steps = [this.#meet(start)];
    for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
      const reference = step.references.next();
      if (reference.done === true) {
        steps.pop();
        this.#leave(step.name, steps.at(-1)?.name);
      } else if (!this.#met.has(reference.value)) {
        steps.push(this.#meet(reference.value));
      } else if (this.#isPending.has(reference.value)) {
        if (reference.value === step.name) this.found.add(step.name);
        this.#leadsBack(step.name, this.#met.get(reference.value) ?? 0);
      }
    }
  }

  #meet(name: string): Step {
    const number = this.#met.size;
    this.#met.set(name, number);
    this.#earliest.set(name, number);
    this.#pending.push(name);
    this.#isPending.add(name);
    return { name, references: this.#referencesOf(name).values() };
  }

  #leadsBack(name: string, number: number): void {
    this.#earliest.set(name, Math.min(this.#earliest.get(name) ?? number, number));
  }

  /** All that its references lead to has been seen. */
  #leave(name: string, before: string | undefined): void {
    const earliest = this.#earliest.get(name) ?? 0;
    if (before !== undefined) this.#leadsBack(before, earliest);
    if (earliest !== this.#met.get(name)) return;
    const circle = this.#pending.splice(this.#pending.lastIndexOf(name));
    for (const member of circle) {
      this.#isPending.delete(member);
      if (circle.length > 1) this.found.add(member);
    }
  }
}
