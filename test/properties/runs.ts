/** How much the properties try: the same moderate number in every run of the tests, and as much as one likes on purpose. */

const SEED = 20_261_123;

/** Of the environment; absent where it is not set. */
function numberOf(name: string): number | undefined {
  const text = process.env[name];
  const number = Number(text);
  if (text === undefined || text === "") return undefined;
  if (!Number.isSafeInteger(number)) throw new Error(`${name} has to be a whole number`);
  return number;
}

/** Seconds are enough, but not on a busy machine; no bound where the environment asks for more than the usual runs. */
export const TIMEOUT_MS = numberOf("PROPERTY_RUNS") === undefined ? 180_000 : 0;

/** @param usual how many collections a run of all tests has time for */
export function runs(usual: number): { readonly seed: number; readonly numRuns: number } {
  return {
    seed: numberOf("PROPERTY_SEED") ?? SEED,
    numRuns: numberOf("PROPERTY_RUNS") ?? usual,
  };
}
