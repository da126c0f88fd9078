/**
 * What a saved response documents: its status, whether it is a success, and its API error codes.
 * Saved status, name and body may disagree; docs/outcomes.md says what is taken then, rule by rule.
 */
import type { SavedResponse } from "../../model/collection.js";
import type { DiagnosticCode } from "../../model/diagnostic-catalogue.js";
import { SUCCESS_WORDS } from "../heuristics-response.js";
import { codeIn, pathOfCode, saysError } from "./error-body.js";
import type { DecodedExample } from "./example-body.js";
import type { NamedCode, ResponseName } from "./name.js";
import { statusOfPhrase } from "./status.js";

export interface Verdict {
  /** `2xx` where nothing gives a status and nothing speaks of an error. */
  readonly status: number | "2xx";
  readonly ok: boolean;
  /** Of a failure; empty where neither name nor body states one for sure. */
  readonly codes: readonly NamedCode[];
  /** What disagrees. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly code: DiagnosticCode;
  readonly message: string;
}

type Named = Pick<SavedResponse, "code" | "status">;

/** Undefined where it cannot be told what the response documents. */
export function verdictOf(
  saved: Named,
  name: ResponseName,
  body: DecodedExample,
): Verdict | undefined {
  const found = statusOf(saved, name);
  if (found === undefined) return withoutStatus(name, body);
  const { status } = found;
  const codes = statedCodes(name, body);
  const verdict =
    status >= 200 && status < 300
      ? underSuccess(status, codes, name, body)
      : failure(status, saved, codes, name, body);
  return { ...verdict, notes: [...found.notes, ...verdict.notes] };
}

/** The saved number, else Postman's reason phrase beside it, else the name. */
function statusOf(
  { code, status: phrase = "" }: Named,
  name: ResponseName,
): { readonly status: number; readonly notes: readonly Note[] } | undefined {
  const named = name.status ?? name.phraseStatus;
  const saved = code ?? statusOfPhrase(phrase);
  if (saved === undefined) {
    const message = `the status ${named} of the saved response "${name.text}" is read from its name`;
    return named === undefined
      ? undefined
      : { status: named, notes: [{ code: "PW2106", message }] };
  }
  const message = `the name says ${named}, the saved status is ${saved}`;
  const disagrees = named !== undefined && named !== saved;
  return { status: saved, notes: disagrees ? [{ code: "PW2101", message }] : [] };
}

/** A body that somebody saved as an answer is a success, unless something speaks of an error. */
function withoutStatus(name: ResponseName, body: DecodedExample): Verdict | undefined {
  const isPlain =
    name.codes.length === 0 &&
    name.symbol === undefined &&
    body.kind === "json" &&
    !saysError(body.value) &&
    codeIn(body.value) === undefined;
  const message = `the saved response "${name.text}" has no status and counts as any success`;
  return isPlain
    ? { status: "2xx", ok: true, codes: [], notes: [{ code: "PW2106", message }] }
    : undefined;
}

/** The codes of the name; a word that only looks like one counts where the body carries it. */
function statedCodes({ codes, symbol }: ResponseName, body: DecodedExample): readonly NamedCode[] {
  if (codes.length > 0 || symbol === undefined || body.kind !== "json") return codes;
  return pathOfCode(body.value, symbol.code) === undefined ? [] : [symbol];
}

/** The body's code where the name states others: an answer like the saved one must be a documented one. */
function otherCode(codes: readonly NamedCode[], body: DecodedExample): number | string | undefined {
  if (codes.length === 0 || body.kind !== "json") return undefined;
  const { value } = body;
  const isShown = codes.some(({ code }) => pathOfCode(value, code) !== undefined);
  return isShown ? undefined : codeIn(value)?.code;
}

function failure(
  status: number,
  { code: saved }: Named,
  codes: readonly NamedCode[],
  name: ResponseName,
  body: DecodedExample,
): Verdict {
  const notes: Note[] = [];
  // `Error Code: 300` saved as status 300: what comes over the wire may be another status.
  if (name.status === undefined && codes.some(({ code }) => code === saved)) {
    const message = `the API error code ${saved} is saved as the HTTP status, too`;
    notes.push({ code: "PW2108", message });
  }
  const other = otherCode(codes, body);
  if (other === undefined) return { status, ok: false, codes, notes };
  const message = `the name says code ${listOf(codes)}, the body says ${other}`;
  notes.push({ code: "PW2109", message });
  return { status, ok: false, codes: [...codes, { code: other }], notes };
}

/** An error under a 2xx status is a failure only where a code tells the two apart when the answer comes. */
function underSuccess(
  status: number,
  codes: readonly NamedCode[],
  name: ResponseName,
  body: DecodedExample,
): Verdict {
  const success: Verdict = { status, ok: true, codes: [], notes: [] };
  // "HTTP Status Code: 200 … Error Code: 200 …" documents the success that was saved, and mentions an error beside it.
  if (name.status === status) return { ...success, notes: errorNotes(status, name, body) };
  if (codes.length > 0) return failureUnder(status, codes);
  if (body.kind !== "json" || !saysError(body.value)) return success;
  const code = codeIn(body.value)?.code;
  const isTold = code !== undefined && !meansSuccess(code) && !SUCCESS_WORDS.test(name.text);
  if (!isTold) return { ...success, notes: errorNotes(status, name, body) };
  const { message } = name;
  return failureUnder(status, [{ code, ...(message !== undefined && { message }) }]);
}

function failureUnder(status: number, codes: readonly NamedCode[]): Verdict {
  const message = `the error ${listOf(codes)} is documented under HTTP ${status}`;
  return { status, ok: false, codes, notes: [{ code: "PW2102", message }] };
}

function errorNotes(status: number, name: ResponseName, body: DecodedExample): readonly Note[] {
  if (body.kind !== "json" || !saysError(body.value)) return [];
  const message = `the body of the saved response "${name.text}" speaks of an error under HTTP ${status}`;
  return [{ code: "PW2107", message }];
}

/** `{"code": 0}`, `{"code": 200}`: such a code is no error's. */
function meansSuccess(code: number | string): boolean {
  const number = Number(code);
  return number === 0 || (number >= 200 && number < 300);
}

function listOf(codes: readonly NamedCode[]): string {
  return codes.map(({ code }) => code).join(", ");
}
