/** The outcomes of a request: its saved responses, told apart by status, success and API error code. */
import type { ResponseBody, ResponseExample, ResponseOutcome } from "../../model/api.js";
import type { SavedResponse } from "../../model/collection.js";
import { diagnostic } from "../../model/diagnostic.js";
import type { JsonValue, Origin } from "../../model/origin.js";
import { writtenNumbers } from "../json/stand-in.js";
import type { Building } from "../request/parameters.js";
import { outcomeCodes } from "./codes.js";
import { headersOf, headerValues } from "./headers.js";
import { codeIn } from "./error-body.js";
import type { DecodedExample, ParsedValue } from "./example-body.js";
import { docOf } from "./meanings.js";
import { readResponse, type ReadResponse, type UsableResponse } from "./read-response.js";
import { withStateCodes } from "./state-codes.js";
import { statusPhrase } from "./status.js";
import { isErrorUnderSuccess, toldApart } from "./told-apart.js";
import type { Note } from "./verdict.js";

/** Successes first, in order of status; with an open success where none is documented. */
export function outcomesOf(
  responses: readonly SavedResponse[],
  item: Origin,
  building: Building,
): readonly ResponseOutcome[] {
  const groups = groupsOf(responses, building);
  const outcomes = groups.map(([key, group]) =>
    mergeOutcome(key, group, building, isReadLeniently(group, groups)),
  );
  if (!outcomes.some(({ ok }) => ok)) {
    if (outcomes.length > 0) {
      building.report(
        diagnostic("PW2103", item, "no saved response has a 2xx status that means success"),
      );
    }
    outcomes.push(openSuccess(item));
  }
  return withoutDoubtfulStreams(outcomes).toSorted(
    (a, b) => Number(b.ok) - Number(a.ok) || rank(a) - rank(b),
  );
}

type Group = readonly [slot: string, group: readonly UsableResponse[]];

/** An error under a success's status is read as that: a type of its own would only be in the way of the success's. */
function isReadLeniently(group: readonly UsableResponse[], all: readonly Group[]): boolean {
  const verdict = group[0]?.verdict;
  if (verdict === undefined || !isErrorUnderSuccess(verdict)) return false;
  const successes = all.flatMap(([, [first]]) =>
    first?.verdict.ok === true ? [first.verdict.status] : [],
  );
  return successes.length === 0 || successes.includes(verdict.status) || successes.includes("2xx");
}

/** By status and success. */
function groupsOf(responses: readonly SavedResponse[], building: Building): readonly Group[] {
  const groups = new Map<string, UsableResponse[]>();
  for (const read of usableResponses(responses, building)) {
    const key = `${read.verdict.status} ${read.verdict.ok ? "success" : "failure"}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [read]);
    else group.push(read);
  }
  return [...groups];
}

/** Without a status of its own, a success counts only where no other is documented. */
function usableResponses(
  responses: readonly SavedResponse[],
  building: Building,
): readonly UsableResponse[] {
  const all = toldApart(
    withStateCodes(responses.map((saved) => readResponse(saved, building.item))),
  );
  const hasSuccess = all.some(({ verdict }) => verdict?.ok === true && verdict.status !== "2xx");
  const isUsable = (read: ReadResponse): read is UsableResponse =>
    read.verdict !== undefined && !(hasSuccess && read.verdict.status === "2xx");
  for (const read of all) {
    const message = `the saved response "${read.name.text}" has no status`;
    const notes: readonly Note[] = isUsable(read) ? read.notes : [{ code: "PW2105", message }];
    for (const note of notes) building.report(diagnostic(note.code, read.origin, note.message));
  }
  return all.filter(isUsable);
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

/** @param group at least one response */
function mergeOutcome(
  slot: string,
  group: readonly UsableResponse[],
  building: Building,
  isLenient: boolean,
): ResponseOutcome {
  const ordered = group.toSorted((a, b) => (contentKey(a) < contentKey(b) ? -1 : 1));
  const [first] = ordered;
  if (first === undefined) throw new TypeError("an outcome needs a response");
  const {
    verdict: { status, ok },
    origin,
  } = first;
  const doc = docOf(ordered);
  return {
    status,
    ok,
    ...(ok ? { errorCodes: [] } : outcomeCodes(ordered)),
    ...(ordered.some(({ verdict }) => verdict.statusIsCode) && { statusIsCode: true }),
    headers: headersOf(
      ordered.map(({ saved }) => saved),
      building.item,
    ),
    body: isLenient ? { kind: "unknown" } : bodyOf(slot, ordered, building),
    examples: ordered.map(exampleOf),
    ...(doc !== undefined && { doc }),
    origin,
  };
}

/** Saved responses have no identity of their own; their content keeps the order independent of the file's. */
function contentKey({ name, saved }: UsableResponse): string {
  return `${name.text}\u0000${saved.body ?? ""}`;
}

function bodyOf(slot: string, group: readonly UsableResponse[], building: Building): ResponseBody {
  // Whatever a saved response shows: nothing of it can come.
  if (isBodyless(group)) return { kind: "none" };
  const kinds = new Set(group.map(({ body }) => body.kind).filter((kind) => kind !== "empty"));
  if (kinds.size === 0) return { kind: "unknown" };
  const [kind] = kinds;
  if (kinds.size > 1 || kind === undefined || kind === "broken") return { kind: "unknown" };
  if (kind !== "json" && kind !== "lines") return { kind };
  const samples = group.flatMap(({ body, origin }) =>
    valuesOf(body).map((value) => ({ ...value, origin })),
  );
  const [first] = group;
  const role = first?.verdict.ok === true ? "success" : "failure";
  const outcome = statusPhrase(first?.verdict.status ?? "2xx");
  return { kind, type: building.slots.json(slot, samples, { outcome, role }) };
}

function valuesOf(body: DecodedExample): readonly ParsedValue[] {
  if (body.kind === "lines") return body.values;
  return body.kind === "json" ? [{ value: body.value, standIns: body.standIns }] : [];
}

/** A stream is read by whoever asked for it: not where it is to be held against error codes first. */
function withoutDoubtfulStreams(outcomes: readonly ResponseOutcome[]): readonly ResponseOutcome[] {
  const isDoubtful = (outcome: ResponseOutcome): boolean =>
    !outcome.ok ||
    outcomes.some(
      ({ ok, status }) => !ok && (outcome.status === "2xx" || outcome.status === status),
    );
  return outcomes.map((outcome) =>
    isStream(outcome.body) && isDoubtful(outcome)
      ? { ...outcome, body: { kind: "unknown" } }
      : outcome,
  );
}

function isStream({ kind }: ResponseBody): boolean {
  return kind === "lines" || kind === "events";
}

const BODYLESS: ReadonlySet<number | "2xx"> = new Set([204, 205, 304]);

function isBodyless(group: readonly UsableResponse[]): boolean {
  return group.every(({ verdict: { status } }) => BODYLESS.has(status));
}

function exampleOf({ saved, name, body, verdict: { ok, codes } }: UsableResponse): ResponseExample {
  const value: JsonValue | undefined =
    body.kind === "json" ? body.value : body.kind === "text" ? saved.body : undefined;
  const shown = body.kind === "json" ? codeIn(body.value)?.code : undefined;
  const code = ok ? undefined : (codes[0]?.code ?? shown);
  return {
    name: name.text,
    headers: headerValues(saved),
    ...(value !== undefined && { body: value }),
    ...(body.kind === "json" && writtenNumbers(body.standIns)),
    ...(code !== undefined && { code }),
    pointer: saved.pointer,
  };
}
