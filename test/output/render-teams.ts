/** Prints a whole client to the standard output: run in a process of its own, with another environment. */
import { emitted } from "../emit/emitted.js";
import { teams } from "../emit/teams.js";

for (const [path, text] of Object.entries(await emitted(teams, { examples: true }))) {
  process.stdout.write(`${path}\n${text}\n`);
}
