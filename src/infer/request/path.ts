/** The path of a request: literal text and parameters, in Postman's three spellings `:id`, `:id.json` and `{{id}}`. */
import type { PathPart } from "../../model/api.js";
import type { KeyValue, RequestUrl } from "../../model/collection.js";
import { templateParts } from "../template.js";

/** A path parameter as written, before its type is known. */
export interface PathParameter {
  readonly key: string;
  /** The entry of `url.variable`, where the collection has one. */
  readonly entry?: KeyValue;
  /** `{{name}}` where the segment is a Postman variable. */
  readonly template?: string;
}

export interface RequestPath {
  readonly parts: readonly PathPart[];
  readonly parameters: readonly PathParameter[];
}

/** `parts` begins with a slash unless the URL ends with its host. */
export function requestPath(url: RequestUrl): RequestPath {
  const parts: PathPart[] = [];
  const parameters = new Map<string, PathParameter>();
  const colonNames = new Set(url.path?.map(colonVariable));
  for (const segment of url.path ?? []) {
    appendText(parts, "/");
    const named = colonVariable(segment);
    const rest = named === undefined ? segment : segment.slice(named.length + 1);
    if (named !== undefined) {
      parts.push({ kind: "parameter", key: named });
      const entry = url.variables.find(({ key }) => key === named);
      if (!parameters.has(named)) parameters.set(named, { key: named, ...(entry && { entry }) });
    }
    for (const part of templateParts(rest)) {
      if (part.kind === "text") {
        appendText(parts, part.text);
      } else if (colonNames.has(part.name)) {
        // Another value than the parameter's: the client's variable of that name.
        appendText(parts, `{{${part.name}}}`);
      } else {
        parts.push({ kind: "parameter", key: part.name });
        if (!parameters.has(part.name)) {
          parameters.set(part.name, { key: part.name, template: `{{${part.name}}}` });
        }
      }
    }
  }
  return { parts: parts.map(withBlanks), parameters: [...parameters.values()] };
}

/** Postman takes `:id` and `:id.json` for a variable `id`, but not a lone `:` and not `name:rest`. */
function colonVariable(segment: string): string | undefined {
  if (!segment.startsWith(":")) return undefined;
  const dot = segment.indexOf(".");
  const name = segment.slice(1, dot === -1 ? undefined : dot);
  return name === "" || name.includes("{{") ? undefined : name;
}

/** Postman sends the blanks that somebody pasted; a URL parser drops line breaks, and what the URL ends with. */
function withBlanks(part: PathPart): PathPart {
  if (part.kind === "parameter" || !/\s/.test(part.text)) return part;
  const text = part.text.replace(/[\t\n\r]| (?=\/|$)/g, encodeURIComponent);
  return { kind: "text", text };
}

function appendText(parts: PathPart[], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + text };
  else parts.push({ kind: "text", text });
}
