/** The outcomes of a request: its saved responses, told apart by status, success and API error code. */
import type {
  ErrorCode,
  ResponseBody,
  ResponseExample,
  ResponseHeader,
  ResponseOutcome,
} from "../../model/api.js";
import type { KeyValue, SavedResponse } from "../../model/collection.js";
import { diagnostic } from "../../model/diagnostic.js";
import type { JsonValue, Origin } from "../../model/origin.js";
import { parseDoc } from "../doc/doc.js";
import {
  MEANINGFUL_RESPONSE_HEADER_PREFIXES,
  MEANINGFUL_RESPONSE_HEADERS,
  NOISE_RESPONSE_HEADERS,
} from "../heuristics.js";
import type { Building } from "../request/parameters.js";
import { decodeExample, type DecodedExample } from "./example-body.js";
import { statusPhrase } from "./status.js";
import { parseResponseName, type ResponseName } from "./name.js";

/** A saved response with all that is read from it alone. */
interface ReadResponse {
  readonly saved: SavedResponse;
  readonly status: number;
  readonly ok: boolean;
  readonly name: ResponseName;
  readonly body: DecodedExample;
  readonly origin: Origin;
}

/** Successes first, in order of status; with an open success where none is documented. */
export function outcomesOf(
  responses: readonly SavedResponse[],
  item: Origin,
  building: Building,
): readonly ResponseOutcome[] {
  const groups = new Map<string, ReadResponse[]>();
  for (const saved of responses) {
    const read = readResponse(saved, building);
    if (read === undefined) continue;
    const key = `${read.status} ${read.ok ? "success" : "failure"}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [read]);
    else group.push(read);
  }
  const outcomes = [...groups].map(([key, group]) => mergeOutcome(key, group, building));
  if (!outcomes.some(({ ok }) => ok)) {
    if (outcomes.length > 0) {
      building.report(
        diagnostic("PW2103", item, "no saved response has a 2xx status that means success"),
      );
    }
    outcomes.push(openSuccess(item));
  }
  return outcomes.toSorted((a, b) => Number(b.ok) - Number(a.ok) || rank(a) - rank(b));
}

function openSuccess(origin: Origin): ResponseOutcome {
  return {
    status: "2xx",
    ok: true,
    errorCodes: [],
    headers: [],
    body: { kind: "unknown" },
    examples: [],
    origin,
  };
}

function rank({ status }: ResponseOutcome): number {
  return status === "2xx" ? 0 : status;
}

function readResponse(saved: SavedResponse, building: Building): ReadResponse | undefined {
  const origin: Origin = { item: building.item, pointer: saved.pointer };
  const name = parseResponseName(saved.name);
  const status = saved.code ?? name.status;
  if (status === undefined) {
    building.report(
      diagnostic("PW2105", origin, `the saved response "${name.text}" has no status`),
    );
    return undefined;
  }
  if (name.status !== undefined && name.status !== status) {
    building.report(
      diagnostic("PW2101", origin, `the name says ${name.status}, the saved status is ${status}`),
    );
  }
  const isSuccess = status >= 200 && status < 300;
  // "HTTP Status Code: 200 … Error Code: 200 …" documents the success that was saved, and mentions an error beside it.
  const isError = isSuccess && name.codes.length > 0 && name.status !== status;
  if (isError) {
    const codes = name.codes.map(({ code }) => code).join(", ");
    building.report(
      diagnostic("PW2102", origin, `the error ${codes} is documented under HTTP ${status}`),
    );
  }
  const body = decodeExample(saved);
  if (body.kind === "broken") {
    building.report(
      diagnostic(
        "PW2104",
        origin,
        `the body of the saved response "${name.text}" is not JSON: ${body.message}`,
      ),
    );
  }
  return { saved, status, ok: isSuccess && !isError, name, body, origin };
}

/** @param group at least one response */
function mergeOutcome(
  slot: string,
  group: readonly ReadResponse[],
  building: Building,
): ResponseOutcome {
  const ordered = group.toSorted((a, b) => (contentKey(a) < contentKey(b) ? -1 : 1));
  const [first] = ordered;
  if (first === undefined) throw new TypeError("an outcome needs a response");
  const { status, ok, origin } = first;
  const errorCodes = ok ? [] : errorCodesOf(ordered);
  const message = ordered.map(({ name }) => name.message).find((text) => text !== undefined);
  const doc = parseDoc(message);
  return {
    status,
    ok,
    errorCodes,
    ...(errorCodes.length > 0 &&
      ordered.some(({ name }) => name.codes.length === 0) && { uncoded: true }),
    headers: headersOf(ordered, building.item),
    body: bodyOf(slot, ordered, building),
    examples: ordered.map(exampleOf),
    ...(doc !== undefined && { doc }),
    origin,
  };
}

/** Saved responses have no identity of their own; their content keeps the order independent of the file's. */
function contentKey({ name, saved }: ReadResponse): string {
  return `${name.text}\u0000${saved.body ?? ""}`;
}

function errorCodesOf(group: readonly ReadResponse[]): readonly ErrorCode[] {
  const codes = new Map<number | string, ErrorCode>();
  for (const { name, origin } of group) {
    for (const { code, message } of name.codes) {
      if (!codes.has(code)) {
        codes.set(code, { code, ...(message !== undefined && { message }), origin });
      }
    }
  }
  return [...codes.values()].toSorted((a, b) => compareCodes(a.code, b.code));
}

function compareCodes(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : 1;
}

function headersOf(
  group: readonly ReadResponse[],
  item: readonly string[],
): readonly ResponseHeader[] {
  const headers = new Map<string, ResponseHeader>();
  for (const header of group.flatMap(({ saved }) => saved.headers)) {
    const name = header.key.trim().toLowerCase();
    if (!isMeaningful(name) || headers.has(name)) continue;
    const doc = parseDoc(header.description);
    headers.set(name, {
      name,
      ...(doc !== undefined && { doc }),
      origin: { item, pointer: header.pointer },
    });
  }
  return [...headers.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function isMeaningful(name: string): boolean {
  if (MEANINGFUL_RESPONSE_HEADERS.has(name)) return true;
  return (
    !NOISE_RESPONSE_HEADERS.has(name) &&
    MEANINGFUL_RESPONSE_HEADER_PREFIXES.some((prefix) => name.startsWith(prefix))
  );
}

function bodyOf(slot: string, group: readonly ReadResponse[], building: Building): ResponseBody {
  const kinds = new Set(group.map(({ body }) => body.kind).filter((kind) => kind !== "empty"));
  if (kinds.size === 0) return isBodyless(group) ? { kind: "none" } : { kind: "unknown" };
  const [kind] = kinds;
  if (kinds.size > 1 || kind === undefined || kind === "broken") return { kind: "unknown" };
  if (kind !== "json") return { kind };
  const samples = group.flatMap(({ body, origin }) =>
    body.kind === "json" ? [{ value: body.value, standIns: body.standIns, origin }] : [],
  );
  const [first] = group;
  const role = first?.ok === true ? "success" : "failure";
  const outcome = statusPhrase(first?.status ?? 200);
  return { kind: "json", type: building.slots.json(slot, samples, { outcome, role }) };
}

function isBodyless(group: readonly ReadResponse[]): boolean {
  return group.every(({ status }) => status === 204 || status === 205 || status === 304);
}

function exampleOf({ saved, name, body, ok }: ReadResponse): ResponseExample {
  const headers = saved.headers
    .filter(
      (header): header is KeyValue & { value: string } =>
        header.value !== null && isMeaningful(header.key.trim().toLowerCase()),
    )
    .map(({ key, value }) => [key.trim().toLowerCase(), value] as const);
  const value: JsonValue | undefined =
    body.kind === "json" ? body.value : body.kind === "text" ? saved.body : undefined;
  const code = ok ? undefined : name.codes[0]?.code;
  return {
    name: name.text,
    headers,
    ...(value !== undefined && { body: value }),
    ...(code !== undefined && { code }),
    pointer: saved.pointer,
  };
}
