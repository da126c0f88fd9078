/** The entries of a folder of hostile collections: each puts one value at one place of a harmless collection. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isArray,
  isObject,
  parseJson,
  readJsonFile,
  textProperty,
  type JsonValue,
} from "../lib/json.js";
import { withValue } from "../lib/place.js";

export interface Entry {
  readonly id: string;
  /** JSON pointer into the base collection. */
  readonly where: string;
  /** The value itself, or with `json` its JSON text. */
  readonly string: string;
  readonly json: boolean;
  /** What must hold, in words. */
  readonly mustHold: string;
}

export interface HostileFolder {
  readonly base: JsonValue;
  readonly entries: readonly Entry[];
}

/** `hostile-base.json` and `hostile.json` of a folder. */
export function readHostileFolder(folder: string): HostileFolder {
  const listed = parseJson(readFileSync(join(folder, "hostile.json"), "utf8"));
  if (!isArray(listed)) throw new Error("hostile.json holds no list of entries");
  const base = readJsonFile(join(folder, "hostile-base.json"));
  return { base, entries: listed.map(entryOf) };
}

function entryOf(listed: JsonValue): Entry {
  const texts = ["id", "where", "string", "mustHold"].map((key) => textProperty(listed, key));
  const [id, where, string, mustHold] = texts;
  if (id === undefined || where === undefined || string === undefined || mustHold === undefined) {
    throw new Error(`this is no entry: ${JSON.stringify(listed)}`);
  }
  const json = isObject(listed) && listed["json"] === true;
  return { id, where, string, json, mustHold };
}

/** No text of a collection; the value's own JSON takes its place, however deep it is nested. */
const PLACEHOLDER = "\u0000here\u0000";

/** JSON text of the collection with the entry's value in its place. */
export function collectionText(base: JsonValue, { where, string, json }: Entry): string {
  const text = JSON.stringify(withValue(base, where, PLACEHOLDER));
  return text.replace(JSON.stringify(PLACEHOLDER), () => (json ? string : JSON.stringify(string)));
}
