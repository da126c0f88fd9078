/** The emit stage: from the model and its names to source files. */
export type { Declaration } from "./declarations.js";
export { emitClient } from "./emit-client.js";
export type { EmitOptions } from "./options.js";
export { printFile } from "./print-file.js";
export { planClient, type ClientPlan, type Recipe } from "./recipes.js";
export type { PlannedFile } from "./source-file.js";
