/** Where in the file something stands, as a JSON pointer that grows while the reader descends. */

export class Place {
  /** The whole file. */
  static readonly root = new Place("");

  readonly #parent: Place | undefined;
  readonly #key: string | number;
  /** Written when it is asked for: most places are only passed through. */
  #pointer: string | undefined;
  readonly #fixed: boolean;

  private constructor(key: string | number, parent?: Place, fixed = false) {
    this.#key = key;
    this.#parent = parent;
    this.#fixed = fixed;
  }

  get pointer(): string {
    this.#pointer ??=
      this.#parent === undefined ? "" : `${this.#parent.pointer}/${token(this.#key)}`;
    return this.#pointer;
  }

  /** A member or an element. */
  at(key: string | number): Place {
    return this.#fixed ? this : new Place(key, this);
  }

  /** A member or an element that all its parts share: those of a converted item stand elsewhere than in the item. */
  wholeAt(key: string | number): Place {
    return new Place(key, this, true);
  }
}

function token(key: string | number): string {
  if (typeof key === "number" || !/[~/]/.test(key)) return String(key);
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
