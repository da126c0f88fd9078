/** Reading Postman collections: the only stage that sees Postman's shapes. */
export { readCollection } from "./read.js";
export type { CollectionInput, TextFile } from "./read.js";
