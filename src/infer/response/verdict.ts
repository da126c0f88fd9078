/**
 * What a saved response documents: its status, whether it is a success, and its API error codes.
 * Saved status, name and body may disagree; docs/outcomes.md says what is taken then, rule by rule.
 */
import type { SavedResponse } from "../../model/collection.js";
import type { DiagnosticCode } from "../../model/diagnostic-catalogue.js";
import { ERROR_WORDS, GENERIC_ERROR_NAME, SUCCESS_WORDS } from "../heuristics-response.js";
import { codeIn, meansSuccess, pathOfCode } from "./error-body.js";
import { isSoapFault, looksLikeError, meaningIn, saysError } from "./error-signs.js";
import type { DecodedExample } from "./example-body.js";
import { mentionOf } from "./mention.js";
import type { ResponseName } from "./name.js";
import type { NamedCode } from "./name-codes.js";
import { statusOfPhrase } from "./status.js";

export interface Verdict {
  /** `2xx` where nothing gives a status and nothing speaks of an error. */
  readonly status: number | "2xx";
  readonly ok: boolean;
  /** Of a failure; empty where neither name nor body states one for sure. */
  readonly codes: readonly NamedCode[];
  /** Whether one of the codes is saved as the status, so that what comes over the wire may be another status. */
  readonly statusIsCode?: true;
  /** What disagrees. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly code: DiagnosticCode;
  readonly message: string;
}

type Named = Pick<SavedResponse, "code" | "status" | "body">;

/** Undefined where it cannot be told what the response documents. */
export function verdictOf(
  saved: Named,
  name: ResponseName,
  body: DecodedExample,
): Verdict | undefined {
  const found = statusOf(saved, name);
  if (found === undefined) return withoutStatus(name, body);
  const { status } = found;
  const verdict =
    status >= 200 && status < 300
      ? underSuccess(status, saved, name, body)
      : failure(status, saved, name, body);
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
    meansSuccess(codeIn(body.value)?.code ?? 0);
  const message = `the saved response "${name.text}" has no status and counts as any success`;
  return isPlain
    ? { status: "2xx", ok: true, codes: [], notes: [{ code: "PW2106", message }] }
    : undefined;
}

/** The codes of the name; what only looks like one counts where the body carries it. */
function statedCodes(name: ResponseName, body: DecodedExample): readonly NamedCode[] {
  const { codes, symbol } = name;
  if (codes.length > 0 || body.kind !== "json") return codes;
  if (symbol !== undefined && pathOfCode(body.value, symbol.code) !== undefined) return [symbol];
  const shown = codeIn(body.value)?.code;
  const mention = shown === undefined ? undefined : mentionOf(shown, name);
  return mention === undefined ? [] : [mention];
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
  name: ResponseName,
  body: DecodedExample,
): Verdict {
  const codes = statedCodes(name, body);
  const notes: Note[] = [];
  const doubt = statusDoubt(saved, name, codes);
  if (doubt.statusIsCode === true) {
    const message = `the API error code ${saved} is saved as the HTTP status, too`;
    notes.push({ code: "PW2108", message });
  }
  const other = otherCode(codes, body);
  if (other === undefined) return { status, ok: false, codes, ...doubt, notes };
  const message = `the name says code ${listOf(codes)}, the body says ${other}`;
  notes.push({ code: "PW2109", message });
  return { status, ok: false, codes: [...codes, { code: other }], ...doubt, notes };
}

/** `Error Code: 300` saved as status 300, in a name without any HTTP status. */
function statusDoubt(
  saved: number | undefined,
  name: ResponseName,
  codes: readonly NamedCode[],
): Pick<Verdict, "statusIsCode"> {
  const isCode = name.status === undefined && codes.some(({ code }) => code === saved);
  return isCode ? { statusIsCode: true } : {};
}

/** An error under a 2xx status is a failure only where a code tells the two apart when the answer comes. */
function underSuccess(
  status: number,
  saved: Named,
  name: ResponseName,
  body: DecodedExample,
): Verdict {
  const success: Verdict = { status, ok: true, codes: [], notes: [] };
  const isError = body.kind === "json" && saysError(body.value);
  // "HTTP Status Code: 200 … Error Code: 200 …" documents the success that was saved, and mentions an error beside it.
  if (name.codes.length > 0 && name.status !== status) {
    return { ...failureUnder(status, name.codes), ...statusDoubt(saved.code, name, name.codes) };
  }
  const code = isError || isLikely(name, body) ? codeOf(body) : undefined;
  if (code !== undefined && !SUCCESS_WORDS.test(name.text)) {
    return failureUnder(status, [mentionOf(code, name) ?? withMeaning(code, name, body)]);
  }
  const isSaid = isError || (body.kind === "text" && isSoapFault(saved.body ?? ""));
  const message = `the body of the saved response "${name.text}" speaks of an error under HTTP ${status}`;
  return isSaid ? { ...success, notes: [{ code: "PW2107", message }] } : success;
}

/** Neither the name's words nor a code beside a message are enough alone: `Error log`, `{"code": 1, "message": "Hello"}`. */
function isLikely({ text }: ResponseName, body: DecodedExample): boolean {
  return body.kind === "json" && ERROR_WORDS.test(text) && looksLikeError(body.value);
}

/** `Error Response` is no meaning where the body has words. */
export function withMeaning(
  code: number | string,
  { message: named }: ResponseName,
  body: DecodedExample,
): NamedCode {
  const isGeneric = named === undefined || GENERIC_ERROR_NAME.test(named);
  const told = isGeneric && body.kind === "json" ? meaningIn(body.value) : undefined;
  const message = told ?? named;
  return { code, ...(message !== undefined && { message }) };
}

function codeOf(body: DecodedExample): number | string | undefined {
  const code = body.kind === "json" ? codeIn(body.value)?.code : undefined;
  return code === undefined || meansSuccess(code) ? undefined : code;
}

export function failureUnder(status: number, codes: readonly NamedCode[]): Verdict {
  const message = `the error ${listOf(codes)} is documented under HTTP ${status}`;
  return { status, ok: false, codes, notes: [{ code: "PW2102", message }] };
}

function listOf(codes: readonly NamedCode[]): string {
  return codes.map(({ code }) => code).join(", ");
}
