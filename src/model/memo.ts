/** Remembering: how a stage may ask for what was made of the same facts before. */

/**
 * What `make` gives, or what it gave for the same facts under the same name. Whoever asks warrants that `make` depends on
 * nothing but its facts, and that facts and value are plain data.
 */
export type Memo<Value> = (name: string, facts: unknown, make: () => Value) => Value;
