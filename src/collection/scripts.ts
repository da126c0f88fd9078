/** Scripts as text: they are never run. */
import type { Script } from "../model/collection.js";
import { isFields, isList, own, textOf } from "./fields.js";
import type { Place } from "./place.js";

export function readScripts(value: unknown, place: Place): readonly Script[] {
  const events = isList(value) ? value : [value];
  return events.flatMap((event, index) => {
    if (!isFields(event) || Boolean(own(event, "disabled"))) return [];
    const listen = own(event, "listen");
    const source = sourceOf(own(event, "script"));
    if ((listen !== "prerequest" && listen !== "test") || source.trim() === "") return [];
    return [{ listen, source, pointer: place.at(index).pointer }];
  });
}

function sourceOf(script: unknown): string {
  const source = isFields(script) ? own(script, "exec") : script;
  if (isList(source)) return source.filter((line) => typeof line === "string").join("\n");
  return textOf(source) ?? "";
}
