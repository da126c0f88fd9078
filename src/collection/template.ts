/** Postman's `{{variables}}` in text that the reader must take apart. */

/** No braces inside, as Postman has it; linear on any input. */
const VARIABLE = /\{\{[^{}]*\}\}/g;

/** Stands for a variable where only the text around it counts. */
export const ANY_VALUE = "{}";

/** The text with every variable replaced by `ANY_VALUE`, so that characters in a variable's name are not seen. */
export function maskVariables(text: string): string {
  return text.includes("{{") ? text.replace(VARIABLE, ANY_VALUE) : text;
}
