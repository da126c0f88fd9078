/** The user name and password that a URL may carry: Postman logs in with these where nothing else does. */
import { maskVariables } from "./template.js";

export interface UrlLogin {
  readonly username: string;
  readonly password: string;
}

/** `https://{{user}}:{{password}}@host`, nothing but variables and the colon between them. */
const LOGIN = /^((?:[^/@]*:\/\/)?)((?:\{\{[^{}]*\}\})*)(?::((?:\{\{[^{}]*\}\})*))?@(?=[^@]*$)/;

/** The base without its login; literal ones stay, and are refused. */
export function splitLogin(base: string): { readonly base: string; readonly login?: UrlLogin } {
  if (!maskVariables(base).includes("@")) return { base };
  const [whole, scheme = "", username = "", password = ""] = LOGIN.exec(base) ?? [];
  if (whole === undefined || username + password === "") return { base };
  return { base: scheme + base.slice(whole.length), login: { username, password } };
}
