/**
 * The path of a request: literal text and parameters, in Postman's three spellings `:id`, `:id.json` and `{{id}}`,
 * and in the two of documentations that people paste, `{id}` and `<id>`. An id that stands there by itself is one, too.
 */
import type { PathPart } from "../../model/api.js";
import type { KeyValue, RequestUrl } from "../../model/collection.js";
import { TYPE_WORDS } from "../heuristics.js";
import { templateParts, variablesIn } from "../template.js";
import { exampleIds } from "./example-segments.js";

/** A path parameter as written, before its type is known. */
export interface PathParameter {
  readonly key: string;
  /** The entry of `url.variable`, where the collection has one; for `{id}`, what Postman sends. */
  readonly entry?: KeyValue;
  /** `{{name}}` where the segment is a Postman variable. */
  readonly template?: string;
  /** Where it is taken for one: the entry's value, an id, is sent when the caller gives none. */
  readonly isExample?: true;
}

export interface RequestPath {
  readonly parts: readonly PathPart[];
  readonly parameters: readonly PathParameter[];
}

/** `parts` begins with a slash unless the URL ends with its host. */
export function requestPath(url: RequestUrl): RequestPath {
  const parts: PathPart[] = [];
  const parameters = new Map<string, PathParameter>();
  for (const piece of piecesOf(url)) {
    if (typeof piece === "string") {
      appendText(parts, piece);
      continue;
    }
    parts.push({ kind: "parameter", key: piece.key });
    if (!parameters.has(piece.key)) parameters.set(piece.key, piece);
  }
  return { parts: parts.map(withBlanks), parameters: [...parameters.values()] };
}

type Piece = string | PathParameter;

function piecesOf(url: RequestUrl): readonly Piece[] {
  const { path = [] } = url;
  const colonNames = new Set(path.map(colonVariable));
  const taken = new Set([...colonNames, ...path.flatMap(variablesIn)]);
  const ids = exampleIds(path, new Set([...taken, ...path.flatMap(placeholderNames)]));
  return path.flatMap((segment, index): readonly Piece[] => {
    const id = ids.get(index);
    if (id !== undefined) return ["/", exampleOf(id, segment, url)];
    const named = colonVariable(segment);
    const rest = named === undefined ? segment : segment.slice(named.length + 1);
    const entry = url.variables.find(({ key }) => key === named);
    const first = named === undefined ? [] : [{ key: named, ...(entry && { entry }) }];
    const others = templateParts(rest).flatMap((part): readonly Piece[] => {
      if (part.kind === "text") return placeholders(part.text, taken, url);
      const template = `{{${part.name}}}`;
      // Another value than the parameter's: the client's variable of that name.
      return colonNames.has(part.name) ? [template] : [{ key: part.name, template }];
    });
    return ["/", ...first, ...others];
  });
}

function exampleOf(key: string, value: string, { pointer }: RequestUrl): PathParameter {
  return { key, entry: { key, value, disabled: false, pointer }, isExample: true };
}

/** What documentations write for a parameter: Postman takes it for text. */
const PLACEHOLDER = /(\{[A-Za-z][\w-]{0,60}\}|<[A-Za-z][\w-]{0,60}>)/;

function placeholderNames(segment: string): readonly string[] {
  const pieces = segment.split(PLACEHOLDER);
  return pieces.flatMap((piece, index) => (index % 2 === 1 ? [piece.slice(1, -1)] : []));
}

/** @param taken names that stand for something else in the same path */
function placeholders(
  text: string,
  taken: ReadonlySet<string | undefined>,
  { pointer }: RequestUrl,
): readonly Piece[] {
  return text.split(PLACEHOLDER).map((piece) => {
    const key = piece.slice(1, -1);
    if (!PLACEHOLDER.test(piece) || taken.has(key) || TYPE_WORDS.test(key)) return piece;
    return { key, entry: { key, value: piece, disabled: false, pointer } };
  });
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
  if (text === "") return;
  const last = parts.at(-1);
  if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + text };
  else parts.push({ kind: "text", text });
}
