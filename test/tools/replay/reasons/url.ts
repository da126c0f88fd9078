/** URLs that a client writes in another way than Postman, or cannot write in Postman's. */
import { decoded, splitTarget, type Excuse } from "./excuse.js";

/** Characters that need no encoding in a path segment, whoever encodes. */
const PLAIN_SEGMENT = /^[\w.~-]*$/;

/** The path is the client's where both are the same once decoded, and the caller passed a value that needs encoding. */
export const pathValue: Excuse = (postman, { client, pathValues }) => {
  const needsEncoding = pathValues.some((value) => !PLAIN_SEGMENT.test(value));
  const { path, query } = splitTarget(postman.target);
  const sent = splitTarget(client.target).path;
  const isSame = decoded(path) === decoded(sent);
  return needsEncoding && isSame ? { ...postman, target: sent + query } : postman;
};

/** What a query is made of: a value that has one of these is more than a value where it is not encoded. */
const QUERY_SYNTAX = /[&#=+]/;

/** The query is the client's where both are the same once decoded, and a variable has a value that needs encoding. */
export const variableValue: Excuse = (postman, { client, variables }) => {
  const { path, query } = splitTarget(postman.target);
  const sent = splitTarget(client.target).query;
  const text = decoded(query);
  const isVariable = [...variables.values()].some(
    (value) => QUERY_SYNTAX.test(value) && text.includes(value),
  );
  const isSame = text === decoded(sent);
  return isVariable && isSame ? { ...postman, target: path + sent } : postman;
};

/** The target as `fetch` would send it: its URL parser encodes quotes, drops `.` segments and a lone `?`. */
export const urlParser: Excuse = (postman) => {
  try {
    const url = new URL(postman.origin + postman.target);
    return { ...postman, target: url.pathname + url.search };
  } catch {
    return postman;
  }
};
