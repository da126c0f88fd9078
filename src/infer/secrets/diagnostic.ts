/** Diagnostics of reading, which name items and fields as the file has them: without credentials, too. */
import type { Diagnostic } from "../../model/diagnostic.js";
import { maskedText } from "./text.js";

export function maskedDiagnostic(found: Diagnostic): Diagnostic {
  const { message, item, pointer } = found;
  return {
    ...found,
    message: maskedText(message),
    item: item.map(maskedText),
    pointer: maskedText(pointer),
  };
}
