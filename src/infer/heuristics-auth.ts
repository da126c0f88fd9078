/** Words by which credentials are named, each list with the variables that it is for. */

/** What the name of any credential's variable may hold, which tells it from no other: `{{token}}`, `{{ACCESS_TOKEN}}`, `{{apiKey}}`. */
export const GENERAL_CREDENTIAL_WORDS: ReadonlySet<string> = new Set(
  (
    "access accesskey accesstoken api apikey auth authorization authtoken b64 base64 basic basicauth bearer bearertoken " +
    "consumer credential credentials encoded header id jwt key login oauth oauth2 pass passwd password private pw pwd secret tk tkn " +
    "tok token value"
  ).split(" "),
);

/** And where a user's name belongs to it: `{{username}}`, `{{login_email}}`. */
export const GENERAL_LOGIN_WORDS: ReadonlySet<string> = new Set(
  "email name un user username usr".split(" "),
);

/** A letter alone names nothing: `{{p}}`. */
export const MIN_TELLING_WORD = 2;
