/** Saved responses of a request, which Postman calls examples. */
import type { Request, SavedResponse } from "../model/collection.js";
import { isFields, isList, jsonText, own, textOf, type Fields } from "./fields.js";
import { readHeaders } from "./headers.js";
import { checkRows } from "./limits.js";
import type { Place } from "./place.js";
import { Refusal, type Report } from "./refusal.js";
import { readRequest } from "./request.js";

/** Entries that are no objects say nothing and are left out. */
export function readResponses(
  value: unknown,
  place: Place,
  report: Report,
): readonly SavedResponse[] {
  const entries = isList(value) ? value : [];
  checkRows(entries, place, "the list of saved responses");
  return entries.flatMap((entry, index) =>
    isFields(entry) && isOfHttp(entry, place.at(index), report)
      ? [readResponse(entry, place.at(index))]
      : [],
  );
}

/** Some proxies answer with a status of their own, such as 999: a number like any status, and none of HTTP. */
function isOfHttp(entry: Fields, place: Place, report: Report): boolean {
  const code = statusNumber(own(entry, "code"));
  if (typeof code !== "number" || !Number.isInteger(code) || code < 600 || code > 999) return true;
  const name = JSON.stringify(textOf(own(entry, "name")) ?? "");
  report("PW1114", place.at("code"), `the saved response ${name} has the status ${code}`);
  return false;
}

function readResponse(entry: Fields, place: Place): SavedResponse {
  const code = readCode(own(entry, "code"), place.at("code"));
  const status = textOf(own(entry, "status"));
  const body = readBody(own(entry, "body"));
  const language = textOf(own(entry, "_postman_previewlanguage"));
  const originalRequest = readOriginalRequest(
    own(entry, "originalRequest"),
    place.at("originalRequest"),
  );
  return {
    name: textOf(own(entry, "name")) ?? "",
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    headers: readHeaders(own(entry, "header"), place.at("header")),
    ...(body !== undefined && { body }),
    ...(language && { language }),
    ...(originalRequest !== undefined && { originalRequest }),
    pointer: place.pointer,
  };
}

/** Some exporters write the number as text, and 0 where no answer came. */
function readCode(value: unknown, place: Place): number | undefined {
  if ((value ?? null) === null || value === "" || value === 0) return undefined;
  const code = statusNumber(value);
  if (typeof code === "number" && Number.isInteger(code) && code >= 100 && code <= 599) return code;
  throw new Refusal(
    "PW1109",
    place,
    "the status of a saved response is no whole number from 100 to 599",
  );
}

function statusNumber(value: unknown): unknown {
  return typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
}

function readBody(value: unknown): string | undefined {
  if ((value ?? null) === null || value === "") return undefined;
  return textOf(value) ?? jsonText(value);
}

/** What was saved beside the response is documentation: where it cannot be used, the response still can. */
function readOriginalRequest(value: unknown, place: Place): Request | undefined {
  if ((value ?? null) === null) return undefined;
  try {
    return readRequest(value, place, {
      auth: undefined,
      path: [],
      disableBodyPruning: true,
      report: () => undefined,
    });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
