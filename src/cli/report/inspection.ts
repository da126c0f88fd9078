/** An inspection as a listing to read: file by file, each request with its inputs, the evidence, and its outcomes. */
import type {
  InspectedFact,
  InspectedOperation,
  InspectedOutcome,
  InspectedParameter,
  InspectedType,
  Inspection,
} from "../../inspection.js";
import { printable, type Channel, type Paint } from "../terminal.js";

/** Where text starts, in columns. */
const LABEL_WIDTH = 12;
const WIDEST_NAME = 28;

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
  const count = operations.length === 1 ? "1 request" : `${operations.length} requests`;
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

function fileLines(
  file: string,
  { operations, types }: Inspection,
  style: Style,
): readonly string[] {
  const own = operations.filter((operation) => operation.file === file);
  const named = types.filter((type) => type.file === file);
  return [
    style.paint("bold", file),
    "",
    ...own.flatMap((operation) => [...operationLines(operation, style), ""]),
    ...named.flatMap((type) => typeLines(type, style)),
    ...(named.length > 0 ? [""] : []),
  ];
}

function operationLines(operation: InspectedOperation, style: Style): readonly string[] {
  const { paint } = style;
  const { body, item, method, path, security, server } = operation;
  const content = body === undefined ? [] : [bodyText(body)];
  return [
    `  ${paint("cyan", operation.function)}  ${method} ${printable(path)}`,
    `    ${paint("dim", item.map(printable).join(" › "))}`,
    ...labelled("server", server === undefined ? [] : [printable(server)], style),
    ...labelled("auth", security === undefined ? [] : [printable(security)], style),
    ...parameterLines(operation.parameters, style),
    ...labelled("body", content, style),
    ...labelled(
      "outcomes",
      operation.outcomes.map((outcome) => outcomeText(outcome, style)),
      style,
    ),
  ];
}

function bodyText({ kind, contentType, type }: NonNullable<InspectedOperation["body"]>): string {
  return [kind, contentType, type]
    .filter((part) => part !== undefined)
    .map(printable)
    .join("  ");
}

/** Grouped by place, names aligned over all of them. */
function parameterLines(
  parameters: readonly InspectedParameter[],
  style: Style,
): readonly string[] {
  const width = Math.min(
    WIDEST_NAME,
    Math.max(0, ...parameters.map(({ name }) => name.length + 1)),
  );
  const places = [...new Set(parameters.map((parameter) => parameter.in))];
  return places.flatMap((place) => {
    const lines = parameters.flatMap((parameter) =>
      parameter.in === place
        ? [parameterText(parameter, width), ...parameter.facts.map((fact) => factText(fact, style))]
        : [],
    );
    return labelled(place, lines, style);
  });
}

function parameterText(
  { name, required, type, default: value }: InspectedParameter,
  width: number,
): string {
  const label = `${printable(name)}${required ? "" : "?"}`;
  const suffix = value === undefined ? "" : ` = ${printable(value)}`;
  return `${label.padEnd(width)}  ${type}${suffix}`;
}

function factText({ fact, value, evidence }: InspectedFact, { paint, columns }: Style): string {
  const statement = `  ${fact} ${factValue(value)}`.trimEnd();
  const room = columns - LABEL_WIDTH - statement.length - 4;
  const quote = cut(printable(evidence.quote), Math.max(room, 24));
  return `${statement}  ${paint("dim", `“${quote}”`)}`;
}

function factValue(value: InspectedFact["value"]): string {
  if (typeof value !== "object") return value === true ? "" : printable(String(value));
  return value.map((member) => printable(member.value)).join(", ");
}

function outcomeText(
  { status, ok, codes, message, headers, body }: InspectedOutcome,
  { paint }: Style,
): string {
  const verdict = ok ? paint("green", "ok   ") : paint("red", "error");
  const parts = [
    ...(codes.length > 0 ? [`code ${codes.map(String).map(printable).join(", ")}`] : []),
    ...(ok || body !== "unknown" ? [body] : []),
    ...(headers.length > 0 ? [`+ ${headers.join(", ")}`] : []),
    ...(message === undefined ? [] : [paint("dim", `“${printable(message)}”`)]),
  ];
  return `${status} ${verdict}  ${parts.join("  ")}`.trimEnd();
}

function typeLines({ name, type }: InspectedType, { paint }: Style): readonly string[] {
  return [`  ${paint("cyan", name)}  ${printable(type)}`];
}

/** A block of lines with its label before the first. */
function labelled(label: string, lines: readonly string[], { paint }: Style): readonly string[] {
  return lines.map((line, index) => {
    const margin = `    ${index === 0 ? label : ""}`.padEnd(LABEL_WIDTH + 4);
    return `${paint("dim", margin)}${line}`;
  });
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}
