/** What a file is that is no collection, told by its content, and what can be done with it. */
import { isFields, isList, own } from "./fields.js";

export interface OtherFormat {
  /** Completes "the file …". */
  readonly is: string;
  readonly help: string;
}

const openApi: OtherFormat = {
  is: "is an OpenAPI document, not a Postman collection",
  help: "Use a generator for OpenAPI, or import it into Postman and export the collection.",
};

const environment: OtherFormat = {
  is: "is a Postman environment, not a collection",
  help: "Give it to `--environment`, beside the file of the collection.",
};

const allData: OtherFormat = {
  is: "holds all data of a Postman account, not one collection",
  help: "Export the collection by itself (… › Export).",
};

const insomnia: OtherFormat = {
  is: "is an export of Insomnia, not a Postman collection",
  help: "Import it into Postman and export the collection.",
};

const har: OtherFormat = {
  is: "is a HAR, a record of HTTP traffic, not a Postman collection",
  help: "Import it into Postman and export the collection.",
};

const website: OtherFormat = {
  is: "is a page of a website, not JSON",
  help: "Open its address in a browser, export the collection there and give the exported file.",
};

const nothing: OtherFormat = {
  is: "is empty",
  help: "Export the collection from Postman again.",
};

/** Of data that holds no collection. */
export function otherFormatOf(file: unknown): OtherFormat | undefined {
  if (!isFields(file)) return undefined;
  if (own(file, "openapi") !== undefined || own(file, "swagger") !== undefined) return openApi;
  if (isList(own(file, "values"))) return environment;
  if (isList(own(file, "collections"))) return allData;
  if (own(file, "__export_format") !== undefined) return insomnia;
  const log = own(file, "log");
  return isFields(log) && isList(own(log, "entries")) ? har : undefined;
}

const signs: readonly (readonly [beginning: RegExp, OtherFormat])[] = [
  [/^\s*$/, nothing],
  [/^\s*</, website],
  [/^\s*(?:openapi|swagger)\s*:/, openApi],
  [/^\s*type\s*:\s*\S*insomnia/, insomnia],
];

/** Of text that is not JSON. */
export function otherTextFormatOf(text: string): OtherFormat | undefined {
  const beginning = text.replace("\uFEFF", "").slice(0, LONGEST_BEGINNING);
  return signs.find(([sign]) => sign.test(beginning))?.[1];
}

const LONGEST_BEGINNING = 1_000;
