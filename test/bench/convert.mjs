/** `convert.mjs IN OUT`: a collection as an OpenAPI document, by @scalar/postman-to-openapi, which has no command of its own. */
import { convert } from "@scalar/postman-to-openapi";
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";

const [from = "", to = ""] = process.argv.slice(2);
writeFileSync(to, JSON.stringify(convert(readFileSync(from, "utf8"))));
