/** What stands before a URL's path: put together from its parts, and checked for being an address at all. */
import { addressProblem } from "../model/address.js";
import type { Place } from "./place.js";
import { Refusal } from "./refusal.js";

export interface BaseParts {
  readonly protocol?: string;
  readonly user?: string;
  readonly password?: string;
  readonly host: string;
  readonly port?: string;
}

/** As Postman joins it; empty where there is no host. */
export function baseText({ protocol = "", user, password, host, port }: BaseParts): string {
  const scheme = protocol.replace(/:(\/\/)?$/, "");
  const login = [
    ...(user === undefined ? [] : [user]),
    ...(password === undefined ? [] : [`:${password}`]),
  ].join("");
  return [
    scheme === "" ? "" : `${scheme}://`,
    // A lone colon is an empty name with an empty password: nobody logs in with that.
    login === "" || login === ":" ? "" : `${login}@`,
    host,
    port === undefined || isNoPort(port, scheme, host) ? "" : `:${port}`,
  ]
    .join("")
    .trimStart();
}

/** Postman writes the colon of an empty port as well, which no server sees; but that of `file:` makes a scheme. */
function isNoPort(port: string, scheme: string, host: string): boolean {
  return port === "" && (scheme !== "" || !/^[a-z]+$/i.test(host));
}

/** Refuses what is prose, and what no client should call. */
export function checkBase(base: string, place: Place): void {
  const problem = addressProblem(base);
  if (problem === undefined) return;
  const code = problem.kind === "forbidden" ? "PW1104" : "PW1103";
  throw new Refusal(code, place, `the URL ${problem.message}`);
}
