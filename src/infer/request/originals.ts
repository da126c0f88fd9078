/** Bodies of the requests that were saved with responses: further samples of what may be sent. */
import type { KeyValue, RequestBody, SavedResponse } from "../../model/collection.js";
import type { Origin } from "../../model/origin.js";
import { isJsonArray, isJsonObject } from "../json/json-value.js";
import { parseJsonText } from "../json/parse.js";
import type { Sample } from "../json/samples.js";

const FIRST_ERROR_STATUS = 400;

/** Only of what was not refused: an original of an error may show what must not be sent. */
export function originalBodies(responses: readonly SavedResponse[]): readonly RequestBody[] {
  return responses.flatMap(({ code, originalRequest }) =>
    code === undefined || code >= FIRST_ERROR_STATUS || originalRequest?.body === undefined
      ? []
      : [originalRequest.body],
  );
}

/** Of the JSON that was sent; each text once, and none that is the body's own. */
export function originalSamples(
  own: string,
  originals: readonly RequestBody[],
  item: Origin["item"],
): readonly Sample[] {
  const byText = new Map<string, Sample>();
  for (const body of originals) {
    if (body.mode !== "raw" || body.text === own || byText.has(body.text)) continue;
    const parsed = parseJsonText(body.text);
    if (!parsed.ok || !(isJsonObject(parsed.value) || isJsonArray(parsed.value))) continue;
    const origin: Origin = { item, pointer: body.pointer };
    byText.set(body.text, { value: parsed.value, origin, standIns: parsed.standIns });
  }
  return [...byText.values()];
}

/** A form's fields, and those that only originals have: these are sent only where a caller gives them. */
export function withOriginalFields<Field extends KeyValue>(
  own: readonly Field[],
  originals: readonly (readonly Field[])[],
): readonly Field[] {
  const byKey = new Map(own.map((field) => [field.key, field]));
  const further = originals.flat().filter(({ key }) => key !== "" && !byKey.has(key));
  const once = new Map(further.toReversed().map((field) => [field.key, field]));
  return [
    ...own,
    ...[...once.values()].toReversed().map((field) => ({ ...field, disabled: true })),
  ];
}
