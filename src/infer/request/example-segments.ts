/**
 * Path segments that are the id of one thing, as people leave them in a request that they have tried: `/cards/42`,
 * `/users/6f1e…`, `/users/jane@example.com`. Postman sends what stands there, and so does the client, unless its caller
 * gives another one. What may as well belong to the route stays in it: a year, a part of a date, a version, a count.
 */
import {
  EMAIL_SEGMENT,
  ID_SEGMENT,
  NO_THINGS,
  NUMBER_SEGMENT,
  QUANTITY_SEGMENT,
  YEAR_SEGMENT,
} from "../heuristics.js";
import { groupBy } from "../json/groups.js";
import { isPlural, singularOf, wordsOf } from "../json/words.js";

/**
 * By its place in the path, what each id is called: `cardId` of `/cards/42`, `email` of an address. Of two that would be
 * called alike, as in `/cards/42/cards/7`, nothing tells whether they are one: both stay.
 *
 * @param taken names of what else the path has
 */
export function exampleIds(
  path: readonly string[],
  taken: ReadonlySet<string | undefined>,
): ReadonlyMap<number, string> {
  const found = path.flatMap((segment, index) => {
    const name = idName(segment, path[index - 1] ?? "", path[index + 1] ?? "");
    return name === undefined || taken.has(name) ? [] : [{ index, name }];
  });
  const alone = [...groupBy(found, ({ name }) => name).values()].filter(
    (namesakes) => namesakes.length === 1,
  );
  return new Map(alone.flat().map(({ index, name }) => [index, name]));
}

function idName(segment: string, before: string, after: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z_-]+$/.test(before)) return undefined;
  const words = wordsOf(before);
  if (NO_THINGS.has(words.at(-1) ?? "")) return undefined;
  if (EMAIL_SEGMENT.test(segment)) return "email";
  const isId = ID_SEGMENT.test(segment) || (isPlural(words) && isNumberOfOne(segment, after));
  if (!isId) return undefined;
  const [first, ...others] = [...singularOf(words), "id"];
  return first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** Two numbers in a row are a date, a size or a place: `/reports/12/24`, `/images/640/480`. */
function isNumberOfOne(segment: string, after: string): boolean {
  return (
    NUMBER_SEGMENT.test(segment) && !YEAR_SEGMENT.test(segment) && !QUANTITY_SEGMENT.test(after)
  );
}
