/**
 * Path segments that are the id of one thing, as people leave them in a request that they have tried: `/cards/42`,
 * `/users/6f1e…`, `/users/jane@example.com`. Postman sends what stands there, and so does the client, unless its caller
 * gives another one.
 */
import { EMAIL_SEGMENT, ID_SEGMENT, NO_THINGS, NUMBER_SEGMENT } from "../heuristics.js";
import { isPlural, singularOf, wordsOf } from "../json/words.js";

/** What the id is called: `cardId` of `/cards/42`, `email` of an address; nothing where the segment may be more. */
export function idName(segment: string, before: string | undefined): string | undefined {
  if (before === undefined || !/^[A-Za-z][A-Za-z_-]+$/.test(before)) return undefined;
  const words = wordsOf(before);
  const last = words.at(-1) ?? "";
  if (NO_THINGS.has(last)) return undefined;
  if (EMAIL_SEGMENT.test(segment)) return "email";
  const isId = ID_SEGMENT.test(segment) || (NUMBER_SEGMENT.test(segment) && isPlural(words));
  if (!isId) return undefined;
  const [first, ...others] = [...singularOf(words), "id"];
  return first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
