/** What to do about a credential that was left out, by the place where it stood. */

const IN_POSTMAN = "In Postman, put a variable in its place.";
const TAKE_IT_OUT =
  "in Postman, and revoke it if it is a real one: whoever has the collection has it.";

export const CREDENTIAL_ADVICE = {
  /** A row of a table, or a body. */
  argument: `Pass it with the call. ${IN_POSTMAN}`,
  auth: `Give it to the client in \`auth\`. ${IN_POSTMAN}`,
  /** What is sent as it stands, such as a URL. */
  text: `Give it to the client in \`variables\`: one stands in its place. ${IN_POSTMAN}`,
  variable:
    "Give it to the client when it is created. In Postman, keep it in an environment and not in the collection.",
  server:
    "Give the URL to the client. In Postman, keep it in an environment and not in the collection.",
  description: `Take it out of the description ${TAKE_IT_OUT}`,
  response: `Nothing for the client. Take it out of the saved response ${TAKE_IT_OUT}`,
} as const;

export type CredentialPlace = keyof typeof CREDENTIAL_ADVICE;
