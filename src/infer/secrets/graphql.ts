/** GraphQL documents without their secrets: they are sent as they stand, so that a variable takes a literal's place. */
import { MASK } from "../../model/secret.js";
import { isCredential } from "./names.js";
import { isOpen, maskedText } from "./text.js";

/** `password: "…"`, with its name. */
const ARGUMENT = /\b([A-Za-z_]\w{0,99})(\s{0,32}:\s{0,32})"((?:[^"\\\n]|\\.)*)"/g;
/** Where no name says what a credential is. */
export const TOKEN_VARIABLE = "{{token}}";

/** `login(password: "hunter2")` is `login(password: "{{password}}")`. */
export function maskedGraphql(query: string): string {
  return maskedText(query)
    .replace(ARGUMENT, (whole, name: string, joint: string, value: string) =>
      isOpen(value) || !isCredential(name, value) ? whole : `${name}${joint}"{{${name}}}"`,
    )
    .replaceAll(MASK, TOKEN_VARIABLE);
}
