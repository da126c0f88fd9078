/** By what the default server of a collection is known, with the real-world text that it is for. */

/**
 * Words of variables that hold the API's own address, the most telling first: `{{baseUrl}}`, `{{API_URL}}`, `{{host}}`,
 * `{{protocol}}://{{host}}:{{port}}`. `{{authUrl}}` holds another one.
 */
export const BASE_WORDS: readonly ReadonlySet<string>[] = [
  new Set(["base", "baseuri", "baseurl"]),
  new Set(["api", "apiurl"]),
  new Set(
    "address domain endpoint host hostname http https port protocol root scheme server uri url".split(
      " ",
    ),
  ),
];

/** Of ten requests elsewhere one must go there: a `{{baseUrl}}` that somebody forgot in one of fifty is not the API's. */
export const USUAL_SERVER_SHARE = 10;

/** Servers that a message names. */
export const MAX_SERVERS_SHOWN = 5;
