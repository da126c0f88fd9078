// Part of postwright's runtime, copied as it is. Do not edit.
/** Postman's dynamic variables, such as `{{$guid}}`: a new value at each use. */
import type { DynamicVariables } from "./options.js";

/** Postman's `$randomInt` is at most this. */
const MAX_RANDOM_INT = 1000;

export const dynamicVariables: DynamicVariables = {
  $guid: () => crypto.randomUUID(),
  $randomUUID: () => crypto.randomUUID(),
  $timestamp: () => String(Math.floor(Date.now() / 1000)),
  $isoTimestamp: () => new Date().toISOString(),
  $randomInt: () => String(Math.floor(Math.random() * (MAX_RANDOM_INT + 1))),
};
