/** The suite as a program: `RUNTIME ORIGIN OTHER_ORIGIN` as arguments, the reports as JSON on standard output. */
import { play } from "./play.js";
import type { RuntimeName } from "./scenario.js";

/** Node's, which Bun and Deno have, too. */
declare const process: { readonly argv: readonly [string, string, RuntimeName, string, string] };

const [, , runtime, origin, other] = process.argv;
console.log(JSON.stringify(await play(runtime, [origin, other])));
