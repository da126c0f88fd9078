/** Postman's dynamic variables with values that stay: what Postman drew can be given to another client, too. */
import substitution from "postman-collection/lib/superstring/index.js";

export interface PinnedVariables {
  /** Forgets all values, for the next item. */
  reset(): void;
  /** What was drawn since, by name with its `$`. */
  values(): Readonly<Record<string, string>>;
}

/** From now on each dynamic variable keeps its first value until the next reset. */
export function pinDynamicVariables(): PinnedVariables {
  const { DEFAULT_VARS: makers } = substitution.Substitutor;
  const drawn = new Map<string, string>();
  for (const [name, make] of Object.entries(makers)) {
    makers[name] = () => {
      const value = drawn.get(name) ?? String(make());
      drawn.set(name, value);
      return value;
    };
  }
  return { reset: () => drawn.clear(), values: () => Object.fromEntries(drawn) };
}
