/** Reading Postman collections: the only stage that sees Postman's shapes. */
export { readCollection } from "./read.js";
