/** Variables that lead nowhere: Postman sends their names. */
import type { SentRecord } from "../../lib/oracle/record.js";
import { namesIn } from "../../lib/oracle/variables.js";
import { headerValue } from "../../lib/wire/request.js";
import { decoded, formOf, partsOf, splitTarget, withForm, type Excuse } from "./excuse.js";

/** What holds the name of such a variable is left out where the client leaves it out. */
export const unresolved: Excuse = (postman, { client }) => {
  const isName = nameTest(postman);
  const { path, query } = splitTarget(postman.target);
  const sent = splitTarget(client.target).query.slice(1).split("&");
  const pairs = query
    .slice(1)
    .split("&")
    .filter((pair) => !isName(pair) || sent.includes(pair));
  const headers = postman.headers.filter(
    ([name, value]) => !isName(value) || headerValue(client.headers, name) !== undefined,
  );
  const target = path + (pairs.length === 0 || query === "" ? "" : `?${pairs.join("&")}`);
  const keys = new Set([
    ...formOf(client.body).map(([key]) => key),
    ...partsOf(client.body).map(({ name }) => name),
  ]);
  const form = formOf(postman.body).filter(([key, value]) => !isName(value) || keys.has(key));
  const parts = partsOf(postman.body).filter(
    (part) => !("text" in part && isName(part.text)) || keys.has(part.name),
  );
  return withForm(
    { ...postman, target, headers },
    partsOf(postman.body).length > 0 ? { parts } : { form },
  );
};

/** Whether a text holds the name of a variable that Postman did not resolve; `{{}}` names none. */
function nameTest({ unresolved: found }: SentRecord): (text: string) => boolean {
  const names = new Set(found.map(decoded));
  return (text) =>
    text.includes("{{}}") || [...namesIn(decoded(text))].some((name) => names.has(name));
}
