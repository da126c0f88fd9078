/** A generated client in a few lines: its functions with what they take, their types, and what was noticed. */
import type { InspectedOperation, InspectedParameter, Inspection } from "../../src/index.js";

export function outline(inspection: Inspection): readonly string[] {
  return [
    ...functionLines(inspection),
    ...section("types", typeLines(inspection)),
    ...section("servers", serverLines(inspection)),
    ...section("variables", variableLines(inspection)),
    ...section("diagnostics", diagnosticLines(inspection)),
  ];
}

/** A heading and its lines; nothing where there are none. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${heading}:`, ...lines.map((line) => `  ${line}`)];
}

/** Of the requests outside of all folders. */
const TOP_LEVEL_FILE = "requests.ts";

/** `Add a book → addBook in books.ts: POST /books, path id: string, json Book, auth bearer` */
function functionLines({ operations, servers: [first] }: Inspection): readonly string[] {
  return operations.map((operation) => {
    const { item, file, method, path, server, security } = operation;
    const names = item.map((name) => JSON.stringify(name).slice(1, -1)).join(" / ");
    const place = file === TOP_LEVEL_FILE ? "" : ` in ${file}`;
    return [
      `${names} → ${operation.function}${place}: ${method} ${path}`,
      ...(server === first?.id ? [] : [`server ${server ?? "none"}`]),
      ...operation.parameters.map(parameterText),
      ...bodyText(operation),
      ...(security === undefined ? [] : [`auth ${security}`]),
      ...pagesText(operation),
    ].join(", ");
  });
}

/** A parameter that need not be given has a `?`; what is sent in its place stands behind `=`. */
function parameterText({ in: place, name, type, required, fallback }: InspectedParameter): string {
  const standIn = fallback === undefined ? "" : ` = ${fallback}`;
  return `${place} ${name}${required ? "" : "?"}: ${type}${standIn}`;
}

/** The fields of a form are parameters already. */
function bodyText({ body }: InspectedOperation): readonly string[] {
  if (body === undefined) return [];
  const { kind, contentType, type, optional: isOptional } = body;
  const name = isOptional === true ? `${kind}?` : kind;
  const isUsual = contentType === undefined || contentType === "application/json";
  return [[name, isUsual ? "" : `(${contentType})`, type ?? ""].filter(Boolean).join(" ")];
}

/** `pages of Book by page_token = next_page_token at books` */
function pagesText({ pagination }: InspectedOperation): readonly string[] {
  if (pagination === undefined) return [];
  const { by, parameter = by, next, first, items, item } = pagination;
  const start = first === undefined ? "" : ` from ${first}`;
  const source = next === undefined ? "" : ` = ${next}`;
  const place = items === "" ? "" : ` at ${items}`;
  return [`pages of ${item} by ${parameter}${start}${source}${place}`];
}

function typeLines({ types }: Inspection): readonly string[] {
  return types.map(({ name, type }) => `${name} = ${type.replaceAll(/\s+/g, " ")}`);
}

/** The default one first; none that has its usual form, `host https://host`. */
function serverLines({ servers }: Inspection): readonly string[] {
  const isUsual = servers.every(({ id, url }) => url === `https://${id}`);
  return isUsual ? [] : servers.map(({ id, url }) => `${id}: ${url}`);
}

function variableLines({ variables }: Inspection): readonly string[] {
  return variables.map(({ name, default: value, secret }) =>
    [name, ...(secret ? ["(secret)"] : []), ...(value === undefined ? [] : ["=", value])].join(" "),
  );
}

/** What any request without saved responses gives: that no success is documented. */
const ROUTINE = "PW2103";

/** In the order of the file, as the diagnostics themselves are. */
function diagnosticLines({ diagnostics }: Inspection): readonly string[] {
  return diagnostics
    .filter(({ code }) => code !== ROUTINE)
    .map(({ code, pointer, message }) => `${code} ${pointer || "(folder)"} ${message}`);
}
