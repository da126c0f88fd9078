/** Errors under 2xx whose code does not tell them from the saved successes of the same status. */
import { memberAt } from "./body-members.js";
import { pathOfCode } from "./error-body.js";
import type { DecodedExample } from "./example-body.js";
import type { ReadResponse } from "./read-response.js";
import type { Verdict } from "./verdict.js";

/** Such an error counts as a success: the client would take the successes for errors. */
export function toldApart(reads: readonly ReadResponse[]): readonly ReadResponse[] {
  return reads.map((read) => {
    const { verdict, name, notes } = read;
    if (verdict === undefined || !isErrorUnderSuccess(verdict) || !hasTwin(read, verdict, reads)) {
      return read;
    }
    const message = `the error of the saved response "${name.text}" has the code of a success`;
    const own = [{ code: "PW2107", message } as const];
    const kept = notes.filter(({ code }) => code !== "PW2102");
    const { status } = verdict;
    return {
      ...read,
      verdict: { status, ok: true, codes: [], notes: own },
      notes: [...own, ...kept],
    };
  });
}

export function isErrorUnderSuccess({ status, ok }: Verdict): boolean {
  return !ok && status !== "2xx" && status >= 200 && status < 300;
}

/** Whether a success has the code at the place where the error has it. */
function hasTwin(
  { body }: ReadResponse,
  { status, codes }: Verdict,
  reads: readonly ReadResponse[],
): boolean {
  if (body.kind !== "json") return false;
  const placed = codes.flatMap(({ code, path = pathOfCode(body.value, code) }) =>
    path === undefined ? [] : [{ path, code: String(code) }],
  );
  return reads.some(
    (other) =>
      other.verdict?.ok === true &&
      other.verdict.status === status &&
      placed.some(({ path, code }) => hasAt(other.body, path, code)),
  );
}

function hasAt(body: DecodedExample, path: readonly string[], code: string): boolean {
  const value = body.kind === "json" ? memberAt(body.value, path) : undefined;
  return (typeof value === "number" || typeof value === "string") && String(value) === code;
}
