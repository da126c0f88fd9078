/** Secrets, which no example shows: a caller passes them, and here has them from the collection and from what Postman sent. */
import { maskedValue } from "../../../src/infer/secrets/text.js";
import { MASK } from "../../../src/model/secret.js";
import type { Operation } from "../../../src/model/api.js";
import { isArray, property, textProperty, type JsonValue } from "../lib/json.js";
import type { SentRecord } from "../lib/oracle/record.js";
import type { Slice } from "../lib/oracle/slices.js";
import { fieldsOf, isPlain, type Fields } from "../lib/unknown.js";
import { inOrder } from "./documented-texts.js";
import { itemOf } from "./item.js";

/** A row of a request whose value was left out. */
export interface SecretRow {
  readonly section: "query" | "path" | "body";
  readonly key: string;
  readonly value: string;
}

/** Those that the client's own rule takes for credentials; headers are set by the client. */
export function secretRows({ collection }: Slice): readonly SecretRow[] {
  const request = property(itemOf(collection), "request");
  const url = typeof request === "string" ? request : property(request, "url");
  const body = property(request, "body");
  const sections = [
    ["query", typeof url === "string" ? queryRows(url) : property(url, "query")],
    ["path", property(url, "variable")],
    ["body", property(body, "urlencoded")],
    ["body", property(body, "formdata")],
  ] as const;
  return sections.flatMap(([section, rows]) =>
    (isArray(rows) ? rows : []).flatMap((row) => {
      const [key, value] = [textProperty(row, "key"), textProperty(row, "value")];
      if (key === undefined || value === undefined || property(row, "disabled") === true) return [];
      return maskedValue(key, value) === value ? [] : [{ section, key, value }];
    }),
  );
}

/** The pairs of a URL that is a text. */
function queryRows(url: string): readonly JsonValue[] {
  const query = url.split("#", 1)[0]?.split("?").slice(1).join("?") ?? "";
  return query.split("&").map((pair) => {
    const [key = "", ...value] = pair.split("=");
    return { key, value: value.join("=") };
  });
}

/** The arguments with the rows that the example lacks, and with what is masked in the body. */
export function withSecrets(
  params: Fields,
  rows: readonly SecretRow[],
  { model, postman: { body } }: { model: Operation; postman: SentRecord },
): Fields {
  const complete: Record<string, unknown> = { ...params };
  for (const { section, key, value } of rows) {
    const fields = { ...fieldsOf(complete[section]), [key]: value };
    complete[section] = inOrder(fields, model);
  }
  const { text = "", json } = body !== null && "text" in body ? body : {};
  const isText = typeof complete["body"] === "string";
  const sent = json ?? (isText ? text : jsonOf(text));
  return { ...complete, ...("body" in complete && { body: unmasked(complete["body"], sent) }) };
}

/** Also of JSON that goes out under another media type. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where a number is a secret, 0 is shown. */
const SECRET_NUMBER = /otp|pass|pin|secret/i;

function unmasked(shown: unknown, sent: unknown, name = ""): unknown {
  const isMasked = shown === MASK || (shown === 0 && SECRET_NUMBER.test(name));
  if (isMasked) return typeof sent === typeof shown ? sent : shown;
  if (typeof shown === "string" && typeof sent === "string") return unmaskedText(shown, sent);
  if (Array.isArray(shown)) {
    const items: readonly unknown[] = Array.isArray(sent) ? sent : [];
    return shown.map((item, index) => unmasked(item, items[index]));
  }
  if (typeof shown !== "object" || shown === null || !isPlain(shown)) return shown;
  const members = fieldsOf(sent);
  return Object.fromEntries(
    Object.entries(fieldsOf(shown)).map(([key, member]) => [
      key,
      unmasked(member, members[key], key),
    ]),
  );
}

/** The text that was sent, if all of it but what is masked is the one shown. */
function unmaskedText(shown: string, sent: string): string {
  const parts = shown.split(MASK);
  let at = 0;
  for (const part of parts) {
    const found = sent.indexOf(part, at);
    if (found === -1) return shown;
    at = found + part.length;
  }
  return parts.length > 1 ? sent : shown;
}
