/** `postwright explain [code]`. */
import { ExitCode } from "../exit-codes.js";
import { allCodes, explanation, isCode } from "../report/explanation.js";
import { printable, type Terminal } from "../terminal.js";

export function runExplain(code: string | undefined, { out, err }: Terminal): ExitCode {
  if (code === undefined) {
    out.write(allCodes(out.paint));
    return ExitCode.Done;
  }
  const known = code.toUpperCase();
  if (!isCode(known)) {
    err.write(
      `postwright: there is no diagnostic "${printable(code)}"\n` +
        "`postwright explain` lists all of them",
    );
    return ExitCode.Unusable;
  }
  out.write(explanation(known, out.paint, out.columns));
  return ExitCode.Done;
}
