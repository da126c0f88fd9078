/** Constants of the security schemes in `auth.ts`. */
import type { SecurityScheme } from "../model/api.js";
import { allot } from "./allot.js";
import { camelCase, cutWords } from "./case.js";
import { startsIdentifier } from "./characters.js";
import { MAX_NAME } from "./heuristics.js";
import { wordsOf, type Words } from "./words.js";

/** Ends every name that does not say so itself: `bearerAuth`, `xApiKeyAuth`; but `oauth2`. */
const AUTH = "auth";

/** By id. */
export function planSecurity(
  schemes: readonly SecurityScheme[],
  reserved: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const allotted = allot<SecurityScheme>({
    claimants: schemes,
    id: ({ id }) => id,
    levels: [
      () =>
        ({ id }) =>
          constantName(wordsOf(id)),
      () =>
        ({ id, kind }) =>
          constantName([...wordsOf(id), ...wordsOf(kind)]),
    ],
    claims: (name) => [name],
    isReserved: (name) => reserved.has(name),
  });
  return new Map([...allotted].map(([id, { name }]) => [id, name]));
}

function constantName(words: Words): string {
  const saysSo = words.some((word) => word.includes(AUTH));
  const all = [...cutWords(words, MAX_NAME, ""), ...(saysSo ? [] : [AUTH])];
  const name = camelCase(all);
  return startsIdentifier(name) ? name : camelCase([AUTH, ...all]);
}
