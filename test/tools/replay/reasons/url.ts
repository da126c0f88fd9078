/** URLs and headers that a client writes in another way than Postman, or that its platform does not let it write. */
import { decoded, splitTarget, type Excuse } from "./excuse.js";

/** Characters that need no encoding in a path segment, whoever encodes. */
const PLAIN_SEGMENT = /^[\w.~-]*$/;

/**
 * The path is the client's where both are the same once decoded, and the caller passed a value that needs encoding.
 * To Postman, a `?` in such a value begins the query and a `#` ends the URL.
 */
export const pathValue: Excuse = (postman, { client, pathValues }) => {
  if (pathValues.every((value) => PLAIN_SEGMENT.test(value))) return postman;
  const { path, query } = splitTarget(postman.target);
  const sent = splitTarget(client.target).path;
  // A backslash becomes a slash on Postman's way.
  const isSame = decoded(path) === decoded(sent).replaceAll("\\", "/");
  if (isSame || decoded(path) === decoded(sent)) return { ...postman, target: sent + query };
  const isCut = pathValues.some((value) => /[?#]/.test(value));
  const isStart = `${decoded(client.target)}#`.startsWith(decoded(postman.target));
  return isCut && isStart ? { ...postman, target: client.target } : postman;
};

/** What a query is made of: a value that has one of these is more than a value where it is not encoded. */
const QUERY_SYNTAX = /[&#=+]/;

/**
 * The query is the client's where both are the same once decoded, and a variable has a value that needs encoding.
 * After a `#` in such a value, Postman sends nothing more.
 */
export const variableValue: Excuse = (postman, { client, variables }) => {
  const { path, query } = splitTarget(postman.target);
  const sent = splitTarget(client.target).query;
  const meant = decoded(sent);
  const isVariable = [...variables.values()].some(
    (value) => QUERY_SYNTAX.test(value) && meant.includes(value),
  );
  const isSame = decoded(query) === meant || meant.startsWith(`${decoded(query)}#`);
  return isVariable && isSame ? { ...postman, target: path + sent } : postman;
};

/** The target as `fetch` would send it: its URL parser encodes quotes and other letters, drops `.` segments and a lone `?`. */
export const urlParser: Excuse = (postman) => {
  try {
    // What Postman does not encode went out in UTF-8, and was read byte by byte.
    const target = Buffer.from(postman.target, "latin1").toString();
    const url = new URL(postman.origin + target);
    return { ...postman, target: url.pathname + url.search };
  } catch {
    return postman;
  }
};

/** They speak of the connection; `fetch` has its own or throws. Those that frame a message are never compared. */
const CONNECTION_HEADERS: ReadonlySet<string> = new Set(["expect", "host", "upgrade"]);

/** Headers that a client leaves to its platform. */
export const connectionHeader: Excuse = (postman, { client }) => ({
  ...postman,
  headers: postman.headers.filter(
    ([name]) => !CONNECTION_HEADERS.has(name) || client.ownHeaders.has(name),
  ),
});
