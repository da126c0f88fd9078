/** An inspection as a listing to read: file by file, each request with its inputs, the evidence, and its outcomes. */
import type {
  InspectedFact,
  InspectedOperation,
  InspectedOutcome,
  InspectedPagination,
  InspectedParameter,
  InspectedType,
  Inspection,
} from "../../inspection.js";
import { printable, type Channel, type Paint } from "../terminal.js";
import { counted, cut, wrap } from "./words.js";

/** In columns. */
const LABEL_START = 4;
const LABEL_END = 16;
const WIDEST_NAME = 28;
const SHORTEST_QUOTE = 24;

/** How the text is laid out and coloured. */
interface Style {
  readonly paint: Paint;
  readonly columns: number;
}

export function inspectionReport(inspection: Inspection, { paint, columns }: Channel): string {
  const style: Style = { paint, columns };
  const files = [...new Set(inspection.operations.map(({ file }) => file))];
  const sections = files.flatMap((file) => fileLines(file, inspection, style));
  return [...summaryLines(inspection, style), ...sections].join("\n").trimEnd();
}

function summaryLines(inspection: Inspection, style: Style): readonly string[] {
  const { collection, operations, servers, variables, security } = inspection;
  const count = counted(operations.length, "request");
  return [
    `${style.paint("bold", printable(collection))}: ${count}`,
    ...labelled(
      "servers",
      servers.map(({ id, url }) => `${printable(id)}  ${printable(url)}`),
      style,
    ),
    ...labelled("variables", variables.map(variableText), style),
    ...labelled(
      "auth",
      security.map(({ id, kind }) => (id === kind ? id : `${printable(id)} (${kind})`)),
      style,
    ),
    "",
  ];
}

function variableText(variable: Inspection["variables"][number]): string {
  const name = printable(variable.name);
  if (variable.secret) return `${name} (secret)`;
  return variable.default === undefined ? name : `${name} = ${printable(variable.default)}`;
}

function fileLines(file: string, inspection: Inspection, style: Style): readonly string[] {
  const { operations, types } = inspection;
  const own = operations.filter((operation) => operation.file === file);
  const named = types.filter((type) => type.file === file);
  return [
    style.paint("bold", file),
    "",
    ...own.flatMap((operation) => [...operationLines(operation, inspection, style), ""]),
    ...named.flatMap((type) => typeLines(type, style)),
    ...(named.length > 0 ? [""] : []),
  ];
}

function operationLines(
  operation: InspectedOperation,
  { servers, security }: Inspection,
  style: Style,
): readonly string[] {
  const { body, item, method, path } = operation;
  const server = servers.length > 1 ? [operation.server ?? "none"] : [];
  const auth = security.length > 0 ? [operation.security ?? "none"] : [];
  return [
    `  ${style.paint("cyan", operation.function)}  ${method} ${printable(path)}`.trimEnd(),
    `    ${style.paint("dim", item.map(printable).join(" › "))}`,
    ...labelled("server", server.map(printable), style),
    ...labelled("auth", auth.map(printable), style),
    ...parameterLines(operation.parameters, style),
    ...labelled("body", body?.type === undefined ? [] : [bodyText(body)], style),
    ...labelled(
      "outcomes",
      operation.outcomes.map((outcome) => outcomeText(outcome, style)),
      style,
    ),
    ...labelled(
      "pages",
      operation.pagination === undefined ? [] : [pagesText(operation.pagination, style)],
      style,
    ),
  ];
}

function bodyText({ kind, contentType, type }: NonNullable<InspectedOperation["body"]>): string {
  const parts = [kind, contentType, type].filter((part) => part !== undefined);
  return parts.map(printable).join("  ");
}

/** Grouped by place, names aligned over all of them. */
function parameterLines(
  parameters: readonly InspectedParameter[],
  style: Style,
): readonly string[] {
  const lengths = parameters.map(({ name }) => printable(name).length + 1);
  const width = Math.min(WIDEST_NAME, Math.max(0, ...lengths));
  const places = [...new Set(parameters.map((parameter) => parameter.in))];
  return places.flatMap((place) => {
    const lines = parameters.flatMap((parameter) =>
      parameter.in === place
        ? [
            parameterText(parameter, width, style),
            ...parameter.facts.map((fact) => factText(fact, style)),
          ]
        : [],
    );
    return labelled(place, lines, style);
  });
}

function parameterText(
  { name, required, type, default: value, fallback }: InspectedParameter,
  width: number,
  { paint }: Style,
): string {
  const label = `${printable(name)}${required ? "" : "?"}`.padEnd(width);
  const start = `${label}  ${type}${value === undefined ? "" : ` = ${printable(value)}`}`;
  if (fallback === undefined) return start;
  return `${start}  ${paint("dim", `sent unless given: ${printable(fallback)}`)}`;
}

/** The statement and as much of the words behind it as fits, but never less than `SHORTEST_QUOTE`. */
function factText({ fact, value, evidence }: InspectedFact, { paint, columns }: Style): string {
  const statement = `  ${fact} ${factValue(value)}`.trimEnd();
  const room = columns - LABEL_END - statement.length - "  “”".length;
  const quote = cut(printable(evidence.quote), Math.max(room, SHORTEST_QUOTE));
  return `${statement}  ${paint("dim", `“${quote}”`)}`;
}

function factValue(value: InspectedFact["value"]): string {
  if (typeof value !== "object") return value === true ? "" : printable(String(value));
  return value.map((member) => printable(member.value)).join(", ");
}

function outcomeText(outcome: InspectedOutcome, { paint, columns }: Style): string {
  const { status, ok, codes, message, headers, body } = outcome;
  const facts = [
    ...(codes.length > 0
      ? [`code ${codes.map((code) => printable(String(code))).join(", ")}`]
      : []),
    ...(ok || body !== "unknown" ? [printable(body)] : []),
    ...(headers.length > 0 ? [`+ ${headers.map(printable).join(", ")}`] : []),
  ].join("  ");
  const start = `${status} ${ok ? "ok   " : "error"}  ${facts}`.trimEnd();
  const text = message === undefined ? "" : printable(message);
  const room = Math.max(columns - LABEL_END - start.length - "  “”".length, SHORTEST_QUOTE);
  const painted = start.replace(/ok|error/u, (word) => paint(ok ? "green" : "red", word));
  return text === "" ? painted : `${painted}  ${paint("dim", `“${cut(text, room)}”`)}`;
}

/** `members: Member[]  by next_page_token`, with the words that say so, else with where the answer shows it. */
function pagesText(
  { by, parameter, next, items, item, evidence }: InspectedPagination,
  { paint, columns }: Style,
): string {
  const way = parameter ?? (by === "link" ? "the header link" : (next ?? ""));
  const list = items === "" ? "" : `${items}: `;
  const start = `${printable(`${list}${item}[]`)}  by ${printable(way)}`;
  const said = evidence.find(({ kind }) => kind === "description") ?? evidence.at(-1);
  const room = Math.max(columns - LABEL_END - start.length - "  “”".length, SHORTEST_QUOTE);
  const quote = said === undefined ? "" : cut(printable(said.quote), room);
  return `${start}  ${paint("dim", `“${quote}”`)}`;
}

/** On one line, or with its definition on lines of its own. */
function typeLines({ name, type }: InspectedType, { paint, columns }: Style): readonly string[] {
  const label = `  ${paint("cyan", name)}`;
  const text = printable(type);
  const isShort = name.length + text.length + "    ".length <= columns;
  if (isShort) return [`${label}  ${text}`];
  return [label, ...wrap(text, columns - "    ".length).map((line) => `    ${line}`)];
}

/** A block of lines with its label before the first. */
function labelled(label: string, lines: readonly string[], { paint }: Style): readonly string[] {
  return lines.map((line, index) => {
    const margin = (" ".repeat(LABEL_START) + (index === 0 ? label : "")).padEnd(LABEL_END);
    return `${paint("dim", margin)}${line}`;
  });
}
