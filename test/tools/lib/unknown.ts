/** Values of unknown shape: what generated modules export. */

export type Fields = Readonly<Record<string, unknown>>;

/** Own enumerable properties; none for what is no object. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null) return {};
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(entries);
}

/** Whether it is a mere record: no instance of a class such as `Blob`. */
export function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

export type AnyFunction = (...args: readonly unknown[]) => unknown;

export function functionOf(fields: Fields, name: string): AnyFunction {
  const found = fields[name];
  if (typeof found !== "function") throw new Error(`there is no function ${name}`);
  return (...args) => {
    const result: unknown = Reflect.apply(found, undefined, args);
    return result;
  };
}
